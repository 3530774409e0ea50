import type { Preset } from '../../../legend/examples/preset.ts'

/** What becomes of a network by its activation alone: in one run, and with many seeds. */
export const races: readonly Preset[] = [
  {
    title: { en: 'XOR race: step, sigmoid, ReLU, tanh', ko: 'XOR 경주: 계단, 시그모이드, ReLU, tanh' },
    line: {
      en: 'From the same weights tanh is first and the sigmoid second; the step’s hidden gradient is 0, and a ReLU has died',
      ko: '같은 가중치에서 tanh가 먼저, 시그모이드가 다음으로 풉니다. 계단 함수는 은닉층 기울기가 0이고 ReLU는 뉴런 하나가 죽었습니다',
    },
    link: 'view=learning&f=step,sigmoid,relu,tanh&lab=race&hidden=2&epoch=1000',
  },
  {
    title: { en: 'XOR with 200 seeds, two hidden units', ko: '시드 200개로 XOR, 은닉 뉴런 둘' },
    line: {
      en: 'How often each activation succeeds: from hardly ever with the step to always with SiLU',
      ko: '활성화 함수마다 몇 번이나 성공하는지 셉니다. 계단 함수는 거의 실패하고 SiLU는 모두 성공합니다',
    },
    link: 'view=learning&f=step,sigmoid,tanh,relu,leaky_relu,gelu,silu&lab=race&hidden=2&many=1',
  },
  {
    title: { en: 'A hidden step: chance, not learning', ko: '은닉층의 계단 함수: 학습이 아니라 우연' },
    line: {
      en: 'More than a third of 200 runs are solved, yet no hidden weight ever changes',
      ko: '200번 중 3분의 1 넘게 성공하지만, 은닉층의 가중치는 한 번도 바뀌지 않습니다',
    },
    link: 'view=learning&f=step,sigmoid&lab=race&many=1',
  },
  {
    title: { en: 'Race on two moons', ko: '두 반달 경주' },
    line: {
      en: 'ReLU needs the fewest epochs, the sigmoid the most; the step draws straight lines where chance put them',
      ko: 'ReLU가 가장 먼저, 시그모이드가 가장 늦게 풉니다. 계단 함수는 우연히 놓인 직선만 쓸 수 있습니다',
    },
    link: 'view=learning&f=step,sigmoid,relu,tanh&lab=race&task=moons&hidden=8&batch=10&epoch=300',
  },
]
