/** What marks the id of a typed function: `=x*sigmoid(1.702*x)`. No id of the catalogue has it. */
const MARK = '='

export const isTyped = (id: string): boolean => id.startsWith(MARK)

/** The text behind an id, as short as it can be written. */
export const textOf = (id: string): string => id.slice(MARK.length)

export const idOf = (text: string): string => MARK + text
