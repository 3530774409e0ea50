import { log } from '../math/log.ts'
import { pow } from '../math/pow.ts'
import { d, h, set, v, type StepTo } from './registers.ts'
import { by } from './steps.ts'

/** The operators that have derivatives, as parts of `a` and `b`. */

export const sum =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) =>
    set(r, to, v(r, a) + v(r, b), d(r, a) + d(r, b), h(r, a) + h(r, b))

export const difference =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) =>
    set(r, to, v(r, a) - v(r, b), d(r, a) - d(r, b), h(r, a) - h(r, b))

export const product =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) => {
    const [u, w, u1, w1] = [v(r, a), v(r, b), d(r, a), d(r, b)]
    // Both start from 0 and infinitely steep: √x · √x has a slope at 0, but not from these.
    const lost = u === 0 && w === 0 && !Number.isFinite(u1) && !Number.isFinite(w1)
    const first = lost ? Number.NaN : by(u1, w) + by(u, w1)
    set(r, to, u * w, first, by(h(r, a), w) + 2 * by(u1, w1) + by(u, h(r, b)))
  }

export const quotient =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) => {
    const under = v(r, b)
    const q = v(r, a) / under
    const q1 = (d(r, a) - by(q, d(r, b))) / under
    set(r, to, q, q1, (h(r, a) - 2 * by(q1, d(r, b)) - by(q, h(r, b))) / under)
  }

/** As Python and NumPy have it: what is left has the sign of b. */
function remainderOf(a: number, b: number): number {
  const left = a % b
  return left !== 0 && left < 0 !== b < 0 ? left + b : left
}

/** a − k b with a whole number k, which changes in jumps only. */
export const remainder =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) => {
    const left = remainderOf(v(r, a), v(r, b))
    const k = Math.round((v(r, a) - left) / v(r, b))
    set(r, to, left, d(r, a) - by(k, d(r, b)), h(r, a) - by(k, h(r, b)))
  }

/** aᵇ: by the rule of powers where b stands still, else as exp(b ln a). */
export const power =
  (a: number, b: number): StepTo =>
  (to) =>
  (r) => {
    const [u, n, u1, u2, n1, n2] = [v(r, a), v(r, b), d(r, a), h(r, a), d(r, b), h(r, b)]
    const value = pow(u, n)
    if (!r.slopes) {
      r.v[to] = value
      return
    }
    if (n1 === 0 && n2 === 0) {
      const g1 = by(n, pow(u, n - 1))
      const g2 = by(n * (n - 1), pow(u, n - 2))
      // Infinitely steep where u turns: nothing to be told.
      const lost = u1 === 0 && u2 !== 0 && Math.abs(g1) === Infinity
      set(r, to, value, lost ? Number.NaN : by(g1, u1), lost ? Number.NaN : by(g2, u1 * u1) + by(g1, u2))
      return
    }
    const ln = log(u)
    // (ln a)′ and ″; nothing where a stands still, though it be at 0.
    const l1 = by(u1, 1 / u)
    const l2 = by(u2, 1 / u) - by(l1, l1)
    const w1 = by(n1, ln) + by(n, l1)
    const w2 = by(n2, ln) + 2 * by(n1, l1) + by(n, l2)
    set(r, to, value, by(value, w1), by(value, w1 * w1 + w2))
  }
