import type { LabMessages } from '../../en/labs.ts'

export const layers: LabMessages['layers'] = {
  first: '1층: 직선 두 개',
  second: '2층: y가 보는 것',
  input: (score) => `입력 x₁, x₂의 평면. 신경망의 출력을 색으로 나타냈습니다. ${score}`,
  hidden: (places) => `h₁, h₂의 평면. 출력을 색으로 나타냈습니다. 입력의 위치: ${places}`,
  place: (inputs, h1, h2) => `${inputs}: ${h1}, ${h2}`,
  hint: '직선을 끌어 옮기고, 직선 위의 고리를 끌어 돌리세요.',
  gates: (neuron) => `${neuron}의 게이트`,
  make: 'XOR = AND(NAND, OR) 만들기',
  table: '중간 값 모두',
  see: {
    title: '무엇을 볼까',
    parted: 'h₁, h₂의 평면에서는 정답이 1인 점과 나머지를 직선 하나로 나눌 수 있습니다.',
    mixed:
      'h₁, h₂의 평면에서도 정답이 1인 점과 나머지를 직선 하나로 나눌 수 없습니다. 세 번째 뉴런도 직선으로는 나누지 못합니다.',
    xor: '처음 두 뉴런은 직선을 하나씩 긋습니다. NAND와 OR이 모두 1인 곳은 두 직선 사이의 띠이고, AND가 그 띠를 찾아냅니다. 네 점은 자리를 옮겼습니다. 어떤 직선으로도 떼어 놓을 수 없던 (0, 1)과 (1, 0)이 이제 같은 구석에 있습니다.',
  },
}
