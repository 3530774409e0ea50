import { useEffect, useRef } from 'react'
import { PICTURE } from '../use-printing.ts'
import { useColors } from '../use-theme.ts'
import type { Field } from './plane.ts'
import { paint, readShades } from './shades.ts'

/** A field as colours: a pixel for each cell, which the browser stretches and smooths. */
export function PlaneField({ field }: { field: Field }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const shades = useColors(canvas, readShades)
  const { size } = field
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context || !shades) return
    const draw = (colors: Uint8ClampedArray): void => {
      const image = context.createImageData(size, size)
      paint(field, colors, image.data)
      context.putImageData(image, 0, 0)
    }
    const toPaper = (): void => draw(shades.paper)
    const toScreen = (): void => draw(shades.screen)
    toScreen()
    // The theme of a picture is on already.
    const toPicture = (): void => {
      if (canvas.current) draw(readShades(canvas.current).screen)
    }
    const pairs = [
      ['beforeprint', toPaper],
      ['afterprint', toScreen],
      [PICTURE.before, toPicture],
      [PICTURE.after, toScreen],
    ] as const
    for (const [type, listener] of pairs) addEventListener(type, listener)
    return () => {
      for (const [type, listener] of pairs) removeEventListener(type, listener)
    }
  }, [field, shades, size])
  return <canvas ref={canvas} className="plane-field" width={size} height={size} aria-hidden="true" />
}
