import { byId, type Activation } from '../../../activations/index.ts'
import { libraryNames, source, type LibraryName, type Subject } from '../../../export/source.ts'
import { isTyped, textOf } from '../../../expression/id.ts'
import type { Language } from '../../../i18n/index.ts'
import { later, type LaterMessages } from '../../../i18n/later.ts'
import type { Series } from '../../../plot/series.ts'
import { CodeBlock } from '../../../ui/CodeBlock.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { Formula } from '../../../legend/formula/Formula.tsx'
import { formulaMathml } from '../../../legend/formula/formula-mathml.ts'
import { FrameworkNames } from './FrameworkNames.tsx'
import { PropertyList } from './PropertyList.tsx'

export interface FunctionDetailsProps {
  series: Series
  language: Language
}

/** What is known of one function. */
export default function FunctionDetails({ series, language }: FunctionDetailsProps) {
  const words = later[language].card
  const { activation, params } = series
  const known = byId.get(activation.id)
  if (known) return <Known activation={known} series={series} language={language} />
  if (!isTyped(activation.id)) return null
  const formula = textOf(activation.id)
  const subject: Subject = { name: 'f', formula, params, frameworks: {} }
  return (
    <>
      <p>{words.typed}</p>
      <Formula label={words.formula} mathml={formulaMathml({}, formula)} />
      <PropertyList activation={activation} params={params} ulps={null} words={words} />
      <Code subject={subject} words={words} />
    </>
  )
}

function Known({ activation, series, language }: FunctionDetailsProps & { activation: Activation }) {
  const words = later[language].card
  const { params } = series
  const { id: name, formula, derivative, numpy, frameworks, conventions } = activation
  return (
    <>
      <p>{activation.about[language]}</p>
      <Formula label={words.formula} mathml={formulaMathml(activation.params, formula)} />
      <Formula label={words.derivative} mathml={formulaMathml(activation.params, derivative, true)} />
      <dl className="function-card-judged">
        <dt>{words.good}</dt>
        <dd>{activation.good[language]}</dd>
        <dt>{words.bad}</dt>
        <dd>{activation.bad[language]}</dd>
      </dl>
      <h3>{words.properties}</h3>
      <PropertyList activation={activation} params={params} ulps={activation.ulps} words={words} />
      {conventions && (
        <>
          <h3>{words.conventions}</h3>
          <p>{conventions[language]}</p>
        </>
      )}
      <h3>{words.frameworks}</h3>
      <FrameworkNames activation={activation} language={language} words={words} />
      <Code subject={{ name, formula, derivative, numpy, params, frameworks }} words={words} />
      <p className="function-card-source">
        {words.source}:{' '}
        <a href={activation.source.url} rel="noreferrer" target="_blank">
          {activation.source.title}
        </a>
      </p>
    </>
  )
}

function Code({ subject, words }: { subject: Subject; words: LaterMessages['card'] }) {
  const names: readonly LibraryName[] = libraryNames
  return (
    <>
      <h3>{words.code}</h3>
      <Tabs label={words.code} names={names}>
        {(name) => (
          <CodeBlock
            code={source(subject, names.find((one) => one === name) ?? 'NumPy')}
            label={words.codeIn(name)}
            copy={words.copy}
            copied={words.copied(name)}
            failed={words.copyFailed}
          />
        )}
      </Tabs>
    </>
  )
}
