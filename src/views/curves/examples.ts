import type { Preset } from '../../legend/examples/preset.ts'

export const presets: readonly Preset[] = [
  {
    title: { en: 'Step and sigmoid', ko: '계단 함수와 시그모이드' },
    line: {
      en: 'The note’s comparison: the sigmoid is a step made smooth.',
      ko: '노트의 비교 그래프입니다. 시그모이드는 계단 함수를 매끄럽게 만든 함수입니다.',
    },
    link: 'f=step,sigmoid',
  },
  {
    title: { en: 'The ReLU family', ko: 'ReLU 계열' },
    line: {
      en: 'All let positive x through; they differ in what is left of the negative.',
      ko: '양수는 모두 그대로 내보냅니다. 음수를 얼마나 남기는지가 다릅니다.',
    },
    link: 'f=relu,leaky_relu(0.1),elu,selu,relu6&start=-4&stop=8&y=auto',
  },
  {
    title: { en: 'GELU: exact, tanh and quick', ko: 'GELU: 정확한 식, tanh 근사, 빠른 근사' },
    line: {
      en: 'Three curves that look like one. How far the quick one is off is drawn as well.',
      ko: '세 곡선이 하나처럼 보입니다. 빠른 근사가 얼마나 벗어나는지도 함께 그렸습니다.',
    },
    link: 'f=gelu,gelu_tanh,quick_gelu&start=-4&stop=2&step=0.01&y=-0.3,1&pair=quick_gelu,gelu,difference',
  },
  {
    title: { en: 'GELU − GELU (tanh)', ko: 'GELU − GELU(tanh)' },
    line: {
      en: 'The tanh form is off by 4.732e−4 at most, at x = ±2.699.',
      ko: 'tanh 근사의 오차는 x = ±2.699에서 가장 크고, 그 크기는 4.732e−4입니다.',
    },
    link: 'f=gelu,gelu_tanh&hide=gelu,gelu_tanh&step=0.01&y=auto&pair=gelu,gelu_tanh,difference',
  },
  {
    title: { en: 'Hard sigmoid and sigmoid', ko: 'hard sigmoid와 시그모이드' },
    line: {
      en: 'Straight pieces for a smooth curve: cheap, and at most 0.069 off.',
      ko: '매끄러운 곡선을 직선 조각으로 바꿨습니다. 계산이 가볍고 오차는 0.069를 넘지 않습니다.',
    },
    link: 'f=sigmoid,hard_sigmoid&pair=hard_sigmoid,sigmoid,difference',
  },
  {
    title: { en: 'Hard swish and SiLU', ko: 'hard swish와 SiLU' },
    line: {
      en: 'The same idea for phones; its slope jumps at ±3.',
      ko: '같은 생각을 모바일용으로 쓴 함수입니다. x = ±3에서 기울기가 건너뜁니다.',
    },
    link: 'f=silu,hard_swish&y=-1.5,5.5&d=0,1&pair=hard_swish,silu',
  },
  {
    title: { en: 'Saturating or not', ko: '포화하는 함수와 포화하지 않는 함수' },
    line: {
      en: 'Strips mark where |f′| ≤ 0.05: sigmoid and tanh stop learning on both sides, ReLU and SiLU on the left.',
      ko: '|f′| ≤ 0.05인 곳을 띠로 표시했습니다. 시그모이드와 tanh는 양쪽에서, ReLU와 SiLU는 왼쪽에서 학습이 멈춥니다.',
    },
    link: 'f=sigmoid,tanh,relu,silu&y=-1.4,2.5&saturation=0.05',
  },
  {
    title: { en: 'How fast gradients vanish', ko: '기울기는 얼마나 빨리 사라지는가' },
    line: {
      en: 'Derivatives on a logarithmic axis: straight lines lose a constant factor a step, softsign loses less and less.',
      ko: '도함수를 로그 축에 그렸습니다. 직선이면 일정한 비율로 줄어들고, softsign은 갈수록 천천히 줄어듭니다.',
    },
    link: 'f=sigmoid,tanh,softsign,gaussian&start=-8&stop=8&step=0.02&y=1e-7,2&d=1&log=1',
  },
  {
    title: { en: 'Leaky ReLU: which slope?', ko: 'Leaky ReLU: 기울기가 얼마인가' },
    line: {
      en: 'The default is 0.01 in PyTorch, JAX and ONNX, 0.2 in Keras’s function and 0.3 in its layer.',
      ko: '기본값이 PyTorch, JAX, ONNX에서는 0.01, Keras 함수에서는 0.2, Keras 층에서는 0.3입니다.',
    },
    link: 'f=leaky_relu,leaky_relu(0.2),leaky_relu(0.3)&stop=2&y=-1.6,2.1',
  },
  {
    title: { en: 'GELU: which form?', ko: 'GELU: 어느 식인가' },
    line: {
      en: 'PyTorch and keras.activations take the exact form, JAX and keras.ops the tanh form: |difference| on a logarithmic axis.',
      ko: 'PyTorch와 keras.activations는 정확한 식, JAX와 keras.ops는 tanh 근사가 기본입니다. 차이의 크기를 로그 축에 그렸습니다.',
    },
    link: 'f=gelu,gelu_tanh&hide=gelu,gelu_tanh&step=0.01&y=1e-9,0.001&log=1&pair=gelu,gelu_tanh,difference',
  },
  {
    title: { en: 'Hard sigmoid: which slope?', ko: 'hard sigmoid: 기울기가 얼마인가' },
    line: {
      en: 'x/6 + ½ in PyTorch, JAX and Keras 3; 0.2 x + ½ by default in ONNX, and in older Keras.',
      ko: 'PyTorch, JAX, Keras 3에서는 x/6 + ½이고, ONNX의 기본값과 예전 Keras에서는 0.2x + ½입니다.',
    },
    link: 'f=hard_sigmoid,hard_sigmoid(0.2)&pair=hard_sigmoid.2,hard_sigmoid,difference',
  },
  {
    title: { en: 'PReLU: where does it begin?', ko: 'PReLU: 처음 기울기가 얼마인가' },
    line: {
      en: 'Its slope is learned: PyTorch begins with 0.25, Keras with 0, where it is ReLU.',
      ko: '기울기를 학습합니다. PyTorch는 0.25에서, Keras는 0(ReLU와 같음)에서 시작합니다.',
    },
    link: 'f=prelu,prelu(0),relu&stop=2&y=-1.4,2.1&pair=prelu.2,relu',
  },
]
