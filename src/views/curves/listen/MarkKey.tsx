import type { ListenMessages } from '../../../i18n/en/listen.ts'
import { markKinds, MOST_MARKS } from '../../../sound/marks.ts'
import { markAlone, type Score } from '../../../sound/score.ts'

export interface MarkKeyProps {
  words: ListenMessages
  onSound: (score: Score) => void
}

/** What each mark sounds like, in words and to be heard. */
export function MarkKey({ words, onSound }: MarkKeyProps) {
  return (
    <section className="listen-key" aria-labelledby="listen-key">
      <h2 id="listen-key">{words.key}</h2>
      <ul>
        {markKinds.map((kind) => (
          <li key={kind}>
            <button type="button" onClick={() => onSound(markAlone(kind))}>
              {words.kinds[kind]}: <span>{words.sounds[kind]}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="listen-note">{words.most(MOST_MARKS)}</p>
    </section>
  )
}
