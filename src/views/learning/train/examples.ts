import type { Preset } from '../../../legend/examples/preset.ts'

/** What is worth seeing a network learn, or fail to. */
export const training: readonly Preset[] = [
  {
    link: 'view=learning&f=sigmoid&lab=train&epoch=700',
    title: { en: 'A hidden layer learns XOR', ko: '은닉층 하나로 XOR을 배웁니다' },
    line: {
      en: 'Four sigmoids find by the gradient what one neuron cannot',
      ko: '뉴런 하나가 못 하는 일을 시그모이드 네 개가 기울기를 따라 찾아냅니다',
    },
  },
  {
    link: 'view=learning&f=step,sigmoid&lab=train&act=step&seed=6&epoch=1000',
    title: { en: 'A hidden step does not move', ko: '은닉층의 계단 함수는 움직이지 않습니다' },
    line: {
      en: 'Its gradient is exactly 0: only the last layer learns, and here chance gave it too little',
      ko: '기울기가 정확히 0이라 마지막 층만 배우며, 이 시드에서는 우연히 주어진 것으로 부족합니다',
    },
  },
  {
    link: 'view=learning&f=relu&lab=train&act=relu&lr=3&seed=7&epoch=500',
    title: { en: 'ReLU units die', ko: 'ReLU 뉴런이 죽습니다' },
    line: {
      en: 'With too large a learning rate units end where their slope is 0 at every point',
      ko: '학습률이 너무 크면 모든 점에서 기울기가 0인 곳에 이른 뉴런이 생깁니다',
    },
  },
  {
    link: 'view=learning&f=tanh&lab=train&task=spiral&noise=0&hidden=8,8&act=tanh&lr=0.1&batch=10&init=he&seed=3&epoch=1500',
    title: { en: 'Two layers of tanh take a spiral apart', ko: 'tanh 두 층이 나선을 풀어냅니다' },
    line: {
      en: 'What the sixteen units look at, and what the output makes of it',
      ko: '뉴런 열여섯 개가 보는 것과 출력이 그것으로 만드는 것',
    },
  },
  {
    link: 'view=learning&f=step&lab=train&task=and&hidden=&rule=perceptron&epoch=100',
    title: { en: 'The perceptron’s rule ends on AND', ko: '퍼셉트론 규칙은 AND에서 끝납니다' },
    line: {
      en: 'A line separates the classes, so the mistakes are finite',
      ko: '직선으로 나눌 수 있으므로 틀리는 횟수가 유한합니다',
    },
  },
  {
    link: 'view=learning&f=step&lab=train&hidden=&rule=perceptron&epoch=100',
    title: { en: 'On XOR it never ends', ko: 'XOR에서는 끝나지 않습니다' },
    line: { en: 'No line separates the classes: it errs for ever', ko: '나누는 직선이 없어 끝없이 틀립니다' },
  },
]
