import './plane-chart.css'

export interface PlaneKeyProps {
  words: {
    readonly zero: string
    readonly one: string
    readonly wrong: string
    readonly half: string
    /** No entry: no line is shown. */
    readonly line?: string
  }
}

/** What the signs of a plane mean. */
export function PlaneKey({ words }: PlaneKeyProps) {
  return (
    <ul className="plane-key">
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle className="plane-class-0" cx="9" cy="9" r="6" />
        </svg>
        {words.zero}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <rect className="plane-class-1" x="3.5" y="3.5" width="11" height="11" />
        </svg>
        {words.one}
      </li>
      <li>
        <svg width="18" height="18" aria-hidden="true">
          <circle className="plane-key-ring" cx="9" cy="9" r="7.5" />
          <circle className="plane-key-inside" cx="9" cy="9" r="4.5" />
        </svg>
        {words.wrong}
      </li>
      <li>
        <svg width="30" height="18" aria-hidden="true">
          <rect className="plane-key-0" width="15" height="18" />
          <rect className="plane-key-1" x="15" width="15" height="18" />
          <path className="plane-key-half" d="M15 0V18" />
        </svg>
        {words.half}
      </li>
      {words.line !== undefined && (
        <li>
          <svg width="30" height="18" aria-hidden="true">
            <path className="plane-key-line" d="M0 9H30" />
          </svg>
          {words.line}
        </li>
      )}
    </ul>
  )
}
