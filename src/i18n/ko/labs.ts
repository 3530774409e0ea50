import type { LabMessages } from '../en/labs.ts'

export const ko: LabMessages = {
  learning: {
    title: '무엇을 어떻게 배우는가',
    labs: { neuron: '뉴런 하나', layers: '두 층', train: '학습', race: '비교 경주' },
    intros: {
      neuron:
        '뉴런은 두 입력에 가중치를 곱하고 편향을 더해 z = w₁x₁ + w₂x₂ + b를 만듭니다. 출력은 f(z)이고, ½보다 크면 1로 봅니다.',
      layers: '뉴런 두 개가 입력을 보고, 세 번째 뉴런은 그 두 출력만 봅니다. 그래서 XOR은 NAND와 OR의 AND가 됩니다.',
      train: '신경망이 가중치를 스스로 찾습니다. 손실이 줄어드는 쪽으로 조금씩, 거듭해서 움직입니다.',
      race: '과제도 신경망도 시작도 같습니다. 다른 것은 활성화 함수뿐입니다.',
    },
    tasks: { title: '과제', noise: '잡음' },
    none: '활성화 함수가 있어야 합니다. 함수를 추가하세요.',
  },
  gradients: {},
  hand: {
    activation: '활성화 함수 f',
    right: '맞음',
    wrong: '틀림',
    judgement: '맞았는지',
    wanted: '정답',
    score: (right, count) => `${count}개 중 ${right}개 맞음`,
    share: (percent, right, count) => `${percent} % 맞음(${count}개 중 ${right}개)`,
    key: { zero: '정답 0', one: '정답 1', wrong: '테두리: 틀림', half: '출력 0, ½, 1' },
  },
  neuron: {
    title: '손으로 맞추는 뉴런 하나',
    plane: (score) => `입력 x₁, x₂의 평면. 뉴런의 출력을 색으로 나타냈습니다. ${score}`,
    weights: '가중치와 편향',
    key: '직선 z = 0',
    line: {
      shift: '직선 z = 0 옮기기',
      turn: '직선 z = 0 돌리기',
      shiftText: (distance) => `가운데에서 ${distance}`,
      turnText: (angle) => `z가 커지는 방향 ${angle}°`,
      hint: '직선을 끌어 옮기고, 직선 위의 고리를 끌어 돌리세요. 화살표는 z가 커지는 쪽입니다.',
      none: '두 가중치가 모두 0이라서 z가 어디서나 같고, 직선이 없습니다.',
      outside: '직선 z = 0이 그림 밖에 있습니다.',
    },
    unit: (name) => `각 점의 z에 ${name} 함수를 적용한 값. ½보다 크면 1로 봅니다`,
    inside: '뉴런의 안',
    table: '네 점',
    show: '되는 가중치 보기',
    noneFound: '그런 가중치를 찾지 못했습니다.',
    can: {
      title: '왜 되는가',
      ray: (name) =>
        `${name} 함수는 z의 어떤 값의 한쪽에서만 ½보다 크고, 평면에서는 직선의 한쪽입니다. 이 네 점은 직선 하나로 나눌 수 있습니다.`,
      between: (name) =>
        `${name} 함수는 z의 두 값 사이에서만 ½보다 큽니다. 평면에서는 나란한 두 직선 사이의 띠입니다. 정답이 1인 점만 띠 안에 둘 수 있습니다.`,
      beside: (name) =>
        `${name} 함수는 z의 두 값 사이를 빼고는 ½보다 큽니다. 평면에서는 나란한 두 직선 사이의 띠 바깥입니다. 정답이 0인 점만 띠 안에 둘 수 있습니다.`,
      pieces: (name) =>
        `${name} 함수는 ½을 여러 번 지납니다. 평면이 나란한 직선들을 따라 띠로 나뉘고, 그 띠로 네 점을 나눌 수 있습니다.`,
    },
    cannot: {
      title: '왜 넷 중 셋이 최선인가',
      monotone: (name) =>
        `${name} 함수는 단조 함수라서 ½보다 큰 곳이 z의 어떤 값의 한쪽뿐이고, 평면에서는 직선의 한쪽입니다. (0, 1)과 (1, 0)을 한쪽에, (0, 0)과 (1, 1)을 다른 쪽에 두는 직선은 없습니다.`,
      ray: (name) =>
        `${name} 함수는 단조 함수가 아니지만 ½보다 큰 곳은 z의 어떤 값의 한쪽뿐이고, 평면에서는 직선의 한쪽입니다. (0, 1)과 (1, 0)을 한쪽에, (0, 0)과 (1, 1)을 다른 쪽에 두는 직선은 없습니다.`,
      looked: (name) =>
        `살펴본 범위에서 ${name} 함수는 z의 어떤 값의 한쪽에서만 ½보다 크고, 평면에서는 직선의 한쪽입니다. (0, 1)과 (1, 0)을 한쪽에, (0, 0)과 (1, 1)을 다른 쪽에 두는 직선은 없습니다.`,
    },
    flat: {
      title: '언제나 같은 출력',
      nowhere: (name) => `${name} 함수는 ½보다 커지지 않습니다. 가중치가 무엇이든 모든 출력을 0으로 봅니다.`,
      everywhere: (name) => `${name} 함수는 어디서나 ½보다 큽니다. 가중치가 무엇이든 모든 출력을 1로 봅니다.`,
    },
    cloud: {
      title: '뉴런 하나로 그릴 수 있는 것',
      ray: (name) =>
        `${name} 함수는 z의 어떤 값의 한쪽에서만 ½보다 큽니다. 뉴런 하나는 평면을 직선 하나로 나눌 뿐입니다.`,
      between: (name) =>
        `${name} 함수는 z의 두 값 사이에서만 ½보다 큽니다. 뉴런 하나는 나란한 두 직선 사이의 띠를 그립니다.`,
      beside: (name) =>
        `${name} 함수는 z의 두 값 사이를 빼고는 ½보다 큽니다. 뉴런 하나는 나란한 두 직선 사이의 띠를 뺀 나머지를 그립니다.`,
      pieces: (name) => `${name} 함수는 ½을 여러 번 지납니다. 뉴런 하나가 평면을 나란한 직선들을 따라 띠로 나눕니다.`,
    },
  },
  layers: {},
  train: {},
  race: {},
}
