import type { Step } from '../step.ts'

export default {
  id: 'vanishing',
  title: { en: 'The gradient vanishes', ko: '기울기 소실' },
  text: [
    {
      en: 'So deeper is better? On its way back to the first layer the gradient is multiplied in every layer: by weights, and by σ′, which is ¼ at most.',
      ko: '그렇다면 깊을수록 좋을까요? 기울기는 첫 층까지 거슬러 가면서 층마다 가중치가 곱해지고, 커야 ¼인 σ′도 곱해집니다.',
    },
    {
      en: 'The plot shows how much of it is left in each layer of a network with ten hidden layers, on a logarithmic axis.',
      ko: '그래프는 은닉층이 10개인 신경망에서 층마다 기울기가 얼마나 남는지를 로그 축에 보여 줍니다.',
    },
  ],
  link: 'view=gradients&f=sigmoid',
  task: {
    kind: 'choose',
    ask: {
      en: 'Ten times a factor of ¼ at most: what remains of 1?',
      ko: '1에 ¼ 이하인 수를 열 번 곱하면 얼마가 될까요?',
    },
    answers: [
      {
        text: { en: 'a fortieth', ko: '40분의 1' },
        wrong: {
          en: 'That would be ¼ divided by ten. It is multiplied ten times, and each time a quarter remains.',
          ko: '그것은 ¼을 10으로 나눈 값입니다. 열 번 곱하므로 매번 4분의 1만 남습니다.',
        },
      },
      {
        text: { en: 'a thousandth', ko: '약 1000분의 1' },
        wrong: {
          en: 'That is what five layers leave: 4⁵ = 1024. Here there are ten.',
          ko: '다섯 층이면 그렇습니다. 4⁵ = 1024입니다. 여기는 열 층입니다.',
        },
      },
      { text: { en: 'a millionth, or less', ko: '약 100만분의 1, 또는 그보다 작은 값' } },
    ],
    solved: {
      en: '4¹⁰ = 1,048,576. The first layers hardly learn at all: the gradient has vanished. Larger weights could make up for it, but hardly in every layer at once.',
      ko: '4¹⁰ = 1,048,576입니다. 앞쪽 층은 거의 배우지 못합니다. 이것이 기울기 소실입니다. 가중치를 키워 메울 수도 있지만, 모든 층에서 한꺼번에 맞추기는 어렵습니다.',
    },
  },
} satisfies Step
