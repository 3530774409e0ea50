/** English of the guide's own controls; what it teaches stands in `guide/steps`. Its shape is what every language must fill. */
export const en = {
  title: 'Guide',
  about:
    'From the perceptron to ReLU, in short steps. Each sets the page to a picture and asks you to do or to foretell one thing. What you see beside it is the whole page: try whatever you like.',
  unknown: (id: string) => `There is no step “${id}”. These are the steps there are:`,
  steps: 'Steps',
  begin: 'Begin',
  goOn: (number: number, title: string) => `Go on with step ${number}: ${title}`,
  again: 'All steps are done. Begin again',
  doneOf: (done: number, all: number) => `${done} of ${all} steps done`,
  done: 'done',
  forget: 'Forget what is done',
  forgotten: 'Nothing is marked as done any more.',
  kept: 'What is done is remembered in this browser only.',

  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  all: 'All steps',
  close: 'Close the guide',
  fold: 'Fold the guide up',
  unfold: 'Unfold the guide',
  back: 'Back',
  next: 'Next',
  finish: 'To all steps',
  restore: 'Set the picture again',

  kinds: { do: 'Do it', choose: 'What do you think?', number: 'What do you think?', vector: 'Try it' },
  solved: 'Solved.',
  wrong: 'Not this one.',
  earlier: 'You have solved this step before.',
  check: 'Check',
  answer: 'Your answer',
  notANumber: 'A number is asked for, such as 3 or 0.5.',
  array: 'Entries of the array',
  prompt: 'What Python shows',
  faults: {
    empty: 'Write at least one number.',
    'too-many': (most: number) => `At most ${most} numbers, please.`,
    'not-a-number': (text: string) =>
      `“${text}” is not a number that can stand here. Write numbers with commas between them.`,
    'too-large': (text: string) =>
      `“${text}” is too large for a whole number here. With a point at the end it is a float.`,
  },
}

export type GuideMessages = typeof en
