import { createContext, lazy, useContext, useEffect, useState, type ComponentType } from 'react'
import './lazy-part.css'

/** What stands where a part of the page could not be loaded, in the person's language. */
export const PartFailed = createContext('')

function Said() {
  return <p className="part-failed">{useContext(PartFailed)}</p>
}

/** Stands in for a part of which nobody misses anything. */
export const Nothing = () => null

/**
 * A component whose code is fetched when it is first drawn; stand it in a Suspense. Where the network does not bring it, `Missing`
 * stands there and the rest of the page goes on; it is fetched again when the part is mounted anew.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<{ default: ComponentType<Props> }>,
  Missing: ComponentType = Said,
): ComponentType<Props> {
  const attempt = (): ComponentType<Props> => lazy(() => load().catch(() => ({ default: StandIn })))
  let next = attempt()
  // Only what was on the page and left it asks for another attempt: one made at once would fail again, and so on for ever.
  function StandIn() {
    useEffect(
      () => () => {
        next = attempt()
      },
      [],
    )
    return <Missing />
  }
  return function Part(props: Props) {
    const [Loaded] = useState(() => next)
    return <Loaded {...props} />
  }
}
