/** What the app's controls are called in English: the number fields and the thumbs of the range slider. */
export const CONTROLS = {
  field: { start: 'start', stop: 'stop', step: 'step' },
  thumb: { start: 'start', stop: 'stop' },
}

/**
 * Runs in the page: puts `bench` on the window, which works the app's real controls. A change sets one control, as a person
 * does, by the native setter and an input event. Self-contained, because it is sent as text.
 * @param kind 'field' or 'thumb': what start and stop are set with
 */
export function installApp({ controls, kind }) {
  /** The input of that name; a label may add something in brackets. */
  const find = (type, name) => {
    const nameOf = (input) => (input.ariaLabel ?? input.labels?.[0]?.textContent ?? '').trim()
    return [...document.querySelectorAll('input')].find(
      (input) =>
        (input.type === 'range') === (type === 'thumb') &&
        (nameOf(input) === name || nameOf(input).startsWith(`${name} (`)),
    )
  }
  const control = (type, name) => {
    const input = find(type, controls[type][name])
    if (!input) throw new Error(`no ${type} is called “${controls[type][name]}”`)
    return input
  }
  const nativeValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  const set = (input, value) => {
    nativeValue.set.call(input, String(value))
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }

  window.bench = {
    prepare: ({ step }) => set(control('field', 'step'), step),
    update: ({ end, value }) => set(control(kind, end), value),
    /** What the fields hold now. */
    grid: () =>
      Object.fromEntries(Object.keys(controls.field).map((name) => [name, Number(control('field', name).value)])),
    /** Moves the start thumb until the start field follows; the time at which that is on screen. */
    async answered() {
      const attempt = () => {
        const thumb = find('thumb', controls.thumb.start)
        const field = find('field', controls.field.start)
        if (!thumb || !field) return false
        const before = field.value
        set(thumb, Number(before) + 1)
        return field.isConnected && field.value !== before
      }
      while (!attempt()) await new Promise((resolve) => setTimeout(resolve, 50))
      return window.measure.shown()
    },
  }
}
