/**
 * Stands for Chart.js's library of colours, which computes those of a pointer's hover and of animations. Ours has neither, and the page
 * would have 3.4 kB more to load at first.
 */
export function Color(): never {
  throw new Error('the chart computes no colours')
}
