import type { CodeLibrary } from '../../../export/exporter.ts'

/** A loss in NumPy, the slope that it starts the backward pass with, and in PyTorch; z and a are those of the output, y the targets. */
interface LossCode {
  readonly numpy: string
  readonly delta: string
  readonly torch: string
}

export const LOSSES = {
  ce: {
    numpy: 'np.mean(np.logaddexp(0, z[-1]) - z[-1] * y)',
    delta: '(a[-1] - y) / len(x)',
    torch: 'torch.nn.functional.binary_cross_entropy_with_logits(z, y)',
  },
  mse: {
    numpy: 'np.mean((a[-1] - y) ** 2) / 2',
    delta: '(a[-1] - y) * a[-1] * (1 - a[-1]) / len(x)',
    torch: 'torch.mean((torch.sigmoid(z) - y) ** 2) / 2',
  },
} as const satisfies Record<string, LossCode>

/** The rows of an epoch's steps. */
const batches = (rows: string): string => `        order = rng.permutation(len(X))
        for start in range(0, len(X), batch):
            ${rows}
            step(x, y)`

const NUMPY = (loss: LossCode, shuffled: boolean): string => `def train(units):
    W, b = [w.copy() for w in first], [np.zeros(len(w)) for w in first]
    ${shuffled ? 'rng = np.random.default_rng(seed)\n    ' : ''}targets = t[:, None]

    def forward(x):
        z, a = [], [x]
        for l in range(len(W)):
            z.append(a[l] @ W[l].T + b[l])
            a.append(units[l][0](z[l]) if l < len(units) else 1 / (1 + np.exp(-z[l])))
        return z, a

    def loss(x, y):
        z, a = forward(x)
        return ${loss.numpy}

    def step(x, y):
        z, a = forward(x)
        delta = ${loss.delta}
        for l in reversed(range(len(W))):
            dW, db = delta.T @ a[l], delta.sum(axis=0)
            if l > 0:
                delta = (delta @ W[l]) * units[l - 1][1](z[l - 1])
            W[l] -= rate * dW
            b[l] -= rate * db

    losses = [loss(X, targets)]
    for epoch in range(epochs):
${shuffled ? batches('x, y = X[order[start:start + batch]], targets[order[start:start + batch]]') : '        step(X, targets)'}
        losses.append(loss(X, targets))
    return losses, forward(X)[1][-1]`

const TORCH = (loss: LossCode, shuffled: boolean): string => `def train(units):
    inputs, targets = torch.from_numpy(X), torch.from_numpy(t)[:, None]
    layers = [torch.nn.Linear(w.shape[1], w.shape[0]) for w in first]
    with torch.no_grad():
        for layer, w in zip(layers, first):
            layer.weight.copy_(torch.from_numpy(w))
            layer.bias.zero_()
    descent = torch.optim.SGD([p for layer in layers for p in layer.parameters()], lr=rate)
    ${shuffled ? 'rng = np.random.default_rng(seed)\n' : ''}
    def forward(x):
        for l, layer in enumerate(layers):
            x = layer(x)
            if l < len(units):
                x = units[l](x)
        return x

    def loss(x, y):
        z = forward(x)
        return ${loss.torch}

    def step(x, y):
        descent.zero_grad()
        loss(x, y).backward()
        descent.step()

    losses = [loss(inputs, targets).item()]
    for epoch in range(epochs):
${shuffled ? batches('x, y = inputs[order[start:start + batch]], targets[order[start:start + batch]]') : '        step(inputs, targets)'}
        losses.append(loss(inputs, targets).item())
    return losses, torch.sigmoid(forward(inputs)).detach().numpy()`

export const TRAIN: Readonly<Record<CodeLibrary, (loss: LossCode, shuffled: boolean) => string>> = {
  NumPy: NUMPY,
  PyTorch: TORCH,
}

/** Rosenblatt's rule for one step neuron. */
export const RULE: Readonly<Record<CodeLibrary, string>> = {
  NumPy: rule('first[0][0].copy(), 0.0', 'X, t', '(w @ x + b > 0)'),
  PyTorch: rule(
    'torch.from_numpy(first[0][0]).clone(), torch.tensor(0.0)',
    'torch.from_numpy(X), torch.from_numpy(t)',
    '(w @ x + b > 0).double()',
  ),
}

function rule(start: string, data: string, output: string): string {
  return `w, b = ${start}
inputs, targets = ${data}
mistakes = []
for epoch in range(epochs):
    mistakes.append(0)
    for x, target in zip(inputs, targets):
        error = target - ${output}
        if error != 0:
            mistakes[-1] += 1
            w += rate * error * x
            b += rate * error
    if mistakes[-1] == 0:
        break

right = ((inputs @ w + b > 0) == (targets > 0.5)).sum()
print(f'w = {w}, b = {b} after {len(mistakes)} epochs, {right} of {len(X)} right')
fig, ax = plt.subplots(figsize=(9, 5), layout='constrained')
ax.plot(range(1, len(mistakes) + 1), mistakes, marker='o')
ax.set_xlabel('epoch')
ax.set_ylabel('mistakes')
plt.show()`
}
