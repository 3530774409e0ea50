import { simplexProjection } from '../../math/simplex.ts'
import type { VectorCard, VectorNumbers, VectorShape } from '../vector-function.ts'
import { cases, delta, otherwise, slope, xi, xj, yi } from '../vector-markup.ts'

export const shape = {
  id: 'sparsemax',
  name: 'sparsemax',
  order: 3,
  params: {},
  layout: 'single',
  values: [1, 1.5, 0.8, -1],
} satisfies VectorShape

export default {
  f: simplexProjection,
  jacobian: (v) => {
    const y = simplexProjection(v)
    const inside = y.map((share) => (Number.isNaN(share) ? share : share > 0 ? 1 : 0))
    const size = inside.reduce<number>((a, b) => a + b, 0)
    return inside.map((a, i) => inside.map((b, j) => (i === j ? a - (a * b) / size : -(a * b) / size + 0)))
  },
  range: [0, 1],
  bounds: { f: { absolute: 2 ** -50 }, jacobian: { ulps: 1 } },
} satisfies VectorNumbers

const S = '<mi>S</mi>'

export const card = {
  formula: () =>
    `${yi}<mo>=</mo><mi>max</mi><mo>&#8289;</mo><mrow><mo>(</mo>${xi}<mo>−</mo><mi>τ</mi><mo>,</mo><mn>0</mn><mo>)</mo></mrow>`,
  derivative: () =>
    slope(xj) +
    cases(
      [
        `${delta}<mo>−</mo><mfrac><mn>1</mn><mrow><mo>|</mo>${S}<mo>|</mo></mrow></mfrac>`,
        `<mi>i</mi><mo>,</mo><mi>j</mi><mo>∈</mo>${S}`,
      ],
      ['<mn>0</mn>', otherwise],
    ),
  letters: {
    en: 'τ: the number that makes the outputs add up to 1. S: the entries whose output is not 0.',
    ko: 'τ: 출력의 합이 1이 되게 하는 수. S: 출력이 0이 아닌 성분들.',
  },
  names: ['sparse softmax', 'projection onto the simplex', '스파스맥스', '심플렉스 사영'],
  about: {
    en: 'Like softmax, but small entries get exactly 0: the nearest point to x among all probability vectors.',
    ko: '소프트맥스와 비슷하지만 작은 성분은 정확히 0이 됩니다. 확률 벡터 가운데 x에 가장 가까운 점입니다.',
  },
  see: {
    en: 'Lower a bar until its output is exactly 0: its row and column of the Jacobian are then 0, and moving it further changes nothing. Among those that are left the Jacobian is always the same, whatever the values: 1 − 1/|S| on the diagonal, −1/|S| beside it.',
    ko: '막대 하나를 출력이 정확히 0이 될 때까지 내려 보세요. 그 성분의 행과 열이 0이 되고, 더 움직여도 아무것도 변하지 않습니다. 남은 성분끼리는 값과 상관없이 야코비 행렬이 늘 같습니다. 대각선은 1 − 1/|S|, 나머지는 −1/|S|입니다.',
  },
  good: {
    en: 'Attention that can be read: most weights are 0. Its Jacobian is as simple as it gets.',
    ko: '가중치가 대부분 0이라서 해석하기 쉬운 어텐션이 됩니다. 야코비 행렬도 아주 단순합니다.',
  },
  bad: {
    en: 'No gradient for entries at 0, and with cross-entropy the loss would be infinite: it has a loss of its own.',
    ko: '0이 된 성분에는 기울기가 없습니다. 교차 엔트로피를 쓰면 손실이 무한대가 되므로 전용 손실이 따로 있습니다.',
  },
  conventions: {
    en: 'It has a kink where an entry just reaches 0. There the entry counts as outside S here, and so does one closer to 0 than rounding can tell (2⁻⁵⁰). Keras subtracts τ and takes maximum(…, 0), whose derivative at 0 is the backend’s.',
    ko: '성분이 막 0이 되는 곳에서 꺾입니다. 여기서는 그 성분을 S에 넣지 않으며, 반올림 오차(2⁻⁵⁰)보다 0에 가까운 성분도 마찬가지입니다. Keras는 τ를 뺀 뒤 maximum(…, 0)을 쓰므로 0에서의 도함수는 백엔드를 따릅니다.',
  },
  frameworks: {
    Keras: { name: 'keras.activations.sparsemax' },
  },
  code: {
    NumPy: [
      'z = np.sort(x, axis=-1)[..., ::-1]',
      'k = np.arange(1, x.shape[-1] + 1)',
      'tau = (z.cumsum(axis=-1) - 1) / k',
      'size = (z > tau).sum(axis=-1, keepdims=True)',
      'np.maximum(x - np.take_along_axis(tau, size - 1, axis=-1), 0)',
    ],
    PyTorch: [
      'z = x.sort(dim=-1, descending=True).values',
      'k = torch.arange(1, x.shape[-1] + 1)',
      'tau = (z.cumsum(dim=-1) - 1) / k',
      'size = (z > tau).sum(dim=-1, keepdim=True)',
      '(x - tau.gather(-1, size - 1)).clamp(min=0)',
    ],
    Keras: ['keras.activations.sparsemax(x)'],
    JAX: [
      'z = jnp.sort(x, axis=-1)[..., ::-1]',
      'k = jnp.arange(1, x.shape[-1] + 1)',
      'tau = (z.cumsum(axis=-1) - 1) / k',
      'size = (z > tau).sum(axis=-1, keepdims=True)',
      'jax.nn.relu(x - jnp.take_along_axis(tau, size - 1, axis=-1))',
    ],
  },
  source: { title: 'Martins & Astudillo (2016), From Softmax to Sparsemax', url: 'https://arxiv.org/abs/1602.02068' },
} satisfies VectorCard
