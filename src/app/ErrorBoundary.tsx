import { Component, type ReactNode } from 'react'
import type { Messages } from '../i18n/index.ts'

export interface ErrorBoundaryProps {
  words: Messages['error']
  /** With another key what failed is tried again. */
  attempt: string
  onReset(): void
  children: ReactNode
}

/** When drawing fails, the link with everything that was set stays in sight, and the way back is one button. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidUpdate({ attempt }: ErrorBoundaryProps): void {
    if (this.state.failed && attempt !== this.props.attempt) this.setState({ failed: false })
  }

  override render(): ReactNode {
    const { words, onReset, children } = this.props
    if (!this.state.failed) return children
    const { href } = location
    return (
      <main className="failure" role="alert">
        <h1>{words.title}</h1>
        <p>{words.text}</p>
        <p>
          <a href={href}>{href}</a>
        </p>
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
