import type { ReactNode } from 'react'

/** Line drawings of 20 × 20 in the colour of the text; the button that shows one has the name. */
export function icon(drawing: ReactNode) {
  return () => (
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
      {drawing}
    </svg>
  )
}

export const UndoIcon = icon(<path d="M7 4 3.5 7.5 7 11M4 7.5h7.5a4.5 4.5 0 0 1 0 9H8" />)
export const RedoIcon = icon(<path d="m13 4 3.5 3.5L13 11m3-3.5H8.5a4.5 4.5 0 0 0 0 9H12" />)
export const ResetIcon = icon(<path d="M4.5 10a5.5 5.5 0 1 1 1.7 4M4.2 5.5v4h4" />)
export const PlusIcon = icon(<path d="M10 4.5v11M4.5 10h11" />)
export const FormulaIcon = icon(
  <path d="M10 3.8c-1.9-.8-3 .3-3.3 2.2L5 16.2M4.2 8.6h4.6M10.8 10l5 6.2M15.8 10l-5 6.2" />,
)
export const TickIcon = icon(<path d="m4.5 10.5 3.5 3.5 7.5-8" strokeWidth="2.4" />)
export const MinusIcon = icon(<path d="M4.5 10h11" />)
export const MoreIcon = icon(<path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.8" />)
export const SwapIcon = icon(<path d="M3 7h13M12.5 3.5 16 7l-3.5 3.5M17 13H4M7.5 9.5 4 13l3.5 3.5" />)
export const CloseIcon = icon(<path d="m5 5 10 10M15 5 5 15" />)
export const ShareIcon = icon(<path d="M10 12V3.5M6.8 6.3 10 3.2l3.2 3.1M5 9.5v6.8h10V9.5" />)
export const KeyboardIcon = icon(
  <path d="M2.5 5.5h15v9h-15zM5.5 8.5h.01M8.5 8.5h.01M11.5 8.5h.01M14.5 8.5h.01M6.5 11.7h7" />,
)
export const ZoomInIcon = icon(
  <path d="M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6M12.7 12.7l4 4M8.8 6.5v4.6M6.5 8.8h4.6" />,
)
export const ZoomOutIcon = icon(
  <path d="M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6M12.7 12.7l4 4M6.5 8.8h4.6" />,
)
export const FitIcon = icon(<path d="M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2" />)
export const ThemeIcon = icon(
  <>
    <circle cx="10" cy="10" r="6.5" />
    <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
  </>,
)
export const PlayIcon = icon(<path d="M6.5 4v12l9.5-6z" fill="currentColor" />)
export const PauseIcon = icon(<path d="M7 4.5v11M13 4.5v11" strokeWidth="3" />)
export const StepIcon = icon(
  <>
    <path d="M5 4.5v11l7.5-5.5z" fill="currentColor" />
    <path d="M15 4.5v11" strokeWidth="2.2" />
  </>,
)
export const BeginIcon = icon(
  <>
    <path d="M15 4.5v11L7.5 10z" fill="currentColor" />
    <path d="M5 4.5v11" strokeWidth="2.2" />
  </>,
)
