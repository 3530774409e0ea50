/** What is wrong with a formula that can be read, and where: `at` counts UTF-16 units from 0. */
export interface MeaningFault {
  readonly kind:
    | 'unknown-function'
    | 'unknown-name'
    | 'arguments'
    | 'not-called'
    | 'many-names'
    | 'many-parts'
    | 'parameter-of-x'
    | 'parameter-bounds'
    | 'too-large'
  readonly at: number
  /** The function or name that it is about. */
  readonly name: string
  /** How few and how many there may be. */
  readonly least?: number
  readonly most?: number
}

/** Thrown where it is found and caught by `compile`. */
export class Meaningless extends Error {
  readonly fault: MeaningFault
  constructor(fault: MeaningFault) {
    super(fault.kind)
    this.fault = fault
  }
}
