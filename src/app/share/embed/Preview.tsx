import { useEffect, useRef, useState } from 'react'

export interface PreviewProps {
  address: string
  title: string
  width: number | null
  height: number
  /** The page in the frame says how high it shall be. */
  sizing: boolean
}

/** The frame as it will be in the other page. Another address is another frame: this page's history hears nothing of it. */
export function Preview({ address, title, width, height, sizing }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [told, setTold] = useState<number | null>(null)
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<unknown>): void => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return
      if ('type' in data && data.type === 'activation-lab:height' && 'height' in data) setTold(Number(data.height))
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [])
  return (
    <div className="embed-preview">
      {/* It is this page itself: nothing is to be kept out. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        key={address}
        src={address}
        title={title}
        width={width ?? '100%'}
        height={sizing ? (told ?? height) : height}
        loading="lazy"
      />
    </div>
  )
}
