import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'

export interface ErrorBoundaryProps {
  words: Messages['error']
  /** With another key what failed is tried again. */
  attempt: string
  onReset: () => void
  children: ReactNode
}

interface Attempt {
  readonly failed: boolean
  readonly attempt: string
}

/** When drawing fails, the link with everything that was set stays in sight, and the way back is one button. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Attempt> {
  override state: Attempt = { failed: false, attempt: this.props.attempt }

  static getDerivedStateFromError(): Partial<Attempt> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ attempt }: ErrorBoundaryProps, state: Attempt): Attempt | null {
    return attempt === state.attempt ? null : { failed: false, attempt }
  }

  override render(): ReactNode {
    const { words, onReset, children } = this.props
    if (!this.state.failed) return children
    const { href } = location
    return (
      <main className="failure" id="main">
        <div role="alert">
          <h1>{words.title}</h1>
          <p>{words.text}</p>
          <p>
            <a href={href}>{href}</a>
          </p>
        </div>
        <p>
          <button type="button" onClick={() => location.reload()}>
            {words.reload}
          </button>{' '}
          <button
            type="button"
            className="primary"
            onClick={() => {
              onReset()
              this.setState({ failed: false })
            }}
          >
            {words.reset}
          </button>
        </p>
      </main>
    )
  }
}
