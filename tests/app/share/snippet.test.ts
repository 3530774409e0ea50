import { describe, expect, it } from 'vitest'
import { snippet } from '../../../src/app/share/embed/snippet.ts'

const plain = { address: 'https://a.example/?f=relu&embed=1', title: 'ReLU', width: null, height: 460, sizing: false }

describe('the HTML of a frame', () => {
  it('escapes address and title, so that neither ends its attribute', () => {
    const html = snippet({ ...plain, address: 'https://a.example/?expr="><b>&embed=1', title: 'x > 0 ? "a" : <b> & c' })
    expect(html).toContain('src="https://a.example/?expr=&quot;&gt;&lt;b&gt;&amp;embed=1"')
    expect(html).toContain('title="x &gt; 0 ? &quot;a&quot; : &lt;b&gt; &amp; c"')
    expect(html).not.toMatch(/<b>/)
  })

  it('has the size that was chosen, and a script only where it sizes itself', () => {
    expect(snippet(plain)).toMatch(/width="100%"\s+height="460"/)
    expect(snippet({ ...plain, width: 640 })).toContain('width="640"')
    expect(snippet(plain)).not.toContain('<script>')
    expect(snippet({ ...plain, sizing: true })).toContain("'activation-lab:height'")
  })
})
