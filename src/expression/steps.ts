import type { Smooth } from './functions.ts'
import { copy, d, h, set, v, type StepTo } from './registers.ts'

/** A derivative of 0 times a slope that has grown beyond all doubles: what does not change, does not change. */
export const by = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)

export const variable: StepTo = (to) => (r, x) => set(r, to, x, 1, 0)

export const constant =
  (value: number): StepTo =>
  (to) =>
  (r) =>
    set(r, to, value, 0, 0)

export const parameter =
  (name: string): StepTo =>
  (to) =>
  (r, _, p) =>
    set(r, to, p[name] ?? Number.NaN, 0, 0)

export const negative =
  (a: number): StepTo =>
  (to) =>
  (r) =>
    set(r, to, -v(r, a), -d(r, a), -h(r, a))

/** As C has it: NaN holds nowhere. */
export const holds = (u: number): boolean => u !== 0 && !Number.isNaN(u)

export const not =
  (a: number): StepTo =>
  (to) =>
  (r) =>
    set(r, to, holds(v(r, a)) ? 0 : 1, 0, 0)

export const choice =
  (test: number, a: number, b: number): StepTo =>
  (to) =>
  (r) =>
    copy(r, to, holds(v(r, test)) ? a : b)

/**
 * g(u): g′ u′ and g″ u′² + g′ u″. A point where u turns and g is infinitely steep has no slope that these tell: √(x²) at 0.
 */
export const chain =
  (u: number, { f, df, d2f }: Smooth): StepTo =>
  (to) =>
  (r) => {
    const at = v(r, u)
    if (!r.slopes) {
      r.v[to] = f(at)
      return
    }
    const [u1, u2] = [d(r, u), h(r, u)]
    const g1 = u1 === 0 && u2 === 0 ? 0 : df(at)
    const g2 = u1 === 0 ? 0 : d2f(at)
    const lost = u1 === 0 && Math.abs(g1) === Infinity
    set(r, to, f(at), lost ? Number.NaN : by(g1, u1), lost ? Number.NaN : by(g2, u1 * u1) + by(g1, u2))
  }

/** The larger (sign 1) or smaller one; half-way between their slopes where they are the same, as JAX and torch.maximum have it. */
export const extreme =
  (a: number, b: number, sign: 1 | -1): StepTo =>
  (to) =>
  (r) => {
    const [va, vb] = [v(r, a), v(r, b)]
    if (Number.isNaN(va) || Number.isNaN(vb)) set(r, to, Number.NaN, Number.NaN, Number.NaN)
    else if (va === vb) set(r, to, va, (d(r, a) + d(r, b)) / 2, (h(r, a) + h(r, b)) / 2)
    else copy(r, to, sign * (va - vb) > 0 ? a : b)
  }

/** 1 where it holds, 0 where it does not. */
export const compare =
  (a: number, b: number, is: (a: number, b: number) => boolean): StepTo =>
  (to) =>
  (r) =>
    set(r, to, is(v(r, a), v(r, b)) ? 1 : 0, 0, 0)
