/** Whether an output is on its target's side of ½. What is no number is on neither. */
export const isRight = (output: number, target: number): boolean => (target > 0.5 ? output > 0.5 : output <= 0.5)
