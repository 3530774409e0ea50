import { icon } from '../../../ui/icons.tsx'

/** A loudspeaker. */
export const SoundIcon = icon(
  <path d="M3.5 8v4h2.8l3.9 3.2V4.8L6.3 8zM12.8 7.6a3.4 3.4 0 0 1 0 4.8M15 5.4a6.5 6.5 0 0 1 0 9.2" />,
)
export const StopIcon = icon(<rect x="4.5" y="4.5" width="11" height="11" rx="1.5" fill="currentColor" stroke="none" />)
