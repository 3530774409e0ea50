import type { LabMessages } from '../../en/labs.ts'

export const learning: LabMessages['learning'] = {
  title: '무엇을 어떻게 배우는가',
  labs: { neuron: '뉴런 하나', layers: '두 층', train: '신경망 학습', race: '비교 경주' },
  intros: {
    neuron:
      '뉴런은 두 입력에 가중치를 곱하고 편향을 더해 z = w₁x₁ + w₂x₂ + b를 만듭니다. 출력은 f(z)이고, ½보다 크면 1로 봅니다.',
    layers: '뉴런 두 개가 입력을 보고, 세 번째 뉴런은 그 두 출력만 봅니다. 그래서 XOR은 NAND와 OR의 AND가 됩니다.',
    train: '신경망이 가중치를 스스로 찾습니다. 손실의 기울기를 따라 내려가는 쪽으로 조금씩, 거듭해서 움직입니다.',
    race: '과제도 신경망도 시작도 같습니다. 다른 것은 활성화 함수뿐입니다.',
  },
  tasks: { title: '과제', noise: '잡음' },
  none: '활성화 함수가 있어야 합니다. 함수를 추가하세요.',
}
