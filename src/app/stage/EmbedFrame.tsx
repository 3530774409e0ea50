import { useEffect } from 'react'
import { stageWords } from '../../i18n/stage.ts'
import { printLink } from '../../state/schema.ts'
import { naturalHeight } from './natural-height.ts'
import type { StageProps } from './stage-props.ts'
import { useStage } from './use-stage.ts'
import './embed-frame.css'

/** The page in a frame of another one: the way to the whole page, and word of how high the frame should be. */
export function EmbedFrame({ state, language, title }: StageProps) {
  const words = stageWords[language]
  useStage('embed')
  useEffect(() => {
    if (parent === window) return
    let told = 0
    const tell = (): void => {
      const height = naturalHeight()
      if (height === told) return
      told = height
      // README.md tells of this message; the snippet and its preview listen for it. A height is no secret: whoever has put the frame there may know it.
      parent.postMessage({ type: 'activation-lab:height', height }, '*')
    }
    const sizes = new ResizeObserver(tell)
    const root = document.getElementById('root')
    const watch = (): void => {
      sizes.disconnect()
      for (const child of root?.children ?? []) sizes.observe(child)
      for (const child of document.querySelectorAll('main, main *:not(svg *)')) sizes.observe(child)
    }
    const parts = new MutationObserver(watch)
    if (root) parts.observe(root, { childList: true, subtree: true })
    watch()
    return () => {
      sizes.disconnect()
      parts.disconnect()
    }
  }, [])
  return (
    <footer className="embed-foot">
      <h1 className="visually-hidden">{title}</h1>
      <a href={`?${printLink({ ...state, embed: false, present: false })}`} target="_blank" rel="noopener">
        {words.open}
        <span className="visually-hidden"> ({words.newTab})</span>
        <span aria-hidden="true"> ↗</span>
      </a>
    </footer>
  )
}
