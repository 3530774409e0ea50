import { describe, expect, it } from 'vitest'
import { chooseLanguage, languageCodes, languages } from '../../src/i18n/index.ts'
import { labWords } from '../../src/i18n/labs.ts'
import { later } from '../../src/i18n/later.ts'
import { shareWords } from '../../src/i18n/share.ts'
import { listenWords } from '../../src/i18n/listen.ts'
import { stageWords } from '../../src/i18n/stage.ts'

/** Every text of a language with its path; functions are called with the names of their parameters. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const sample = Array.from({ length: value.length }, (_, i) => `‹${i}›`)
    return [[path, String(Reflect.apply(value, undefined, sample))]]
  }
  return Object.entries(value as object).flatMap(([key, v]) => texts(v, `${path}.${key}`))
}

/** With those that are fetched later. */
const words = {
  en: {
    first: languages.en,
    later: later.en,
    labs: labWords.en,
    share: shareWords.en,
    stage: stageWords.en,
    listen: listenWords.en,
  },
  ko: {
    first: languages.ko,
    later: later.ko,
    labs: labWords.ko,
    share: shareWords.ko,
    stage: stageWords.ko,
    listen: listenWords.ko,
  },
}

describe('languages', () => {
  it('lists each once', () => expect(new Set(languageCodes)).toEqual(new Set(Object.keys(languages))))

  it.each(languageCodes)('%s has a text for everything', (code) => {
    const all = texts(words[code])
    expect(all.map(([path]) => path)).toEqual(texts(words.en).map(([path]) => path))
    for (const [path, text] of all) {
      expect(text, path).not.toMatch(/undefined|^\s*$/)
      if (!path.endsWith('.next')) expect(text, path).toBe(text.trim())
    }
  })

  it('uses in each language what a message is given', () => {
    const marks = (text: string): readonly string[] => [...new Set(text.match(/‹\d›/g))].toSorted()
    const english = new Map(texts(words.en))
    for (const [path, text] of texts(words.ko)) expect(marks(text), path).toEqual(marks(english.get(path) ?? ''))
  })

  it('is Korean in Korean: every sentence has Hangul, and no particle in brackets', () => {
    for (const [path, text] of texts(words.ko)) {
      if (/[a-z]{4,}/i.test(text) && text.length > 24 && !path.startsWith('.first.app.'))
        expect(text, path).toMatch(/[가-힣]/)
      expect(text, path).not.toMatch(/은\(는\)|이\(가\)|을\(를\)|\(으\)로/)
    }
  })

  it.each([
    [['ko-KR', 'en-US'], 'ko'],
    [['en-GB', 'ko'], 'en'],
    [['fr', 'ko'], 'ko'],
    [['fr-FR', 'de'], 'en'],
    [[], 'en'],
    [['KO'], 'ko'],
    [['__proto__', 'constructor'], 'en'],
  ])('%j chooses %s', (wished, language) => expect(chooseLanguage(wished)).toBe(language))
})
