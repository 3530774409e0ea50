// Whether a Node fits package.json's `engines`, before any package is there to say so.

/**
 * @param {string} version as `20.19.0`
 * @param {string} range alternatives of `^a.b.c` and `>=a.b.c`, as `^20.19.0 || >=24.0.0`
 * @returns {boolean}
 */
export function fits(version, range) {
  const have = numbers(version)
  return range.split('||').some((part) => {
    const [, sign, least] = /^\s*(\^|>=)([\d.]+)\s*$/.exec(part) ?? []
    if (!least) throw new Error(`cannot read ${part} in engines`)
    const want = numbers(least)
    return (sign === '>=' || have[0] === want[0]) && atLeast(have, want)
  })
}

const numbers = (text) => text.split('.').map((part) => Number.parseInt(part, 10))

function atLeast(have, want) {
  const i = want.findIndex((number, at) => number !== have[at])
  return i < 0 || have[i] > want[i]
}
