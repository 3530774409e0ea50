import type { Messages } from '../../i18n/index.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { FitIcon, ZoomInIcon, ZoomOutIcon } from '../../ui/icons.tsx'

export interface ZoomToolsProps {
  words: Messages['plot']
  /** The stretch shall be `factor` times as wide. */
  onZoom: (factor: number) => void
  onFit: () => void
}

/** How much one press zooms. */
const ZOOM = 1.5

export function ZoomTools({ words, onZoom, onFit }: ZoomToolsProps) {
  return (
    <div className="zoom-tools part-range" role="group" aria-label={words.zoom}>
      <IconButton label={words.zoomIn} onClick={() => onZoom(1 / ZOOM)}>
        <ZoomInIcon />
      </IconButton>
      <IconButton label={words.zoomOut} onClick={() => onZoom(ZOOM)}>
        <ZoomOutIcon />
      </IconButton>
      <IconButton label={words.fit} onClick={onFit}>
        <FitIcon />
      </IconButton>
    </div>
  )
}
