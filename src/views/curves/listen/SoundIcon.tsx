/** A loudspeaker, as the drawings of ui/icons are; it comes with this part only. */
export function SoundIcon() {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M3.5 8v4h2.8l3.9 3.2V4.8L6.3 8z" />
      <path d="M12.8 7.6a3.4 3.4 0 0 1 0 4.8M15 5.4a6.5 6.5 0 0 1 0 9.2" />
    </svg>
  )
}

export function StopIcon() {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
      <rect x="4.5" y="4.5" width="11" height="11" rx="1.5" />
    </svg>
  )
}
