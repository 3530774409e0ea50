import type { Bound, VectorFunction } from '../../../activations/vector-function.ts'
import { libraryNames, vectorSource, type LibraryName } from '../../../export/vector-source.ts'
import type { Language } from '../../../i18n/index.ts'
import type { LaterMessages } from '../../../i18n/later.ts'
import { significant } from '../../../math/number.ts'
import type { VectorChoice } from '../../../state/app-state.ts'
import { CodeBlock } from '../../../ui/CodeBlock.tsx'
import { Tabs } from '../../../ui/Tabs.tsx'
import { Formula } from '../../../legend/formula/Formula.tsx'
import { FrameworkNames } from '../card/FrameworkNames.tsx'

export interface VectorDetailsProps {
  known: VectorFunction
  vector: VectorChoice
  language: Language
  words: LaterMessages['vectors']
  card: LaterMessages['card']
}

/** What is known of one vector function. */
export function VectorDetails({ known, vector, language, words, card }: VectorDetailsProps) {
  const libraries: readonly LibraryName[] = libraryNames
  // Those that are searched for in Korean mean nothing to others.
  const names = known.names.filter((name) => language === 'ko' || !/[가-힣]/.test(name))
  const { conventions, bounds } = known
  return (
    <div className="vector-details function-card">
      <div>
        <h3>{words.see}</h3>
        <p>{known.see[language]}</p>
        <p className="vector-letters">{words.also(names.join(', '))}</p>
        <h3>{words.jacobian}</h3>
        <Formula label={`${known.name}: ${words.jacobian}`} mathml={known.derivative()} />
        <dl className="function-card-judged">
          <dt>{card.good}</dt>
          <dd>{known.good[language]}</dd>
          <dt>{card.bad}</dt>
          <dd>{known.bad[language]}</dd>
        </dl>
        {conventions && (
          <>
            <h3>{words.ties}</h3>
            <p>{conventions[language]}</p>
          </>
        )}
      </div>
      <div>
        <h3>{card.frameworks}</h3>
        <FrameworkNames activation={known} language={language} words={card} />
        <h3>{card.code}</h3>
        <Tabs label={card.code} names={libraries}>
          {(name) => (
            <CodeBlock
              code={vectorSource(known, vector, libraries.find((one) => one === name) ?? 'NumPy')}
              // The card beside the plot has code too.
              label={`${known.name}: ${card.codeIn(name)}`}
              copy={card.copy}
              copied={card.copied(name)}
              failed={card.copyFailed}
            />
          )}
        </Tabs>
        <p className="function-card-source">
          {card.accuracy}: {words.bound(textOf(bounds.f, words), textOf(bounds.jacobian, words))}
        </p>
        <p className="function-card-source">
          {card.source}:{' '}
          <a href={known.source.url} rel="noreferrer" target="_blank">
            {known.source.title}
          </a>
        </p>
      </div>
    </div>
  )
}

const textOf = (bound: Bound, words: LaterMessages['vectors']): string =>
  'ulps' in bound ? words.ulps(String(bound.ulps)) : significant(bound.absolute, 2)
