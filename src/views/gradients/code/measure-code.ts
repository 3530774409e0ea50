import type { CodeLibrary } from '../../../export/exporter.ts'
import type { Measure } from '../../../state/lab-state.ts'
import { FLAT } from '../setup.ts'

/** What the axis of a measure says, and whether it is logarithmic. */
export const AXES: Readonly<Record<Measure, { readonly label: string; readonly log: boolean }>> = {
  gradient: { label: 'mean |∂L/∂W|', log: true },
  delta: { label: 'mean |∂L/∂z|', log: true },
  activation: { label: 'mean |a|', log: true },
  saturated: { label: `share with |f′(z)| ≤ ${FLAT}`, log: false },
  dead: { label: 'share with f′(z) = 0 for all samples', log: false },
}

/** Of layer l. */
const OF_LAYER: Readonly<Record<Measure, string>> = {
  gradient: 'np.abs(delta.T @ a[l] / len(x)).mean()',
  delta: 'np.abs(delta).mean()',
  activation: 'np.abs(a[l + 1]).mean()',
  saturated: `(np.abs(slopes[l]) <= ${FLAT}).mean()`,
  dead: '(slopes[l] == 0).all(axis=0).mean()',
}

const byHand = (measure: Measure): string => `def measure(weights, f, slope, x, y):
    a, slopes = [x], []
    for l, W in enumerate(weights):  # forward
        z = a[l] @ W.T
        if l < depth:
            a.append(f(z))
            slopes.append(slope(z))
        else:
            a.append(1 / (1 + np.exp(-z)))
            slopes.append(a[-1] * (1 - a[-1]))
    measured = np.zeros(depth + 1)
    delta = a[-1] - y
    for l in reversed(range(depth + 1)):  # backward
        measured[l] = ${OF_LAYER[measure]}
        if l > 0:
            delta = (delta @ weights[l]) * slopes[l - 1]
    return measured`

const LOSS = 'loss = torch.nn.functional.binary_cross_entropy_with_logits(z[depth], torch.from_numpy(y))\n    '
const SLOPES = 'slopes = [gradients(h.sum(), [u])[0] for u, h in zip(z, a[1:])]\n    '

/** Of all layers. */
const OF_ALL: Readonly<Record<Measure, string>> = {
  gradient: `${LOSS}return [dW.abs().mean().item() for dW in gradients(loss, W)]`,
  delta: `${LOSS}return [len(x) * dz.abs().mean().item() for dz in gradients(loss, z)]`,
  activation: 'return [h.abs().mean().item() for h in a[1:]]',
  saturated: `${SLOPES}return [(slope.abs() <= ${FLAT}).double().mean().item() for slope in slopes]`,
  dead: `${SLOPES}return [(slope == 0).all(dim=0).double().mean().item() for slope in slopes]`,
}

const byAutograd = (measure: Measure): string => `def gradients(of, by):
    if not of.requires_grad:  # a constant, as far as autograd knows
        return [torch.zeros_like(one) for one in by]
    found = torch.autograd.grad(of, by, retain_graph=True, allow_unused=True)
    return [torch.zeros_like(one) if d is None else d for one, d in zip(by, found)]


def measure(weights, f, x, y):
    W = [torch.from_numpy(one).requires_grad_() for one in weights]
    z, a = [], [torch.from_numpy(x)]
    for l in range(depth + 1):
        z.append(a[l] @ W[l].T)
        a.append(f(z[l]) if l < depth else torch.sigmoid(z[l]))
    ${OF_ALL[measure]}`

/** `measure` in Python: one pass through a network and back, by the chain rule or by autograd; what comes of it, from the first layer on. */
export const measureCode: Readonly<Record<CodeLibrary, (measure: Measure) => string>> = {
  NumPy: byHand,
  PyTorch: byAutograd,
}
