import { useEffect, useRef, useState } from 'react'
import type { LabMessages } from '../../../i18n/labs.ts'
import { significant } from '../../../math/number.ts'
import { layout } from '../../../network/layout.ts'
import { readShades } from '../../../plot/plane/shades.ts'
import { usePrinting } from '../../../plot/use-printing.ts'
import { useColors } from '../../../plot/use-theme.ts'
import { useWidth } from '../../../ui/use-width.ts'
import type { NetworkSnapshot, Run } from '../engine/run.ts'
import { layerNames } from './layer-names.ts'
import { edgesOf, largest, networkDrawing } from './network-drawing.ts'
import { paintTiles } from './tile-painting.ts'
import { WeightList } from './WeightList.tsx'
import './network-picture.css'

export interface NetworkPictureProps {
  run: Run
  network: NetworkSnapshot
  words: LabMessages['train']
}

/** Every unit as a small picture of what it gives over the plane, every weight as a line. */
export function NetworkPicture({ run, network, words }: NetworkPictureProps) {
  const host = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [sheet] = useState(() => new OffscreenCanvas(1, 1))
  const width = useWidth(host)
  const shades = useColors(host, readShades)
  const printing = usePrinting()
  const sizes = [2, ...run.hidden, 1]
  const plan = layout(sizes)
  const drawing = networkDrawing(sizes, width)
  const { height, tile, tiles } = drawing
  const hidden = tiles.slice(1, -1).flat()
  useEffect(() => {
    if (canvas.current && shades && width > 0)
      paintTiles(canvas.current, sheet, networkDrawing(sizes, width), network, printing ? shades.paper : shades.screen)
  })
  const names = [words.columns.inputs, ...layerNames(run.hidden, words)]
  return (
    <section className="card panel" aria-labelledby="train-network">
      <h2 id="train-network">{words.network}</h2>
      <div ref={host} role="img" aria-label={words.networkLabel(sizes.join('–'))}>
        <ol className="network-columns">
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ol>
        {width > 0 && (
          <div className="network-tiles">
            <canvas ref={canvas} aria-hidden="true" />
            <svg width={width} height={height} aria-hidden="true">
              {edgesOf(drawing, plan, network.parameters).map(({ sign, level, path }) => (
                <path key={sign + level} className={`network-edge network-${sign} network-level-${level}`} d={path} />
              ))}
            </svg>
            <svg width={width} height={height} aria-hidden="true">
              <path
                className="network-tile"
                d={tiles
                  .flat()
                  .map(({ x, y }) => `M${x - tile / 2} ${y - tile / 2}h${tile}v${tile}h${-tile}z`)
                  .join('')}
              />
              <path
                className="network-dead"
                d={hidden
                  .flatMap(({ x, y }, i) => {
                    const r = tile / 2
                    return network.dead[i] === 1
                      ? `M${x - r} ${y - r}l${tile} ${tile}M${x + r} ${y - r}l${-tile} ${tile}`
                      : []
                  })
                  .join('')}
              />
            </svg>
          </div>
        )}
      </div>
      <p className="train-note">
        {words.networkKey(significant(largest(plan.layers, network.parameters), 3))}
        {network.dead.includes(1) && ` ${words.crossed}`}
      </p>
      <WeightList plan={plan} parameters={network.parameters} words={words} />
    </section>
  )
}
