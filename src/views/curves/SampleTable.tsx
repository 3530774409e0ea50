import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Language } from '../../i18n/index.ts'
import { later } from '../../i18n/later.ts'
import type { Grid } from '../../math/arange.ts'
import { printNumber } from '../../math/number.ts'
import { visible, type Plot } from '../../plot/plot.ts'
import { jumped, rowWindow, scrolled } from '../../ui/row-window.ts'
import { columnsOf, nearest } from './samples.ts'
import './sample-table.css'

export interface SampleTableProps {
  plot: Plot
  /** The row next to it is marked; null: none. */
  probe: number | null
  language: Language
}

/** Rows in sight. */
const VISIBLE = 10

/** The samples with f and f′ of each visible curve: the numbers of the chart, of which only the rows in sight are made. */
export default function SampleTable({ plot, probe, language }: SampleTableProps) {
  const words = later[language].table
  const { grid } = plot
  if (!grid || grid.length === 0) return <p className="sample-table-empty">{words.empty}</p>
  return <Samples plot={plot} grid={grid} probe={probe} language={language} />
}

function Samples({ plot, grid, probe, language }: SampleTableProps & { grid: Grid }) {
  const words = later[language].table
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLTableRowElement>(null)
  const [anchor, setAnchor] = useState({ scroll: 0, first: 0 })
  const [{ rowHeight, viewport }, setSize] = useState({ rowHeight: 26, viewport: VISIBLE * 26 })
  const rows = grid.length
  const sizes = { rows, rowHeight, viewport }

  useEffect(() => {
    // Rows grow with the reader's letters; the head row is as high as any. A scroll bar takes from what is in sight.
    const observer = new ResizeObserver(() => {
      const height = head.current?.getBoundingClientRect().height
      if (height && scroller.current) setSize({ rowHeight: height, viewport: scroller.current.clientHeight - height })
    })
    for (const element of [head.current, scroller.current]) if (element) observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const columns = columnsOf(visible(plot.series))
  const { height, first, count, top } = rowWindow(sizes, anchor)
  const marked = probe === null ? -1 : nearest(grid, probe)
  const goTo = (index: number): void => {
    const place = jumped(sizes, index)
    setAnchor(place)
    scroller.current?.scrollTo({ top: place.scroll })
  }
  const onKeyDown = (e: KeyboardEvent): void => {
    const by = stepOf(e.key)
    if (by === null || e.target !== e.currentTarget) return
    e.preventDefault()
    goTo(anchor.first + by)
  }
  return (
    <section aria-labelledby="samples-title">
      <div className="sample-table-head">
        <h2 id="samples-title">{words.title}</h2>
        <form
          onSubmit={(e) => {
            e.preventDefault()
            const index = Number(new FormData(e.currentTarget).get('index'))
            if (Number.isFinite(index)) goTo(index)
          }}
        >
          <label>
            {words.goTo}{' '}
            <input
              name="index"
              type="number"
              min={0}
              max={rows - 1}
              step={1}
              required
              placeholder={words.range(printNumber(rows - 1))}
            />
          </label>
          <button type="submit">{words.go}</button>
        </form>
      </div>
      <div
        ref={scroller}
        className="sample-table"
        role="region"
        aria-label={words.region}
        // A region that scrolls must be reachable by keyboard.
        tabIndex={0}
        style={{ maxHeight: (VISIBLE + 1) * rowHeight }}
        onScroll={({ currentTarget: { scrollTop } }) => setAnchor((at) => scrolled(sizes, at, scrollTop))}
        onKeyDown={onKeyDown}
      >
        <table aria-rowcount={rows + 1} style={{ height: height + rowHeight }}>
          <caption className="visually-hidden">{words.caption(rows.toLocaleString('en'))}</caption>
          <thead>
            <tr ref={head} aria-rowindex={1}>
              <th scope="col">{words.index}</th>
              <th scope="col">x</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Gap height={top} />
            {Array.from({ length: count }, (_, k) => first + k).map((i) => {
              const x = grid.at(i)
              return (
                <tr key={i} aria-rowindex={i + 2} className={i === marked ? 'sample-table-here' : ''}>
                  <th scope="row">
                    {i === marked && <span className="visually-hidden">{words.here}: </span>}
                    {i}
                  </th>
                  <td>{printNumber(x)}</td>
                  {columns.map(({ key, value }) => (
                    <td key={key}>{printNumber(value(x))}</td>
                  ))}
                </tr>
              )
            })}
            <Gap height={height - top - count * rowHeight} />
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** The room of rows that are not made. */
function Gap({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden="true" style={{ height }} /> : null
}

/** Rows that a key scrolls by; null for keys that do not. */
function stepOf(key: string): number | null {
  switch (key) {
    case 'ArrowDown':
      return 1
    case 'ArrowUp':
      return -1
    case 'PageDown':
      return VISIBLE
    case 'PageUp':
      return -VISIBLE
    case 'Home':
      return -Infinity
    case 'End':
      return Infinity
    default:
      return null
  }
}
