/*
 * Whether two samples may be of one kind: exact tests, which count arrangements and assume nothing of what was drawn. Each gives the chance
 * of something as unlike as what was seen, if both are of one kind.
 */

/** ln n! */
const logFactorials: number[] = [0]
function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i++) logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i))
  return logFactorials[n] ?? Number.NaN
}
const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** Fisher's exact test of two shares, k in n and l in m: the chances of all tables with these margins that are no likelier than this one. */
export function sharesAlike(k: number, n: number, l: number, m: number): number {
  const total = k + l
  const chance = (i: number): number => Math.exp(logChoose(n, i) + logChoose(m, total - i) - logChoose(n + m, total))
  const seen = chance(k)
  let sum = 0
  for (let i = Math.max(0, total - m); i <= Math.min(n, total); i++) {
    const one = chance(i)
    if (one <= seen * (1 + 1e-9)) sum += one
  }
  return Math.min(1, sum)
}

/**
 * The exceedance test: k of our n values are below the j-th smallest of their m. Whatever they are drawn from, all orders of the n + m values
 * are equally likely. Two-sided: twice the smaller tail.
 */
export function orderAlike(k: number, n: number, j: number, m: number): number {
  const chance = (i: number): number =>
    Math.exp(logChoose(i + j - 1, i) + logChoose(n - i + m - j, n - i) - logChoose(n + m, n))
  let [below, above] = [0, 0]
  for (let i = 0; i <= n; i++) {
    if (i <= k) below += chance(i)
    if (i >= k) above += chance(i)
  }
  return Math.min(1, 2 * Math.min(below, above))
}

/** The largest of the chances over all whole numbers from low to high: what was rounded, or tied, is given the benefit of the doubt. */
export function best(low: number, high: number, chance: (i: number) => number): number {
  let most = 0
  for (let i = low; i <= high; i++) most = Math.max(most, chance(i))
  return most
}
