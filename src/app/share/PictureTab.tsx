import { useEffect, useEffectEvent, useState } from 'react'
import type { Picture } from '../../export/picture-sheet.ts'
import { toast } from '../../ui/announcer.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { fileName } from './file-name.ts'
import { chartsOnPage } from './picture/charts.ts'
import { addressOfSvg, pngOf } from './picture/png.ts'
import { takePicture, type PictureChoice } from './picture/take.ts'
import { save } from './save.ts'
import type { ShareProps } from './share-props.ts'
import './picture-tab.css'

/** Does something that a browser may refuse. */
const attempt = async (work: () => Promise<void>, failed: string): Promise<void> => {
  try {
    await work()
  } catch {
    toast(failed)
  }
}

const SCALES = [1, 2, 4] as const
const THEMES = ['light', 'dark'] as const

/** As it was chosen last, while the page lives. */
let last: PictureChoice = { theme: 'light', legend: true, captions: true }

/** A chart of the page as a file, on the clipboard or on paper; what is seen here is what is taken. */
export function PictureTab({ state, title, address, words: { picture: words, downloaded } }: ShareProps) {
  const [charts] = useState(chartsOnPage)
  const [at, setAt] = useState(0)
  const [choice, setChoice] = useState(last)
  const [picture, setPicture] = useState<Picture | null>(null)
  const chart = charts[at]
  const take = useEffectEvent((chosen: PictureChoice, place: number) => {
    const element = charts[place]?.element
    if (element) setPicture(takePicture({ ...chosen, chart: element, state, title, address }))
  })
  useEffect(() => {
    // Between two frames: the page is drawn as vectors for it, and is back before anybody sees.
    const frame = requestAnimationFrame(() => take(choice, at))
    return () => cancelAnimationFrame(frame)
  }, [choice, at])
  if (!chart) return <p className="share-about">{words.none}</p>
  if (!picture) return <p className="share-about">{words.about}</p>
  const choose = (next: Partial<PictureChoice>): void => {
    last = { ...choice, ...next }
    setChoice(last)
  }
  const give = (file: Blob, extension: string): void => {
    const name = fileName(state, extension)
    save(file, name)
    toast(downloaded(name))
  }
  const png = (scale: number): Promise<Blob> => pngOf(picture, scale, { title, address })
  const savePng = (scale: number) => () =>
    void attempt(async () => give(await png(scale), scale === 1 ? 'png' : `${scale}x.png`), words.failed)
  const copy = () =>
    void attempt(async () => {
      // Handed over before it is made: a browser lets the clipboard be written to only while a press is answered.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png(2) })])
      toast(words.copied)
    }, words.notCopied)
  return (
    <>
      <p className="share-about">{words.about}</p>
      {charts.length > 1 && (
        <label className="picture-chart">
          {words.chart}
          <select value={at} onChange={(e) => setAt(Number(e.currentTarget.value))}>
            {charts.map(({ name }, i) => (
              <option key={name} value={i}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <img
        className="picture-preview"
        src={addressOfSvg(picture.text)}
        width={picture.width}
        height={picture.height}
        alt={words.preview(chart.name || title)}
      />
      <div className="picture-choices">
        <fieldset className="picture-theme">
          <legend>{words.theme}</legend>
          {THEMES.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="picture-theme"
                checked={choice.theme === theme}
                onChange={() => choose({ theme })}
              />
              {words.themes[theme]}
            </label>
          ))}
        </fieldset>
        <Switch label={words.legend} checked={choice.legend} onChange={(legend) => choose({ legend })} />
        <Switch label={words.captions} checked={choice.captions} onChange={(captions) => choose({ captions })} />
      </div>
      <div className="share-actions">
        <button
          type="button"
          className="primary"
          onClick={() => give(new Blob([picture.text], { type: 'image/svg+xml' }), 'svg')}
        >
          {words.svg}
        </button>
        {SCALES.map((scale) => (
          <button key={scale} type="button" onClick={savePng(scale)}>
            {words.png(scale, picture.width * scale, picture.height * scale)}
          </button>
        ))}
        <button type="button" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
      </div>
    </>
  )
}
