import type { Preset } from '../../../legend/examples/preset.ts'

/** What one neuron can do, what it cannot, and what two layers can. */
export const byHand: readonly Preset[] = [
  {
    title: { en: 'AND with one neuron', ko: '뉴런 하나로 AND' },
    line: {
      en: 'A straight line parts (1, 1) from the other three points',
      ko: '직선 하나가 (1, 1)을 나머지 세 점과 나눕니다',
    },
    link: 'view=learning&f=step,sigmoid,relu&task=and&unit=step&w=1,1,-1.5',
  },
  {
    title: { en: 'XOR with one neuron: three of four', ko: '뉴런 하나로 XOR: 넷 중 셋' },
    line: {
      en: 'The step is monotone, and no straight line gets the fourth point right, too',
      ko: '계단 함수는 단조 함수이고, 어떤 직선으로도 네 번째 점까지 맞힐 수 없습니다',
    },
    link: 'view=learning&f=step,sigmoid,relu&task=xor&unit=step&w=1,1,-0.5',
  },
  {
    title: { en: 'XOR with one neuron that is not monotone', ko: '단조가 아닌 뉴런 하나로 XOR' },
    line: {
      en: 'A Gaussian is above ½ only between two values: one strip holds the two points that should be 1',
      ko: 'Gaussian 함수는 두 값 사이에서만 ½보다 큽니다. 정답이 1인 두 점이 띠 하나에 들어갑니다',
    },
    link: 'view=learning&f=step,sigmoid,gaussian&task=xor&unit=gaussian&w=1.5,1.5,-1.5',
  },
  {
    title: { en: 'XOR with two layers: AND(NAND, OR)', ko: '두 층으로 XOR: AND(NAND, OR)' },
    line: {
      en: 'In the plane of h₁ and h₂ a straight line parts the points that none could part before',
      ko: '나눌 수 없던 점들을 h₁, h₂의 평면에서는 직선 하나가 나눕니다',
    },
    link: 'view=learning&f=step,sigmoid,relu&lab=layers&task=xor&unit=step&w2=-1,-1,1.5,1,1,-0.5,1,1,-1.5',
  },
]
