import { useEffect, useEffectEvent, useState } from 'react'
import type { Language, Messages } from '../../../i18n/index.ts'
import { listenWords } from '../../../i18n/listen.ts'
import type { Plot } from '../../../plot/plot.ts'
import type { PartName } from '../../../state/parts.ts'
import { momentOf, scoreOf, type Score } from '../../../sound/score.ts'
import { announce } from '../../../ui/announcer.tsx'
import { Button } from '../../../ui/Button.tsx'
import { chosenOf, firstChoice } from './choice.ts'
import { heardLines, pictureOf, stageOf } from './heard-lines.ts'
import { keyAction, type KeyAction } from './key-action.ts'
import { ListenPanel } from './ListenPanel.tsx'
import { readAloud } from './read-aloud.ts'
import { SoundIcon } from './icons.tsx'
import { marksOfAll, nextMark, placeAmong, stepped } from './stops.ts'
import { sampleAt } from '../../../sound/voice.ts'
import { usePlaying } from './use-playing.ts'
import './listen.css'

export interface ListenProps {
  plot: Plot
  /** As it was when it last stood still. */
  settled: Plot
  /** The pinned x; null: none. */
  x: number | null
  /** The parts that the link leaves out: their keys do nothing. */
  without: readonly PartName[]
  language: Language
  words: Messages['probe']
  /** Where the sound is; null: nowhere. */
  onCursor: (x: number | null) => void
  /** Values shall be read here. */
  onPin: (x: number) => void
  onSettle: () => void
}

/** The curves by ear: one or two are played from left to right, and the samples are gone through one by one, each told in words. */
export default function Listen({
  plot,
  settled,
  x,
  without,
  language,
  words: probe,
  onCursor,
  onPin,
  onSettle,
}: ListenProps) {
  const words = listenWords[language]
  const [open, setOpen] = useState(false)
  const [choice, setChoice] = useState(firstChoice)
  const [tone, setTone] = useState(true)
  const { playing, mute, stop, sweep, sound } = usePlaying({ picture: pictureOf(plot), x: plot.x, onCursor })

  const toggle = (): void => {
    if (playing) return stop()
    const stage = stageOf(plot)
    const score = stage && scoreOf(chosenOf(heardLines(plot), choice), stage, choice.seconds, choice.order)
    if (score) sweep({ score, range: stage.range, seconds: choice.seconds })
    else announce(plot.lines.length === 0 ? words.none : words.short)
  }
  const go = (at: number, aloud: boolean): void => {
    onPin(at)
    const stage = stageOf(plot)
    if (!stage) return
    const lines = heardLines(plot)
    const marks = marksOfAll(lines, stage.range, stage.height)
    if (aloud) announce(readAloud(plot, marks, at, words, probe))
    if (!tone) return
    const chosen = chosenOf(lines, choice)
    const here = marks.filter((mark) => mark.x === at && chosen.some(({ plain }) => plain.label === mark.label))
    sound(momentOf(chosen, stage, at, [...new Set(here.map(({ kind }) => kind))]))
  }
  const goToMark = (direction: -1 | 1): void => {
    const stage = stageOf(plot)
    const marks = stage ? marksOfAll(heardLines(plot), stage.range, stage.height) : []
    const at = nextMark(marks, x, direction)
    if (at === null) announce(words.noMark)
    else go(at, true)
  }
  const act = (action: KeyAction): void => {
    const { grid } = plot
    if (without.includes('listen') || (without.includes('readings') && action.kind !== 'play')) return
    if (action.kind === 'play') {
      setOpen(true)
      toggle()
    } else if (action.kind === 'mark') goToMark(action.by)
    else if (grid?.length)
      go(sampleAt(grid, stepped(x === null ? -0.5 : placeAmong(grid, x), action.by, false, grid.length)), true)
  }
  const onKey = useEffectEvent((e: KeyboardEvent): void => {
    const action = keyAction(e)
    if (!action) return
    e.preventDefault()
    act(action)
  })
  useEffect(() => {
    const listener = (e: KeyboardEvent): void => onKey(e)
    addEventListener('keydown', listener)
    return () => removeEventListener('keydown', listener)
  }, [])
  return (
    <>
      <Button
        className="listen-open"
        aria-expanded={open}
        aria-controls="listen-panel"
        onClick={() => {
          setOpen(!open)
          stop()
        }}
      >
        <SoundIcon />
        {words.title}
      </Button>
      <div id="listen-panel" role="group" aria-label={words.title} hidden={!open}>
        {open && (
          <ListenPanel
            plot={settled}
            x={x}
            choice={choice}
            tone={tone}
            playing={playing}
            mute={mute}
            words={words}
            probe={probe}
            onChoice={(next) => {
              stop()
              setChoice({ ...choice, ...next })
            }}
            onTone={setTone}
            onToggle={toggle}
            onGo={go}
            onMark={goToMark}
            onSettle={onSettle}
            onSound={(score: Score) => sound(score)}
          />
        )}
      </div>
    </>
  )
}
