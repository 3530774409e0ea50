import { describe, expect, it } from 'vitest'
import { activations, type Activation } from '../../../src/activations/index.ts'
import { distanceToStart } from '../../../src/legend/distance.ts'
import { searcher, type Result } from '../../../src/legend/picker/search.ts'

/** A function with these words; the numbers do not matter here. */
function made(id: string, words: Partial<Activation>): Activation {
  const [first] = activations
  if (!first) throw new Error('an empty catalogue')
  const about = { en: '', ko: '' }
  return { ...first, id, name: id, aliases: [], names: [], frameworks: {}, about, ...words }
}

const FEW = [
  made('sigmoid', {
    aliases: ['logistic'],
    names: ['logistic function', '시그모이드', '로지스틱'],
    frameworks: { PyTorch: { name: 'torch.nn.Sigmoid' }, ONNX: { name: 'Sigmoid' } },
    about: { en: 'Squeezes any number into (0, 1).', ko: '어떤 수든 0과 1 사이로 눌러 담습니다.' },
  }),
  made('hard_sigmoid', {
    name: 'hard sigmoid',
    names: ['하드 시그모이드'],
    frameworks: { PyTorch: { name: 'torch.nn.Hardsigmoid' }, Keras: { name: 'keras.activations.hard_sigmoid' } },
  }),
  made('relu', {
    name: 'ReLU',
    names: ['rectified linear unit', '렐루'],
    frameworks: { PyTorch: { name: 'torch.nn.ReLU' } },
  }),
  made('relu6', { name: 'ReLU6' }),
  made('leaky_relu', {
    name: 'Leaky ReLU',
    names: ['리키 렐루', '누설 ReLU'],
    frameworks: { PyTorch: { name: 'torch.nn.LeakyReLU' }, ONNX: { name: 'LeakyRelu' } },
  }),
  made('hard_swish', {
    aliases: ['hard_silu'],
    name: 'hard swish',
    frameworks: { PyTorch: { name: 'torch.nn.Hardswish' }, ONNX: { name: 'HardSwish' } },
  }),
  made('silu', { aliases: ['swish'], name: 'SiLU', names: ['스위시'] }),
  made('gelu_tanh', {
    name: 'GELU (tanh)',
    frameworks: { PyTorch: { name: "torch.nn.GELU(approximate='tanh')" } },
  }),
  made('tanh', { names: ['쌍곡탄젠트', '하이퍼볼릭 탄젠트'] }),
  made('relu_squared', { name: 'squared ReLU', names: ['ReLU²'] }),
]
const search = searcher(FEW)
const idsOf = ({ found }: Result): readonly string[] => found.map((f) => f.activation.id)
const ids = (query: string): readonly string[] => idsOf(search(query))

describe('a search', () => {
  it('puts the whole name before its beginning, then a word in it, then a part of it', () => {
    expect(ids('relu')).toEqual(['relu', 'relu6', 'relu_squared', 'leaky_relu'])
    expect(ids('igmoi')).toEqual(['sigmoid', 'hard_sigmoid'])
    expect(ids('sigmoid')).toEqual(['sigmoid', 'hard_sigmoid'])
  })

  it.each(['leaky_relu', 'leaky-relu', 'Leaky ReLU', 'LEAKYRELU', ' leaky.relu ', 'LeakyRelu'])(
    'sees neither case nor what stands between words: %s',
    (query) => expect(ids(query)).toEqual(['leaky_relu']),
  )

  it.each([
    ['nn.LeakyReLU', 'leaky_relu'],
    ['torch.nn.LeakyReLU', 'leaky_relu'],
    ['nn.LeakyReLU(0.1)', 'leaky_relu'],
    ['F.leaky_relu(x, 0.2)', 'leaky_relu'],
    ['tf.keras.layers.LeakyReLU', 'leaky_relu'],
    ['HardSwish', 'hard_swish'],
    ['gelu(tanh)', 'gelu_tanh'],
    ["nn.GELU(approximate='tanh')", 'gelu_tanh'],
    ['relu²', 'relu_squared'],
    ['relu2', 'relu_squared'],
  ])('finds what stands in code: %s', (query, id) => {
    expect(search(query).kind).toBe('names')
    expect(ids(query)[0]).toBe(id)
  })

  it('takes words in any order', () => {
    expect(ids('relu leaky')).toEqual(['leaky_relu'])
    expect(ids('sigmoid hard')).toEqual(['hard_sigmoid'])
  })

  it('puts its own name before what a framework calls another function', () => {
    const two = searcher([
      made('thresholded_relu', { name: 'thresholded ReLU', frameworks: { Keras: { name: 'keras.activations.relu' } } }),
      made('relu6', { name: 'ReLU6' }),
    ])
    expect(idsOf(two('relu'))).toEqual(['relu6', 'thresholded_relu'])
  })

  it('says by which name, where it is another', () => {
    expect(search('swish').found.map((f) => f.by)).toEqual(['swish', null])
    expect(search('relu').found[0]?.by).toBeNull()
    expect(search('logistic f').found[0]?.by).toBe('logistic function')
    expect(search('nn.hardswish').found[0]?.by).toBe('torch.nn.Hardswish')
  })

  it('looks into descriptions only when no name fits', () => {
    expect(search('squeezes')).toMatchObject({ kind: 'words', found: [{ by: null }] })
    expect(ids('눌러')).toEqual(['sigmoid'])
  })
})

