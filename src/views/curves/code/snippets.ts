import type { CodeLibrary } from '../../../export/exporter.ts'

/** Both limits and a gap in place of each jump, in plain NumPy and PyTorch. */
export const LIFTED: Readonly<Record<CodeLibrary, string>> = {
  NumPy: `def lifted(f, x, jumps):
    y = f(x)
    forward = 1 if x[0] < x[-1] else -1
    for jump in jumps:  # from the last to the first, so that no place moves
        i = np.count_nonzero(forward * x < forward * jump)
        rest = i + (i < len(x) and x[i] == jump)
        before, after = f(np.nextafter(jump, [-forward * np.inf, forward * np.inf]))
        x = np.concatenate([x[:i], [jump, np.nan, jump], x[rest:]])
        y = np.concatenate([y[:i], [before, np.nan, after], y[rest:]])
    return x, y`,
  PyTorch: `def lifted(f, x, jumps):
    x, y = x.numpy(), f(x).numpy()
    forward = 1 if x[0] < x[-1] else -1
    for jump in jumps:  # from the last to the first, so that no place moves
        i = np.count_nonzero(forward * x < forward * jump)
        rest = i + (i < len(x) and x[i] == jump)
        limits = np.nextafter(jump, [-forward * np.inf, forward * np.inf])
        before, after = f(torch.from_numpy(limits)).tolist()
        x = np.concatenate([x[:i], [jump, np.nan, jump], x[rest:]])
        y = np.concatenate([y[:i], [before, np.nan, after], y[rest:]])
    return x, y`,
}

export const RATIO: Readonly<Record<CodeLibrary, string>> = {
  NumPy: `def ratio(a, b):
    return np.divide(a, b, out=np.full_like(a, np.nan), where=b != 0)`,
  PyTorch: `def ratio(a, b):
    return torch.where(b != 0, a / b, torch.nan)`,
}

/** f′ as a function, which may be differentiated again. */
export const AUTOGRAD = `def derivative(f):
    def slope(x):
        u = x if x.requires_grad else x.clone().requires_grad_()
        y = f(u)
        if not y.requires_grad:  # a constant
            return torch.zeros_like(x)
        (dy,) = torch.autograd.grad(y.sum(), u, create_graph=True, allow_unused=True)
        if dy is None:
            return torch.zeros_like(x)
        return dy if x.requires_grad else dy.detach()

    return slope`
