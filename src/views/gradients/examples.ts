import type { Preset } from '../../legend/examples/preset.ts'

/** What the lab is worth looking at for; tests/views/gradients/examples.test.ts measures what each line says. */
export const presets: readonly Preset[] = [
  {
    title: {
      en: 'The sigmoid’s gradient vanishes, ReLU’s does not',
      ko: '시그모이드의 기울기는 사라지고 ReLU의 기울기는 남습니다',
    },
    line: {
      en: '10 hidden layers, Xavier: of the sigmoid’s gradient less than a millionth reaches the first layer; ReLU’s first layer gets about as much as its last.',
      ko: '은닉층 10개, Xavier: 시그모이드는 첫 층에 닿는 기울기가 백만분의 1도 안 되고, ReLU는 첫 층도 마지막 층과 비슷하게 받습니다.',
    },
    link: 'view=gradients&f=sigmoid,relu',
  },
  {
    title: { en: 'He’s first weights: made for ReLU', ko: 'He 초기화는 ReLU를 위한 것' },
    line: {
      en: '20 hidden layers, He: ReLU’s activations keep their size through all layers, and so does ∂L/∂z on its way back; the sigmoid’s gradient vanishes all the same.',
      ko: '은닉층 20개, He: ReLU는 활성값도, 거슬러 오는 ∂L/∂z도 층을 지나며 크기를 지킵니다. 시그모이드의 기울기는 그래도 사라집니다.',
    },
    link: 'view=gradients&f=sigmoid,relu&depth=20&width=64&seeds=10&measure=delta&init=he',
  },
  {
    title: { en: 'First weights that are too large', ko: '처음 가중치가 너무 크면' },
    line: {
      en: 'N(0, 1) and 128 units: ReLU’s gradient explodes in every layer; tanh’s grows from layer to layer on its way back.',
      ko: 'N(0, 1), 뉴런 128개: ReLU의 기울기는 모든 층에서 폭발하고, tanh의 기울기는 거슬러 올라가며 층마다 커집니다.',
    },
    link: 'view=gradients&f=tanh,relu&width=128&seeds=5&init=normal',
  },
  {
    title: { en: 'SELU keeps the size of its activations', ko: 'SELU는 활성값의 크기를 지킵니다' },
    line: {
      en: '50 hidden layers, LeCun: SELU’s activations stay as large as they were; ReLU’s shrink more than a millionfold, tanh’s slowly.',
      ko: '은닉층 50개, LeCun: SELU의 활성값은 크기가 그대로입니다. ReLU의 활성값은 백만분의 1보다 작아지고 tanh의 활성값은 천천히 줄어듭니다.',
    },
    link: 'view=gradients&f=selu,tanh,relu&depth=50&width=32&seeds=10&measure=activation&init=lecun',
  },
  {
    title: { en: 'A step lets no gradient through', ko: '계단 함수는 기울기를 막습니다' },
    line: {
      en: 'Exactly 0 in every layer but the last: with a hidden step only the last layer can learn.',
      ko: '마지막 층을 뺀 모든 층에서 정확히 0입니다. 은닉층이 계단 함수이면 마지막 층만 학습할 수 있습니다.',
    },
    link: 'view=gradients&f=step,sigmoid&depth=3',
  },
]
