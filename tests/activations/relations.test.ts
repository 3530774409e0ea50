import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Params } from '../../src/activations/activation.ts'
import { numbersById } from '../../src/activations/numbers.ts'
import { defaultsOf } from '../../src/state/curves.ts'

type F = (x: number) => number
type Order = 'f' | 'df' | 'd2f'

/** A function of the catalogue with parameters, or one of its derivatives. */
function of(id: string, changed: Params = {}, order: Order = 'f'): F {
  const a = numbersById.get(id)
  if (!a) throw new Error(`no ${id}`)
  const p = { ...defaultsOf(a.params), ...changed }
  return (x) => a[order](x, p)
}

const sigmoid = of('sigmoid')
const tanh = of('tanh')
const relu = of('relu')
const softplus = of('softplus')
const identity: F = (x) => x

/** What holds for every x, both sides made of different definitions. */
const SAME: readonly (readonly [law: string, one: F, other: F])[] = [
  ['Swish is SiLU', of('swish'), of('silu')],
  ['SiLU is Swish at β = 1: x σ(x)', of('silu', { beta: 1 }), (x) => x * sigmoid(x)],
  ['Swish is x σ(βx)', of('silu', { beta: 2.5 }), (x) => x * sigmoid(2.5 * x)],
  ['Swish at β is SiLU, shrunk', of('silu', { beta: 3 }), (x) => of('silu')(3 * x) / 3],
  ['QuickGELU is x σ(1.702 x)', of('quick_gelu'), (x) => x * sigmoid(1.702 * x)],
  ['QuickGELU is Swish at β = 1.702', of('quick_gelu'), of('silu', { beta: 1.702 })],
  ['GELU is x Φ(x)', of('gelu'), (x) => (x / 2) * (1 + of('erf')(x / Math.SQRT2))],
  [
    'GELU (tanh) is x σ(2u)',
    of('gelu_tanh'),
    (x) => x * sigmoid(2 * Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)),
  ],
  ['Mish is x tanh(softplus x)', of('mish'), (x) => x * tanh(softplus(x))],
  ['LiSHT is x tanh x', of('lisht'), (x) => x * tanh(x)],
  ['ELiSH is SiLU on the right, σ ELU on the left', of('elish'), (x) => (x > 0 ? x : of('elu')(x)) * sigmoid(x)],
  ['GELU(x) − GELU(−x) = x', (x) => of('gelu')(x) - of('gelu')(-x), identity],
  ['SiLU(x) − SiLU(−x) = x', (x) => of('silu')(x) - of('silu')(-x), identity],
  ['softplus(x) − softplus(−x) = x', (x) => softplus(x) - softplus(-x), identity],
  ['squareplus(x) − squareplus(−x) = x', (x) => of('squareplus')(x) - of('squareplus')(-x), identity],
  ['hard swish(x) − hard swish(−x) = x', (x) => of('hard_swish')(x) - of('hard_swish')(-x), identity],
  ['tanh x = 2 σ(2x) − 1', tanh, (x) => 2 * sigmoid(2 * x) - 1],
  ['tanh′ = 1 − tanh²', of('tanh', {}, 'df'), (x) => 1 - tanh(x) ** 2],
  ['LeCun tanh is tanh, scaled', of('lecun_tanh'), (x) => 1.7159 * tanh((2 * x) / 3)],
  ['tanhshrink is x − tanh x', of('tanhshrink'), (x) => x - tanh(x)],
  ['tanhshrink′ = tanh²', of('tanhshrink', {}, 'df'), (x) => tanh(x) ** 2],
  ['softplus′ = σ', of('softplus', {}, 'df'), sigmoid],
  ['softplus″ = σ′', of('softplus', {}, 'd2f'), of('sigmoid', {}, 'df')],
  ['softplus at β is softplus, shrunk', of('softplus', { beta: 4 }), (x) => softplus(4 * x) / 4],
  ['LogSigmoid is −softplus(−x)', of('log_sigmoid'), (x) => -softplus(-x)],
  ['LogSigmoid is ln σ', of('log_sigmoid'), (x) => Math.log(sigmoid(x))],
  ['LogSigmoid′ = 1 − σ', of('log_sigmoid', {}, 'df'), (x) => 1 - sigmoid(x)],
  ['ELU is CELU at α = 1', of('elu', { alpha: 1 }), of('celu', { alpha: 1 })],
  ['ELU′ is CELU′ at α = 1', of('elu', { alpha: 1 }, 'df'), of('celu', { alpha: 1 }, 'df')],
  ['ELU″ is CELU″ at α = 1', of('elu', { alpha: 1 }, 'd2f'), of('celu', { alpha: 1 }, 'd2f')],
  ['CELU at α is CELU, grown', of('celu', { alpha: 3 }), (x) => 3 * of('celu')(x / 3)],
  ['ELU is relu x + α (e^−relu(−x) − 1)', of('elu', { alpha: 2 }), (x) => relu(x) + 2 * Math.expm1(-relu(-x))],
  ['SELU is λ ELU', of('selu', { alpha: 1.7, scale: 1.1 }), (x) => 1.1 * of('elu', { alpha: 1.7 })(x)],
  ['ReLU is Leaky ReLU at a = 0', of('leaky_relu', { negative_slope: 0 }), relu],
  ['ReLU is ELU at α = 0', of('elu', { alpha: 0 }), relu],
  ['ReLU is squareplus at b = 0', of('squareplus', { b: 0 }), relu],
  ['ReLU is threshold at 0, 0', of('threshold', { threshold: 0, value: 0 }), relu],
  ['ReLU is thresholded ReLU at 0', of('thresholded_relu', { theta: 0 }), relu],
  ['ReLU′ is the step', of('relu', {}, 'df'), of('step')],
  ['Leaky ReLU is PReLU', of('leaky_relu', { negative_slope: 0.3 }), of('prelu', { weight: 0.3 })],
  ['RReLU is PReLU', of('rrelu_eval', { slope: 0.3 }), of('prelu', { weight: 0.3 })],
  ['Leaky ReLU is relu x − a relu(−x)', of('leaky_relu'), (x) => relu(x) - 0.01 * relu(-x)],
  ['the identity is PReLU at 1', of('identity'), of('prelu', { weight: 1 })],
  ['the absolute value is PReLU at −1', of('absolute'), of('prelu', { weight: -1 })],
  ['∣x∣′ = sign', of('absolute', {}, 'df'), of('sign')],
  ['sign is 2 step − 1, with ½ at 0', of('sign'), (x) => 2 * of('step', { h0: 0.5 })(x) - 1],
  ['ReLU6 is hardtanh from 0 to 6', of('relu6'), of('hardtanh', { min_val: 0, max_val: 6 })],
  ['squared ReLU is ReLU squared', of('relu_squared'), (x) => relu(x) ** 2],
  ['squared ReLU′ = 2 ReLU', of('relu_squared', {}, 'df'), (x) => 2 * relu(x)],
  ['hardtanh is 2 sparse sigmoid − 1', of('hardtanh'), (x) => 2 * of('sparse_sigmoid')(x) - 1],
  ['hardtanh is SReLU with flat ends', of('hardtanh'), of('srelu', { a_l: 0, a_r: 0 })],
  ['sparse sigmoid is hard sigmoid at a = ½', of('sparse_sigmoid'), of('hard_sigmoid', { slope: 0.5 })],
  ['sparse plus′ = sparse sigmoid', of('sparse_plus', {}, 'df'), of('sparse_sigmoid')],
  ['hard sigmoid is ReLU6(x + 3)/6', of('hard_sigmoid'), (x) => of('relu6')(x + 3) / 6],
  ['hard swish is x hard sigmoid(x)', of('hard_swish'), (x) => x * of('hard_sigmoid')(x)],
  [
    'softshrink is x − hardtanh',
    of('softshrink', { lambd: 0.7 }),
    (x) => x - of('hardtanh', { min_val: -0.7, max_val: 0.7 })(x),
  ],
  [
    'hardshrink is softshrink, moved back',
    of('hardshrink', { lambd: 0.7 }),
    (x) => of('softshrink', { lambd: 0.7 })(x) + 0.7 * Math.sign(of('hardshrink', { lambd: 0.7 })(x)),
  ],
  ['ISRLU is ISRU on the left', of('isrlu', { alpha: 3 }), (x) => (x > 0 ? x : of('isru', { alpha: 3 })(x))],
  ['ISRU at α is ISRU, shrunk', of('isru', { alpha: 4 }), (x) => of('isru')(2 * x) / 2],
  ['ISRU′ = (ISRU/x)³', of('isru', {}, 'df'), (x) => (x === 0 ? 1 : (of('isru')(x) / x) ** 3)],
  ['arctan′ is ISRU′ to the ⅔', of('arctan', {}, 'df'), (x) => Math.cbrt(of('isru', {}, 'df')(x)) ** 2],
  ['squareplus′ = ½ + ISRU/4', of('squareplus', {}, 'df'), (x) => 0.5 + of('isru', { alpha: 0.25 })(x) / 4],
  ['bent identity′ = 1 + ISRU/2', of('bent_identity', {}, 'df'), (x) => 1 + of('isru')(x) / 2],
  ['bent identity is squareplus at b = 1', of('bent_identity'), (x) => of('squareplus', { b: 1 })(x) + (x - 1) / 2],
  ['softsign′ = (1 − ∣softsign∣)²', of('softsign', {}, 'df'), (x) => (1 - Math.abs(of('softsign')(x))) ** 2],
  ['SQNL′ = 1 − ∣hardtanh(x/2)∣', of('sqnl', {}, 'df'), (x) => 1 - Math.abs(of('hardtanh')(x / 2))],
  ['erf′ is the Gaussian, scaled', of('erf', {}, 'df'), (x) => (2 / Math.sqrt(Math.PI)) * of('gaussian')(x)],
  ['Gaussian′ = −2x Gaussian', of('gaussian', {}, 'df'), (x) => -2 * x * of('gaussian')(x)],
  ['x sinc x = sin x', (x) => x * of('sinc')(x), of('sine')],
  ['sine″ = −sine', of('sine', {}, 'd2f'), (x) => -of('sine')(x)],
  ['complementary log-log is 1 − e^−e^x', of('cloglog'), (x) => 1 - of('exponential')(-of('exponential')(x))],
]

/** Roundings of both sides and of what is written between them. */
const TOLERANCE = 2e-14

it.each(SAME)('%s', (_, one, other) => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true })),
      (x) => {
        const [a, b] = [one(x), other(x)]
        expect(Math.abs(a - b)).toBeLessThanOrEqual(TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b)))
      },
    ),
    { numRuns: 300 },
  )
})
