import { copyText } from './copy-text.ts'
import './code-block.css'

export interface CodeBlockProps {
  code: string
  label: string
  /** Of the button, and what is said when it has worked and when it has not. */
  copy: string
  copied: string
  failed: string
}

/** A text to read, to select and to take away. */
export function CodeBlock({ code, label, copy, copied, failed }: CodeBlockProps) {
  return (
    <div className="code-block">
      <pre tabIndex={0} role="region" aria-label={label} translate="no">
        <code>{code}</code>
      </pre>
      <button type="button" onClick={() => void copyText(code, { copied, failed })}>
        {copy}
      </button>
    </div>
  )
}
