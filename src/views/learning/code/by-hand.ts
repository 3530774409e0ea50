import { listOf } from '../../../export/arrays.ts'
import type { Writer } from '../../../export/exporter.ts'
import { functions, importsOf, needsOf } from '../../../export/functions.ts'
import { shareWords } from '../../../i18n/share.ts'
import { series } from '../../../plot/series.ts'
import { samplesOf } from '../engine/samples.ts'
import { planeOf } from '../task-plane.ts'
import { samplesCode } from './samples.ts'

const NEURON = (
  w: readonly number[],
  array: string,
): string => `w, b = ${array}(${listOf(w.slice(0, 2))}), ${listOf(w.slice(2, 3)).slice(1, -1)}


def network(x):
    z = x @ w + b
    return z, f(z)`

const LAYERS = (
  w: readonly number[],
  array: string,
): string => `W1 = ${array}([${listOf(w.slice(0, 2))}, ${listOf(w.slice(3, 5))}])
b1 = ${array}([${[w[2], w[5]].map((v) => listOf([v ?? 0]).slice(1, -1)).join(', ')}])
w2, b2 = ${array}(${listOf(w.slice(6, 8))}), ${listOf(w.slice(8, 9)).slice(1, -1)}


def network(x):
    h = f(x @ W1.T + b1)
    z = h @ w2 + b2
    return z, f(z)`

/** One neuron or two layers with the weights that are set: what becomes of each sample, and of the plane. */
export const byHandProgram: Writer = ({ state, language }, library) => {
  const curves = series(state.curves, [0])
  const unit = curves.find(({ curve }) => curve === state.unit) ?? curves[0]
  if (!unit) return null
  const torch = library === 'PyTorch'
  const array = torch ? 'torch.tensor' : 'np.array'
  const words = shareWords[language].code.written
  const chosen = { id: unit.activation.id, params: unit.params }
  const names = functions([chosen])
  const written = names.written(library, [{ chosen, order: 0 }])
  const [lo, hi] = planeOf(state.task).x
  return {
    needs: needsOf(library),
    parts: [
      {
        text: words.samples,
        code: `${importsOf(library, written)}\n\n${samplesCode(samplesOf(state))}`,
      },
      {
        text: words.activation,
        code: names.name(chosen) === 'f' ? written : `${written}\n\n\nf = ${names.name(chosen)}`,
      },
      {
        text: state.lab === 'layers' ? words.layers : words.neuron,
        code: state.lab === 'layers' ? LAYERS(state.w2, array) : NEURON(state.w, array),
      },
      {
        text: words.table,
        code: `z, y = ${torch ? '(one.numpy() for one in network(torch.from_numpy(X)))' : 'network(X)'}
right = (y > 0.5) == (t > 0.5)
print('    x1      x2       z    f(z)  wanted')
for row in zip(X[:, 0], X[:, 1], z, y, t):
    print(' '.join(f'{value:7.3g}' for value in row))
print(f'{right.sum()} of {len(X)} right')`,
      },
      {
        text: words.plane,
        code: `side = np.linspace(${lo}, ${hi}, 201)
plane = np.stack(np.meshgrid(side, side), axis=-1)
fig, ax = plt.subplots(figsize=(6, 5), layout='constrained')
shades = ax.contourf(side, side, np.clip(${torch ? 'network(torch.from_numpy(plane))[1].numpy()' : 'network(plane)[1]'}, 0, 1), np.linspace(0, 1, 21), cmap='RdBu_r')
ax.scatter(X[:, 0], X[:, 1], c=t, cmap='RdBu_r', edgecolors='black')
fig.colorbar(shades)
ax.set_xlabel('x1')
ax.set_ylabel('x2')
plt.show()`,
      },
    ],
  }
}
