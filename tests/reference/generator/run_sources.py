"""Runs the Python of ../sources.json and writes what it gives: ../source-outputs.json.

    npx vitest run -u tests/export    writes sources.json
    python3 run_sources.py            (Debian's python3-numpy and python3-torch)

NumPy computes f and the derivative, where one is written; PyTorch computes f, and its derivative by autograd, in float64.
"""
import json
import os
import warnings

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))
# Not at breaks: there the libraries have conventions of their own.
X = [-7.3, -4.1, -2.6, -1.7, -0.93, -0.41, -0.07, 0.03, 0.38, 0.77, 1.6, 2.4, 3.3, 6.2, 9.1]


def numpy_values(name, text):
    space = {}
    exec(text, space)
    x = np.array(X)
    derivative = space.get(name + '_derivative')
    return space[name](x), derivative and derivative(x)


def torch_values(name, text):
    space = {}
    exec(text, space)
    assert ('.backward()' in text) == ('x' in space)
    x = torch.tensor(X, dtype=torch.float64, requires_grad=True)
    y = space[name](x)
    if '.backward()' not in text:
        return y.detach().numpy(), None
    y.sum().backward()
    return y.detach().numpy(), x.grad.numpy()


def main():
    warnings.simplefilter('ignore')
    sources = json.load(open(os.path.join(HERE, '../sources.json')))
    functions = {}
    for key, text in sources.items():
        name, library = key.rsplit(' ', 1)
        # Typed functions have no name of their own.
        name = 'f' if name.startswith('typed:') else name
        if library not in ('NumPy', 'PyTorch'):
            continue
        f, df = (numpy_values if library == 'NumPy' else torch_values)(name, text)
        functions[key] = {'source': text, 'f': [float(v) for v in np.broadcast_to(f, len(X))]}
        if df is not None:
            functions[key]['df'] = [float(v) for v in np.broadcast_to(df, len(X))]
    with open(os.path.join(HERE, '../source-outputs.json'), 'w') as out:
        head = {'what': 'what the code on the cards computes', 'numpy': np.__version__, 'torch': torch.__version__}
        json.dump({**head, 'x': X, 'functions': functions}, out, indent=1)
        out.write('\n')


if __name__ == '__main__':
    main()