describe('a search in Korean', () => {
  it('follows the keys while a word is being typed', () => {
    const states = ['ㅅ', '시', '식', '시그', '시금', '시그모', '시그몽', '시그모이', '시그모읻', '시그모이드']
    for (const typed of states) expect(ids(typed), typed).toContain('sigmoid')
    expect(ids('시그모이드')).toEqual(['sigmoid', 'hard_sigmoid'])
    expect(ids('시ㄱ')).toEqual(['sigmoid', 'hard_sigmoid'])
    // 위 is typed as ㅜ and ㅣ.
    for (const typed of ['스우', '스위', '스윗', '스위시']) expect(ids(typed), typed).toEqual(['silu'])
  })

  it('takes a vowel that a phone is still putting together for one that is not there yet', () => {
    expect(ids('시그ㅁㆍ')).toContain('sigmoid')
  })

  it('finds words by the consonants that their syllables begin with', () => {
    expect(ids('ㅅㄱㅁㅇㄷ')).toEqual(['sigmoid', 'hard_sigmoid'])
    expect(ids('ㅎㄷㅅㄱ')).toEqual(['hard_sigmoid'])
    expect(ids('ㄹㅋㄹㄹ')).toEqual(['leaky_relu'])
    // Two keys that an editor joins to one letter: ㅅㄱ…, ㅆ, and ㄳ for ㄱㅅ.
    expect(ids('ㅆㄱㅌㅈㅌ')).toEqual(['tanh'])
    expect(search('ㅋㅋㅋ')).toEqual({ kind: 'none', found: [] })
  })

  it('never begins in the middle of a syllable', () => {
    expect(search('ㅣ그').kind).not.toBe('names')
  })

  it('reads text that came decomposed, as macOS names files', () => {
    expect(ids('시그모이드'.normalize('NFD'))).toEqual(['sigmoid', 'hard_sigmoid'])
  })

  it('does not need the spaces', () => expect(ids('하드시그모이드')).toEqual(['hard_sigmoid']))
})

describe('a search that finds no name', () => {
  it.each([
    ['sigmiod', 'sigmoid'],
    ['sgmoid', 'sigmoid'],
    ['siigmoid', 'sigmoid'],
    ['zigmoid', 'sigmoid'],
    ['lekay_relu', 'leaky_relu'],
    ['nn.LeekyReLU', 'leaky_relu'],
    ['swihs', 'silu'],
    ['씨그모이드', 'sigmoid'],
    ['시그머이드', 'sigmoid'],
    ['랠루', 'relu'],
  ])('forgives one slip: %s', (query, id) => {
    const result = search(query)
    expect(result.kind).toBe('near')
    expect(idsOf(result)).toContain(id)
  })

  it('offers the nearest when more is wrong, and nothing for what is like no name', () => {
    expect(search('sugmaid').kind).toBe('near')
    expect(ids('sugmaid')[0]).toBe('sigmoid')
    expect(search('xyzzy')).toEqual({ kind: 'none', found: [] })
    expect(search('')).toEqual({ kind: 'none', found: [] })
    expect(search(' ._- ')).toEqual({ kind: 'none', found: [] })
    expect(search('(')).toEqual({ kind: 'none', found: [] })
  })
})

describe('the distance to a beginning', () => {
  it.each([
    ['', 'relu', 0],
    ['re', 'relu', 0],
    ['rleu', 'relu', 1],
    ['rela', 'relu', 1],
    ['reelu', 'relu', 1],
    ['rlu', 'relu', 1],
    ['swihs', 'swish', 1],
    ['abc', 'xyz', 3],
    ['abc', '', 3],
  ])('%s → %s: %i', (text, word, slips) => expect(distanceToStart(text, word)).toBe(slips))
})

describe('the catalogue', () => {
  const whole = searcher(activations)
  const named = activations.flatMap((a) =>
    [
      a.id,
      a.name,
      ...(a.aliases ?? []),
      ...a.names,
      ...Object.values(a.frameworks).flatMap((f) => [f.name, f.name.replace(/^.*\./, '')]),
    ].map((name) => [name, a.id] as const),
  )

  it('has names in plenty', () => {
    expect(activations.length).toBeGreaterThan(40)
    expect(named.length).toBeGreaterThan(100)
  })

  it('is found whole by every name that any framework, language or link has for it', () => {
    for (const [name, id] of named) {
      const result = whole(name)
      expect(result.kind, name).toBe('names')
      expect(idsOf(result), name).toContain(id)
      expect(idsOf(whole(name.toUpperCase())), name).toContain(id)
      expect(idsOf(whole(name.replaceAll(/[ _-]/g, ''))), name).toContain(id)
    }
  })

  it('has each function first under its own id and name', () => {
    for (const { id, name } of activations) {
      expect(idsOf(whole(id))[0], id).toBe(id)
      expect(idsOf(whole(name))[0], name).toBe(id)
    }
  })

  it('forgives each name of five letters or more any one letter that is left out or changed about with the next', () => {
    for (const { id, name } of activations.filter((a) => a.name.length >= 5))
      for (let i = 1; i < name.length - 1; i++) {
        const without = name.slice(0, i) + name.slice(i + 1)
        const swapped = name.slice(0, i) + (name[i + 1] ?? '') + (name[i] ?? '') + name.slice(i + 2)
        for (const slip of [without, swapped])
          // What a slip has made another name of finds that one.
          expect(whole(slip).kind === 'names' || idsOf(whole(slip)).includes(id), slip).toBe(true)
      }
  })
})
