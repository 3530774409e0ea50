import { between } from './between.ts'

/** A stretch of doubles, both ends included, on which something is the same. */
export interface Run<Kind> {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}

/** A kind may change this often between two places; what changes more often is not followed. */
const MOST = 4

/**
 * The stretches on which `kind` stays the same, from the first of `places` to the last. Between two neighbours of them, ascending, it
 * changes seldom: where it does is found by bisection, so that one run ends at the double next to which the following one begins.
 */
export function runs<Kind>(kind: (x: number) => Kind, places: readonly number[]): readonly Run<Kind>[] {
  const found: Run<Kind>[] = []
  const [first] = places
  if (first === undefined) return found
  let open = { kind: kind(first), from: first }
  let last = first
  for (const place of places) {
    const there = kind(place)
    for (let changes = 0; open.kind !== there && changes <= MOST; changes++) {
      const [to, from] = changes < MOST ? edge((x) => kind(x) === open.kind, last, place) : [last, place]
      found.push({ ...open, to })
      open = { kind: kind(from), from }
      last = from
    }
    last = place
  }
  found.push({ ...open, to: last })
  return found
}

/** Two neighbouring doubles: the last for which `holds`, and the first for which it does not, if it holds at `a` and not at `b`. */
export function edge(holds: (x: number) => boolean, a: number, b: number): readonly [last: number, first: number] {
  let low = a
  let high = b
  for (let middle = between(low, high); middle !== null; middle = between(low, high)) {
    if (holds(middle)) low = middle
    else high = middle
  }
  return [low, high]
}
