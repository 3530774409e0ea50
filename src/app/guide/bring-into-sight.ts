/** The ref of what is said to an answer: where the guide is low, as on a phone, it would come below what is in sight. */
export function bringIntoSight(said: HTMLElement | null): void {
  said?.scrollIntoView({ block: 'nearest' })
}
