// Drives the built app by its real controls, as found by the names that a person reads.
;(() => {
  const set = (input, value) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, String(value))
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const field = (name) => [...document.querySelectorAll('label')].find((l) => l.textContent.startsWith(name)).control
  globalThis.bench = {
    create(n) {
      set(field('step'), 10 / n)
    },
    /** A step of a drag of the left thumb. */
    update(k) {
      set(document.querySelector('input[type=range][aria-label=start]'), -5 - 0.1 * (k % 40))
    },
  }
})()
