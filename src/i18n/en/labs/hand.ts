export const hand = {
  activation: 'Activation f',
  right: 'right',
  wrong: 'wrong',
  judgement: 'right or wrong',
  wanted: 'wanted',
  score: (right: string, count: string) => `${right} of ${count} right`,
  share: (percent: string, right: string, count: string) => `${percent} % right: ${right} of ${count}`,
  line: {
    shift: (z: string) => `Line ${z} = 0: shift`,
    turn: (z: string) => `Line ${z} = 0: turn`,
    shiftText: (distance: string) => `${distance} from the middle`,
    turnText: (z: string, angle: string) => `${z} grows at ${angle}°`,
    none: (z: string) => `Both weights are 0: ${z} is the same everywhere, and there is no line.`,
    outside: (z: string) => `The line ${z} = 0 lies outside the picture.`,
  },
  noneFound: 'No such weights were found.',
  key: { zero: 'should be 0', one: 'should be 1', wrong: 'ring: wrong', half: 'output 0, ½, 1' },
}
