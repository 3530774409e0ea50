import type { LabMessages } from '../../en/labs.ts'

export const gradients: LabMessages['gradients'] = {
  plot: '층별 그래프',
  help: '왼쪽·오른쪽 화살표로 층을 고르고, Page Up과 Page Down으로 열 층씩, Home과 End로 처음과 마지막 층으로 갑니다.',
  measure: '보이는 값',
  measures: {
    gradient: {
      name: '가중치의 기울기 |∂L/∂W|',
      axis: '|∂L/∂W|의 평균, 로그 축',
      about:
        '각 층으로 들어오는 가중치에 대해 |∂L/∂W|를 평균한 값입니다. L은 표본 64개의 평균 손실입니다. 경사 하강법은 가중치를 이만큼 움직입니다. 표본마다 ∂L/∂z에 앞 층의 활성값을 곱한 것이므로 활성값의 크기도 함께 들어 있습니다.',
    },
    delta: {
      name: '가중합의 기울기 |∂L/∂z|',
      axis: '|∂L/∂z|의 평균, 로그 축',
      about:
        '|∂L/∂z|를 뉴런과 표본에 대해 평균한 값입니다. z는 뉴런에 들어오는 가중합, L은 그 표본의 손실입니다. 한 층씩 거슬러 올라갈 때마다 가중치와 f′(z)가 곱해집니다.',
    },
    activation: {
      name: '활성값 |a|',
      axis: '|a|의 평균, 로그 축',
      about: '|a|를 뉴런과 표본에 대해 평균한 값입니다. 각 층이 다음 층으로 넘기는 값의 크기입니다.',
    },
    saturated: {
      name: '포화된 뉴런의 비율',
      axis: '|f′(z)| ≤ 0.01인 비율',
      about:
        '|f′(z)| ≤ 0.01인 뉴런과 표본의 비율입니다. 이런 곳에서는 기울기가 많아야 100분의 1만 지나갑니다. 마지막 층은 어느 신경망에서나 시그모이드입니다.',
    },
    dead: {
      name: '죽은 뉴런의 비율',
      axis: '모든 표본에서 f′(z) = 0인 비율',
      about: '표본 64개 모두에서 f′(z) = 0인 뉴런의 비율입니다. 기울기가 전혀 지나가지 못합니다.',
    },
  },
  layer: '층',
  layerOf: (layer, last) => (last ? `${layer}층, 출력층` : `${layer}층`),
  reading: (layer, values) => `${layer}층: ${values}`,
  layerAxis: (last) => `층 (1 = 첫 은닉층, ${last} = 출력층)`,
  bound: (slopes) =>
    `점선: 마지막 층의 값에 (max |f′|)ᵏ을 곱한 값입니다. k는 그 층부터 끝까지의 은닉층 수입니다. 도함수만 보면 많아야 이만큼 남습니다. 가중치와 활성값의 영향은 들어 있지 않습니다. max |f′|: ${slopes}.`,
  boundOf: (name, slope) => `${name} ${slope}`,
  boundLabel: (name, slope) => `${name}: ${slope}의 (끝까지의 층 수)제곱`,
  state: {
    medians: (seeds) =>
      seeds === 1
        ? '활성화 함수마다 신경망 하나입니다.'
        : `선은 활성화 함수마다 신경망 ${seeds}개의 중앙값, 띠는 가운데 80%입니다.`,
    running: (done, total) => `신경망 ${total}개 중 ${done}개`,
    progress: '계산한 신경망',
    stop: '멈춤',
    stopped: (done, total) => `신경망 ${total}개 중 ${done}개에서 멈췄습니다.`,
    resume: '계속',
    failed: '계산이 중단되었습니다. 그때까지 계산한 결과만 보입니다.',
    again: '다시 시도',
    none: '켜진 활성화 함수가 없습니다. 함수를 추가하거나 켜면 그 신경망이 보입니다.',
    waiting: '계산하는 중 …',
    nothing: '계산한 것이 없습니다.',
    broken: '그릴 수 있는 값이 없습니다. 어느 신경망에서도 수가 나오지 않았습니다.',
  },
  summary: {
    head: (measure, layers) => `${measure}, 모두 ${layers}층.`,
    line: (name, first, last, lowest, highest) =>
      `${name}: 1층에서 ${first}, 마지막 층에서 ${last}, 최솟값 ${lowest}, 최댓값 ${highest}.`,
  },
  finding: {
    title: '학습에는 어떤 뜻인가',
    names: {
      unbounded: '수가 아님',
      blocked: '막힘',
      huge: '폭발',
      tiny: '사라짐',
      vanishing: '소실',
      fading: '약해짐',
      even: '잘 전달됨',
      growing: '커짐',
      exploding: '폭발',
    },
    of: (seeds, lo, hi) =>
      seeds === 1
        ? '신경망 하나의 결과입니다.'
        : `시드 ${seeds}개의 중앙값이고, 가운데 80%는 ${lo}에서 ${hi} 사이입니다.`,
    unbounded: (count, seeds) =>
      `신경망 ${seeds}개 중 ${count}개에서 기울기가 무한대이거나 수가 아닙니다. 가중치를 한 번도 갱신할 수 없습니다.`,
    blocked: (count, seeds) =>
      `신경망 ${seeds}개 중 ${count}개에서 모든 은닉층의 기울기가 정확히 0입니다. 경사 하강법이 바꿀 수 있는 것은 마지막 층뿐입니다.`,
    huge: (largest, ratio) =>
      `|∂L/∂W|의 평균이 가장 큰 층에서 ${largest}입니다. 학습률이 0.01이어도 한 번 갱신할 때 그 층의 가중치가 평균 1 이상 움직입니다. 첫 층은 마지막 층 기울기의 ${ratio}배를 받습니다.`,
    tiny: (largest, ratio) =>
      `|∂L/∂W|의 평균이 가장 큰 층에서도 ${largest}입니다. 어느 층의 가중치도 거의 움직이지 않습니다. 첫 층은 마지막 층 기울기의 ${ratio}배를 받습니다.`,
    vanishing: (ratio) =>
      `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배만 받습니다. 경사 하강법으로는 거의 움직이지 않습니다.`,
    fading: (ratio) =>
      `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배만 받습니다. 한 번 갱신할 때 그만큼 덜 움직입니다.`,
    even: (ratio) =>
      `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 차이가 10배를 넘지 않으므로 두 층이 비슷하게 움직입니다.`,
    growing: (ratio) =>
      `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 한 번 갱신할 때 그만큼 더 움직입니다.`,
    exploding: (ratio) =>
      `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 마지막 층에 알맞은 갱신이 첫 층에는 너무 큽니다.`,
    start: '모두 학습을 시작하기 전, 가중치를 한 번도 갱신하지 않은 신경망의 값입니다.',
  },
  network: {
    title: '신경망',
    depth: '은닉층 수',
    width: '층마다 뉴런 수',
    init: '처음 가중치',
    inits: {
      xavier: { name: 'Xavier', about: '균등분포, ±√(6/(in + out))' },
      he: { name: 'He', about: '정규분포, 분산 2/in' },
      lecun: { name: 'LeCun', about: '정규분포, 분산 1/in' },
      normal: { name: 'N(0, 1)', about: '정규분포, 분산 1' },
      small: { name: '작게', about: '정규분포, 0.01 · N(0, 1)' },
    },
    seed: '시드',
    another: '다른 시드',
    seeds: '시드 개수',
    whole: (text) => `“${text}” – 정수가 아닙니다`,
    about: (sizes) =>
      `완전 연결 ${sizes}, 편향은 0, 모든 은닉층의 활성화 함수가 같습니다. 입력은 N(0, 1)인 수 두 개씩 표본 64개이고, 목표는 두 수의 곱이 양수이면 1입니다. 출력은 시그모이드, 손실은 교차 엔트로피입니다. 순전파와 역전파를 한 번씩만 하고 학습은 하지 않습니다. 시드가 같은 신경망은 처음 가중치와 표본이 같습니다.`,
  },
  values: {
    title: (layer, last) => (last ? `${layer}층(출력층)의 값 하나하나` : `${layer}층의 값 하나하나`),
    about: (seed) =>
      `시드 ${seed}의 신경망에서 얻은 값입니다. 가로축은 모두 같고, 막대의 높이는 행마다 따로 맞췄습니다.`,
    activations: '활성값 a',
    gradients: '|∂L/∂W|, 로그 축',
    words: (count, lo, median, hi) => `값 ${count}개, 최소 ${lo}, 최대 ${hi}, 중앙값 ${median}`,
    zeros: (share) => `0인 값 ${share}`,
    broken: (count) => `무한대이거나 수가 아닌 값 ${count}개`,
    none: '없음',
  },
  table: {
    title: '모든 층의 수치',
    caption: (measure) => `${measure}: 층마다 시드들의 중앙값과 가운데 80%`,
    layer: '층',
    output: '출력',
    region: '층별 수치',
  },
}
