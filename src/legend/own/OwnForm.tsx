import { useRef, type ReactNode } from 'react'
import type { Custom } from '../../expression/custom.ts'
import { textOf } from '../../expression/id.ts'
import { isFault } from '../../expression/typed.ts'
import type { Language } from '../../i18n/index.ts'
import { later, type LaterMessages } from '../../i18n/later.ts'
import { partsOf, type Tree } from '../../notation/tree.ts'
import type { Series } from '../../plot/series.ts'
import { FormulaField } from '../../ui/FormulaField.tsx'
import { insertText, replaceText } from '../../ui/insert-text.ts'
import { Formula } from '../formula/Formula.tsx'
import { formulaMathml } from '../formula/formula-mathml.ts'
import { faultText } from './fault-text.ts'
import { FunctionList } from './FunctionList.tsx'
import { readFormula } from './read-formula.ts'

export interface OwnFormProps {
  /** The curve that is written; null before there is one. */
  series: Series | null
  /** Shows some to begin with. */
  examples?: boolean
  language: Language
  /** Under what was understood. */
  children?: ReactNode
  onFormula: (made: Custom) => void
  onSettle: () => void
}

const EXAMPLES = ['x * sigmoid(1.702 * x)', 'max(0, x)', 'x > 0 ? x : 0.1*(exp(x)-1)', 'a*tanh(b*x)'] as const
const KEYS = ['x', '(', ')', '^', '*', '/', 'exp(', 'max('] as const

/** The field for a formula, what was understood of it, and what it may hold. */
export default function OwnForm({ series, examples = false, language, children, onFormula, onSettle }: OwnFormProps) {
  const words = later[language].own
  const field = useRef<HTMLInputElement>(null)
  const used = series ? textOf(series.activation.id) : ''
  const made = used === '' ? null : readFormula(used)
  const notes = made && !isFault(made) ? notesOf(made, words) : []
  return (
    <>
      <FormulaField
        head="f(x) ="
        label={words.label}
        value={series?.activation.name ?? ''}
        placeholder={words.placeholder}
        read={(text) => {
          const result = readFormula(text)
          return isFault(result)
            ? { mistake: { at: result.at, text: faultText(result, text, words) } }
            : { value: result.name }
        }}
        kept={series ? words.kept : ''}
        keys={KEYS}
        keysLabel={words.keys}
        field={field}
        onChange={(text) => {
          const result = readFormula(text)
          if (!isFault(result)) onFormula(result)
        }}
        onEnter={() => field.current?.closest<HTMLElement>('[popover]')?.hidePopover()}
        onSettle={onSettle}
      >
        {used === '' ? (
          <p className="own-hint">{words.hint}</p>
        ) : (
          <div className="own-understood">
            <Formula label={words.understood} mathml={formulaMathml({}, used)} />
            {notes.map((note) => (
              <p key={note}>{note}</p>
            ))}
          </div>
        )}
      </FormulaField>
      {children}
      {examples && (
        <div className="own-examples" role="group" aria-label={words.examples}>
          <span aria-hidden="true">{words.examples}</span>
          {EXAMPLES.map((example) => (
            <button key={example} type="button" onClick={() => replaceText(field.current, example)}>
              <code>{example}</code>
            </button>
          ))}
        </div>
      )}
      <FunctionList words={words} onChoose={(name) => insertText(field.current, `${name}(`)} />
    </>
  )
}

/** What can be read, but may not be meant. */
function notesOf({ tree, params }: Custom, words: LaterMessages['own']): readonly string[] {
  const glued = Object.keys(params).find((name) => /^[a-zα-ω]x$/i.test(name))
  return [...(holdsX(tree) ? [] : [words.noX]), ...(glued ? [words.oneName(glued, `${glued[0] ?? ''}*x`)] : [])]
}

const holdsX = (tree: Tree): boolean => (tree.kind === 'name' && tree.name === 'x') || partsOf(tree).some(holdsX)
