import { expect, it } from 'vitest'
import { addressOf, sourceOf } from '../../../src/app/share/address.ts'

/** Browsers give a page from a disk no origin. */
const at = (href: string): Location => {
  const { origin, pathname, hash, protocol } = new URL(href)
  return { origin, pathname, hash, href, protocol } as Location
}

it.each([
  ['https://host.example/lab/?f=old', 'f=relu', 'https://host.example/lab/?f=relu'],
  ['https://host.example/lab/ko/?f=old#main', '', 'https://host.example/lab/ko/#main'],
  ['file:///home/a%20b/activation-lab.html?f=old#main', 'f=relu', 'file:///home/a%20b/activation-lab.html?f=relu#main'],
])('%s with %s: %s', (href, link, address) => {
  expect(addressOf(link, at(href))).toBe(address)
})

it.each([
  ['https://host.example/lab/?f=old', 'f=relu', 'https://host.example/lab/?f=relu'],
  ['file:///home/a%20b/activation-lab.html?f=old', 'expr=1/x', 'activation-lab.html?expr=1/x'],
  ['file:///C:/a/activation-lab.html', '', 'activation-lab.html'],
])('what is taken from %s with %s is from %s', (href, link, source) => {
  expect(sourceOf(link, at(href))).toBe(source)
})
