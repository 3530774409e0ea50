import { Fragment } from 'react'
import type { Activation, FrameworkName } from '../../../activations/index.ts'
import type { Language } from '../../../i18n/index.ts'
import type { LaterMessages } from '../../../i18n/later.ts'
import { printNumber } from '../../../math/number.ts'

export interface FrameworkNamesProps {
  activation: Pick<Activation, 'params' | 'frameworks'>
  language: Language
  words: LaterMessages['card']
}

const FRAMEWORKS = ['PyTorch', 'Keras', 'JAX', 'ONNX'] as const

/** What each framework calls the function, and where its defaults are others than ours. */
export function FrameworkNames({ activation, language, words }: FrameworkNamesProps) {
  return (
    <dl>
      {FRAMEWORKS.map((framework) => {
        const own = activation.frameworks[framework]
        return (
          <div key={framework} className="function-card-row">
            <dt>{framework}</dt>
            <dd>{own ? <Name own={own} activation={activation} language={language} words={words} /> : words.noName}</dd>
          </div>
        )
      })}
    </dl>
  )
}

function Name({ own, activation, language, words }: FrameworkNamesProps & { own: FrameworkName }) {
  const other = Object.entries(own.defaults ?? {}).map(
    ([key, value]) => `${activation.params[key]?.symbol ?? key} = ${printNumber(value)}`,
  )
  return (
    <>
      <code>
        {own.name.split(/(?<=\.)/).map((part) => (
          <Fragment key={part}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      {other.length > 0 && <small>{words.ownDefault(other.join(', '))}</small>}
      {own.note && <small>{own.note[language]}</small>}
    </>
  )
}
