// Injected into every page before its own scripts: times an update's script and the frame that shows it.
//
// The frame is known by a scrap of text with an `elementtiming` attribute that is put into the page in the same frame: the
// browser reports when that frame was presented, work of other threads included.
;(() => {
  const nativeFrame = globalThis.requestAnimationFrame.bind(globalThis)
  let inFrames = 0
  globalThis.requestAnimationFrame = (callback) =>
    nativeFrame((t) => {
      const began = performance.now()
      callback(t)
      inFrames += performance.now() - began
    })

  const waiting = new Map()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) waiting.get(entry.identifier)?.(entry.renderTime || entry.startTime)
  }).observe({ type: 'element', buffered: true })

  let serial = 0
  let mark
  const presented = () =>
    new Promise((resolve) => {
      nativeFrame(() => {
        const id = `frame${serial++}`
        waiting.set(id, resolve)
        mark?.remove()
        mark = document.createElement('div')
        mark.style.cssText = 'position:fixed;left:0;top:0;z-index:99;font:9px monospace;pointer-events:none'
        mark.setAttribute('elementtiming', id)
        mark.textContent = id
        document.body.append(mark)
      })
    })

  /** ms of script, and ms until the frame was on the screen. */
  const timed = async (work) => {
    const frames = inFrames
    const began = performance.now()
    work()
    // React and others put work off to microtasks.
    for (let i = 0; i < 8; i++) await null
    const sync = performance.now() - began
    const shown = await presented()
    return { script: sync + inFrames - frames, paint: shown - began }
  }

  globalThis.measure = {
    async updates(count, budget) {
      const times = []
      const until = performance.now() + budget
      for (let k = 1; k <= count && (k <= 4 || performance.now() < until); k++)
        times.push(await timed(() => globalThis.bench.update(k)))
      // The first few warm the compiler.
      return times.length > 20 ? times.slice(10) : times.slice(1)
    },
    create: (n) => timed(() => globalThis.bench.create(n)),
  }
})()
