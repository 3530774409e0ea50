/**
 * Runs in the page, before its own scripts: puts `measure` on the window, which times `bench.update(change)` whatever
 * stands behind it. Self-contained, because it is sent as text.
 *
 * The end of an update is the moment at which the compositor presents its frame, rasterisation in other threads included:
 * a scrap of text with an `elementtiming` attribute is added in that same frame, and the browser reports when it was shown.
 */
export function installMeasure() {
  const nextFrame = window.requestAnimationFrame.bind(window)
  /** ms spent so far in the page's own animation-frame callbacks. */
  let inFrames = 0
  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      const began = performance.now()
      try {
        callback(time)
      } finally {
        inFrames += performance.now() - began
      }
    })

  const waiting = new Map()
  new PerformanceObserver((list) => {
    for (const { identifier, presentationTime, renderTime } of list.getEntries()) {
      waiting.get(identifier)?.(presentationTime || renderTime)
      waiting.delete(identifier)
    }
  }).observe({ type: 'element', buffered: true })

  let serial = 0
  /** Texts that have been reported, to be taken away with the next one: that way they cost no frame of their own. */
  const seen = []
  /** A text is a new element each time: one that has been reported once is not reported again. */
  function shown() {
    for (const old of seen.splice(0)) old.remove()
    const id = `frame ${++serial}`
    const text = document.createElement('div')
    text.style.cssText = 'position:fixed;left:0;top:0;z-index:9999;font:9px monospace;pointer-events:none'
    text.setAttribute('elementtiming', id)
    text.textContent = id
    document.body.append(text)
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('no frame was presented for 60 s')), 60_000)
      waiting.set(id, (time) => {
        clearTimeout(late)
        seen.push(text)
        resolve(time)
      })
    })
  }

  /** The next frame, when its callbacks have run: the ms spent in callbacks so far, and a promise of when it is presented. */
  const frame = () =>
    new Promise((resolve) => {
      nextFrame(() => {
        const presented = shown()
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve({ inFrames, presented }), { once: true })
        port1.start()
        port2.postMessage(null)
      })
    })

  async function once(change) {
    const before = inFrames
    const began = performance.now()
    window.bench.update(change)
    // What a library puts off to a microtask is script too.
    for (let i = 0; i < 4; i++) await Promise.resolve()
    const sync = performance.now() - began
    const drawn = await frame()
    return { script: sync + drawn.inFrames - before, paint: (await drawn.presented) - began }
  }

  const picture = () => document.querySelector('canvas').toDataURL()

  window.measure = {
    /** Script and time to paint of each change, in ms. Stops after `budget` ms, but not before three changes. */
    async run(changes, budget) {
      const script = []
      const paint = []
      const began = performance.now()
      for (const change of changes) {
        const time = await once(change)
        script.push(time.script)
        paint.push(time.paint)
        if (script.length >= 3 && performance.now() - began > budget) break
      }
      return { script, paint }
    },

    /** Whether a change shows on the canvas, and whether the frame that is timed is the last that it brings. */
    async check(change) {
      const before = picture()
      window.bench.update(change)
      await frame()
      const timed = picture()
      await new Promise((resolve) => setTimeout(resolve, 500))
      return { changed: timed !== before, final: picture() === timed }
    },

    /** When the next frame is presented. */
    shown: async () => (await frame()).presented,

    /** When a frame with a canvas is presented; looks every 50 ms, because frames asked for would slow the page down. */
    async canvasShown() {
      while (!document.querySelector('canvas')) await new Promise((resolve) => setTimeout(resolve, 50))
      return window.measure.shown()
    },
  }
}
