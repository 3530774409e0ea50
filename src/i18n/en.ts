/** English. Its shape is what every language must fill; a missing message does not compile. */
export const en = {
  language: 'English',
  app: {
    name: 'Activation Lab',
    title: 'Activation Lab: step, sigmoid, ReLU and their derivatives',
    skip: 'Skip to the plot',
  },
  table: {
    title: 'Samples',
  },
  summary: {
    title: 'The plot in words',
  },
}

/** Plain strings and functions of values; no markup. */
export type Messages = typeof en
