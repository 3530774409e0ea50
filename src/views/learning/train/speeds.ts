/** Epochs a second that are offered; Infinity: as fast as the machine can. */
export const speeds = [1, 10, 100, 1000, Infinity] as const
export type Speed = (typeof speeds)[number]

export const usualSpeed: Speed = 100
