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
  gradients: {
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
      `점선: 마지막 층의 값에 (max |f′|)ᵏ을 곱한 값입니다. k는 그 층부터 끝까지의 은닉층 수입니다. 도함수만 보면 많아야 이만큼 남고, 가중치와 활성값의 영향은 따로 더해집니다. max |f′|: ${slopes}.`,
    boundOf: (name, slope) => `${name} ${slope}`,
    boundLabel: (name, slope) => `${name}: ${slope}의 (끝까지의 층 수)제곱`,
    state: {
      medians: (seeds) =>
        seeds === 1
          ? '활성화 함수마다 신경망 하나입니다.'
          : `선은 활성화 함수마다 신경망 ${seeds}개의 중앙값, 띠는 가운데 80 %입니다.`,
      running: (done, total) => `신경망 ${total}개 중 ${done}개`,
      progress: '계산한 신경망',
      stop: '멈춤',
      stopped: (done, total) => `신경망 ${total}개 중 ${done}개에서 멈췄습니다.`,
      resume: '계속',
      failed: '계산이 중단되었습니다. 지금 보이는 것은 그때까지 계산한 결과입니다.',
      again: '다시 시도',
      none: '켜진 활성화 함수가 없습니다. 함수를 추가하거나 켜면 그 신경망이 보입니다.',
      waiting: '계산하는 중 …',
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
          : `시드 ${seeds}개의 중앙값이고, 가운데 80 %는 ${lo}에서 ${hi} 사이입니다.`,
      unbounded: (count, seeds) =>
        `신경망 ${seeds}개 중 ${count}개에서 기울기가 무한대이거나 수가 아닙니다. 한 걸음도 내디딜 수 없습니다.`,
      blocked: (count, seeds) =>
        `신경망 ${seeds}개 중 ${count}개에서 마지막 층을 뺀 모든 층의 기울기가 정확히 0입니다. 경사 하강법은 마지막 층만 바꿉니다.`,
      huge: (largest, ratio) =>
        `|∂L/∂W|의 평균이 가장 큰 층에서 ${largest}입니다. 학습률이 0.01이어도 한 걸음에 그 층의 가중치가 평균 1 이상 움직입니다. 첫 층은 마지막 층 기울기의 ${ratio}배를 받습니다.`,
      tiny: (largest, ratio) =>
        `|∂L/∂W|의 평균이 가장 큰 층에서도 ${largest}입니다. 어느 층의 가중치도 거의 움직이지 않습니다. 첫 층은 마지막 층 기울기의 ${ratio}배를 받습니다.`,
      vanishing: (ratio) =>
        `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배만 받습니다. 경사 하강법으로는 거의 움직이지 않습니다.`,
      fading: (ratio) =>
        `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배만 받습니다. 한 걸음에 그만큼 덜 움직입니다.`,
      even: (ratio) =>
        `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 차이가 10배를 넘지 않으므로 두 층이 비슷하게 움직입니다.`,
      growing: (ratio) =>
        `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 한 걸음에 그만큼 더 움직입니다.`,
      exploding: (ratio) =>
        `첫 층은 마지막 층 기울기(|∂L/∂W|의 평균)의 ${ratio}배를 받습니다. 마지막 층에 맞는 걸음이 첫 층에는 너무 큽니다.`,
      start: '모두 학습을 시작하기 전, 아직 한 걸음도 내딛지 않은 신경망의 값입니다.',
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
      whole: (text) => `“${text}”은(는) 정수가 아닙니다`,
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
      caption: (measure) => `${measure}: 층마다 시드들의 중앙값과 가운데 80 %`,
      layer: '층',
      output: '출력',
      region: '층별 수치',
    },
  },
  hand: {
    activation: '활성화 함수 f',
    right: '맞음',
    wrong: '틀림',
    judgement: '맞았는지',
    wanted: '정답',
    score: (right, count) => `${count}개 중 ${right}개 맞음`,
    share: (percent, right, count) => `${percent} % 맞음(${count}개 중 ${right}개)`,
    line: {
      shift: (z) => `직선 ${z} = 0 옮기기`,
      turn: (z) => `직선 ${z} = 0 돌리기`,
      shiftText: (distance) => `가운데에서 ${distance}`,
      turnText: (z, angle) => `${z}이 커지는 방향 ${angle}°`,
      none: (z) => `두 가중치가 모두 0이라서 ${z} 값이 어디서나 같고, 직선이 없습니다.`,
      outside: (z) => `직선 ${z} = 0이 그림 밖에 있습니다.`,
    },
    noneFound: '그런 가중치를 찾지 못했습니다.',
    key: { zero: '정답 0', one: '정답 1', wrong: '테두리: 틀림', half: '출력 0, ½, 1' },
  },
  neuron: {
    title: '손으로 맞추는 뉴런 하나',
    plane: (score) => `입력 x₁, x₂의 평면. 뉴런의 출력을 색으로 나타냈습니다. ${score}`,
    weights: '가중치와 편향',
    key: '직선 z = 0',
    hint: '직선을 끌어 옮기고, 직선 위의 고리를 끌어 돌리세요. 화살표는 z가 커지는 쪽입니다.',
    unit: (name) => `각 점의 z에 ${name} 함수를 적용한 값. ½보다 크면 1로 봅니다`,
    inside: '뉴런의 안',
    table: '네 점',
    show: '모두 맞는 가중치 보기',
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
  layers: {
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
  },
  train: {
    aside: '설정',
    whole: '정수를 입력하세요.',
    transport: '학습 실행',
    play: '학습',
    pause: '일시 정지',
    step: '한 에포크',
    reset: '에포크 0으로',
    speed: '속도',
    speeds: { slow: (n) => `1초에 ${n} 에포크`, fast: '최대한 빠르게' },
    epoch: '에포크',
    loss: '손실',
    mistakes: '지금까지 틀린 횟수',
    right: '정답',
    of: (right, count) => `${count}개 중 ${right}개`,

    coming: '실행을 준비하고 있습니다.',
    seeking: (goal) => `에포크 ${goal}까지 학습하는 중 …`,
    seekingLabel: '진행 정도',
    playing: '학습하는 중입니다.',
    started: '학습을 시작했습니다.',
    restarted: '설정이 바뀌어 같은 시드로 에포크 0부터 다시 시작합니다.',
    replaced: '계산이 중단되어 새 워커에서 그 자리까지 다시 계산합니다.',
    failed: '계산이 거듭 중단되었습니다. 설정은 링크에 그대로 남아 있습니다.',
    retry: '다시 시도',
    first: '에포크 0: 처음 가중치입니다. 아직 아무것도 배우지 않았습니다.',
    paused: (epoch) => `에포크 ${epoch}에서 멈춰 있습니다.`,
    at: (epoch) => `에포크 ${epoch}.`,
    byGradient: (loss, right, count) => `평균 손실 ${loss}, ${count}개 중 ${right}개 정답.`,
    rightOf: (right, count) => `${count}개 중 ${right}개 정답.`,
    byRule: (right, count, last, all) =>
      `${count}개 중 ${right}개 정답. 틀린 횟수: 마지막 에포크 ${last}번, 모두 ${all}번.`,
    solved: (epoch) => `에포크 ${epoch}에서 해결: 모든 점이 맞고 평균 손실이 0.05보다 작습니다.`,
    last: (epoch) => `실행은 에포크 ${epoch}에서 끝납니다.`,
    diverged: (epoch) =>
      `에포크 ${epoch}에서 발산: 가중치가 수의 범위를 벗어났습니다. 학습률을 낮추거나 처음 가중치를 작게 하면 나아집니다.`,
    converged: (epoch) => `에포크 ${epoch}에서 한 번도 틀리지 않았습니다. 규칙이 끝에 이르렀습니다.`,
    theorem:
      '직선 하나로 두 클래스를 나눌 수 있으면 이 규칙은 유한한 횟수만 틀립니다(퍼셉트론 수렴 정리). 나눌 수 없으면 끝없이 틀립니다.',
    noLine: 'XOR의 두 클래스를 나누는 직선은 없습니다. 규칙은 끝나지 않습니다.',

    boundary: '출력',
    boundaryLabel: (task, right, count) =>
      `입력 쌍마다 신경망이 내는 값, 과제 ${task}: 점 ${count}개 중 ${right}개가 맞습니다. 동그라미는 0, 네모는 1이어야 하며 틀린 점에는 고리가 있습니다. 선은 출력이 ½인 곳입니다.`,
    lossChart: '손실',
    lossChartLabel: '에포크에 따른 평균 손실, 로그 축.',
    lossAxis: '평균 손실, 로그 눈금',
    mistakesChart: '틀린 횟수',
    mistakesChartLabel: '에포크마다 틀린 횟수.',
    mistakesAxis: '한 에포크에 틀린 횟수',
    epochAxis: '에포크',

    network: '신경망',
    networkLabel: (sizes) =>
      `신경망 ${sizes}: 칸 하나는 유닛 하나의 출력을 평면 위에 보여 주고, 선 하나는 가중치 하나를 나타냅니다. 수치는 가중치 목록에 있습니다.`,
    networkKey: (most) =>
      `칸은 유닛이 입력 쌍마다 내는 값을 그 유닛의 최솟값부터 최댓값까지 보여 줍니다. 파란 선은 양의 가중치, 주황색 점선은 음의 가중치이며, 굵을수록 크며 가장 큰 크기는 ${most}입니다.`,
    crossed: '가위표가 있는 칸은 죽은 유닛입니다. 모든 점에서 기울기가 0입니다.',
    columns: { inputs: '입력', layer: (n) => `${n}층`, output: '출력' },
    weights: '가중치 수치',
    weightsOf: (layer) => `${layer}(으)로 들어가는 가중치`,
    bias: '편향',
    unitHead: '유닛',
    unit: (n) => `유닛 ${n}`,

    gradients: '층별 기울기',
    gradientsLead:
      '그 층으로 들어가는 가중치의 |∂L/∂w| 평균입니다(모든 점 기준). 막대는 10⁻⁸부터 1까지의 로그 눈금입니다.',
    exactly: '정확히 0',
    byTheRule: '퍼셉트론 규칙에는 기울기가 필요 없습니다. 계단 함수의 기울기는 0뿐입니다.',
    stuck: (layers) => `${layers}: 기울기가 정확히 0이라 이 가중치는 변하지 않습니다. 그 뒤의 층만 배웁니다.`,
    stuckLast: (layers) =>
      `${layers}: 기울기가 정확히 0이라 이 가중치는 변하지 않습니다. 출력층만, 앞에서 우연히 만들어진 것으로 배웁니다.`,
    allStuck: '모든 층에서 가중치의 기울기가 정확히 0입니다. 어떤 가중치도 변하지 않습니다.',
    deadIn: (layer, units, of) =>
      `${layer}: 유닛 ${of}개 중 ${units}개가 죽었습니다. 모든 점에서 기울기가 0이라 그 유닛으로 들어가는 가중치는 변하지 않습니다.`,

    layers: '층 구성',
    noLayers: '은닉층 없음: 뉴런 하나입니다.',
    layer: (n) => `${n}층`,
    units: (n) => `${n}층의 유닛 수`,
    unitsShort: '유닛',
    act: (n) => `${n}층의 활성화 함수`,
    addLayer: '층 추가',
    removeLayer: (n) => `${n}층 삭제`,
    most: (n) => `은닉층은 ${n}개까지입니다.`,
    settings: '학습 방법',
    rule: '규칙',
    rules: { gradient: '경사 하강법', perceptron: '퍼셉트론 규칙' },
    ruleHint: '출력은 시그모이드이고, 퍼셉트론 규칙에서는 계단 함수입니다.',
    lossName: '손실 함수',
    losses: { ce: '교차 엔트로피', mse: '제곱 오차' },
    rate: '학습률',
    rateSlider: '학습률, 로그 눈금',
    batch: '배치',
    batches: (n) => `${n}개`,
    all: '모든 점',
    init: '처음 가중치',
    inits: {
      xavier: 'Xavier(균등)',
      he: 'He',
      lecun: 'LeCun',
      normal: 'N(0, 1)',
      small: '0.01 · N(0, 1)',
    },
    seed: '시드',
    another: '다른 시드',
  },
  race: {
    title: '비교 경주',
    same: (weights: number) =>
      `모두 똑같은 가중치와 편향 ${weights}개에서 출발해 같은 점을 같은 순서로 배웁니다. 은닉층의 활성화 함수만 다릅니다.`,
    noHidden: '은닉층이 없으면 활성화 함수가 들어갈 자리가 없어서 모두 같은 뉴런입니다. 은닉층을 추가하세요.',
    none: '활성화 함수가 모두 꺼져 있습니다. 위에서 하나를 켜세요.',
    parts: { one: '한 번 실행', many: '시드를 바꿔 여러 번' },
    solved: '성공',
    lanes: '신경망',
    losses: '평균 손실(로그 눈금, 점선은 0.05)',
    epochs: '에포크',
    plane: (name: string) => `${name} 신경망이 평면을 나누는 모습`,
    loss: '손실',
    right: '정답',
    of: (right: string, all: string) => `${all}개 중 ${right}개`,
    solvedAt: (epoch: string) => `${epoch} 에포크에 성공`,
    unsolved: '아직 못 풂',
    diverged: (epoch: string) => `${epoch} 에포크에 수의 범위를 벗어남`,
    stuck: '은닉층 기울기가 정확히 0',
    dead: (dead: number, units: number) => `은닉 유닛 ${units}개 중 ${dead}개 죽음`,
    reached: (epoch: string, lines: string) => `${epoch} 에포크. ${lines}.`,
    lineOf: (name: string, standing: string) => `${name}: ${standing}`,
    seeds: {
      title: '시드를 바꿔 여러 번',
      lead: (runs: string, first: string, last: string) =>
        `한 번의 결과는 운일 수 있습니다. 그래서 활성화 함수마다 처음 가중치를 바꿔 가며 ${runs}번씩 학습합니다(시드 ${first}~${last}).`,
      solvedGate: (epochs: string) =>
        `${epochs} 에포크 안에 네 점을 모두 맞히고 평균 손실이 0.05보다 작아지면 성공입니다.`,
      solvedCloud: (epochs: string) =>
        `${epochs} 에포크 안에 모든 점을 맞히고 평균 손실이 0.05보다 작아지면 성공입니다. 점도 시드마다 새로 만듭니다.`,
      runs: '함수마다 실행 횟수',
      epochs: '실패로 보는 에포크',
      start: '시작',
      goOn: '이어서 하기',
      finished: '완료',
      stop: '멈추기',
      again: '다시 시도',
      long: '시간이 걸리는 계산이라 시작을 눌러야 합니다.',
      failed: '계산이 중간에 끊겼습니다. 끝난 실행의 결과는 그대로 있습니다.',
      progress: '진행',
      over: (over: string, all: string) => `${all}번 중 ${over}번`,
      done: (lines: string) => `모든 실행이 끝났습니다. 성공한 비율: ${lines}.`,
      line: (name: string, share: string) => `${name} ${share}`,
      percent: (share: string) => `${share}%`,
      chart: '성공한 비율과 95% 구간을 나타낸 그림입니다. 같은 수가 표에도 있습니다.',
      reading:
        '표시는 성공한 비율이고 막대는 95% 구간(윌슨)입니다. 이런 막대 100개 가운데 95개쯤은 시드를 아주 많이 썼을 때의 비율을 품습니다.',
      none: '–',
      stuck: (name: string, share: string, runs: string) =>
        `${name}: 성공률은 ${share}이고, ${runs}번 중 은닉층의 가중치가 바뀐 적은 한 번도 없습니다.`,
      alone: '성공한 경우는 은닉층의 가중치가 우연히 알맞았던 경우이고, 배운 것은 출력층뿐입니다.',
      chance: '은닉 유닛이 보는 것은 우연히 정해진 그대로입니다.',
      unmoved: (unmoved: string, runs: string) =>
        `${runs}번 중 ${unmoved}번은 은닉층의 가중치가 전혀 바뀌지 않았습니다.`,
      dead: (name: string, deadFailed: string, failed: string, deadSolved: string, solved: string) =>
        `${name}: 실패한 ${failed}번 중 ${deadFailed}번은 죽은 유닛이 남았습니다. 모든 점에서 기울기가 0이라 그 유닛의 가중치는 배우지 못합니다. 성공한 ${solved}번 중에는 ${deadSolved}번입니다.`,
      diverged: (name: string, diverged: string) =>
        `${name}: 실패한 실행 중 ${diverged}번은 값이 수의 범위를 벗어났습니다. 학습률을 줄여 보세요.`,
      table: {
        title: '수로 보기',
        activation: '활성화 함수',
        solved: '성공',
        of: (solved: string, runs: string) => `${runs}번 중 ${solved}번`,
        share: '비율',
        interval: '95% 구간',
        median: '성공한 에포크의 중앙값',
        moved: '은닉층 가중치가 바뀐 실행',
        dead: '죽은 유닛이 남은 실패',
        good: '성공한 예',
        bad: '실패한 예',
        seed: (seed: string) => `시드 ${seed}`,
        show: (seed: string) => `시드 ${seed}을(를) 경주에서 보기`,
      },
    },
  },
}
