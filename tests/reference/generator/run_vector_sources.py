"""Runs the Python of ../vector-sources.json and writes what it gives: ../vector-source-outputs.json.

    npx vitest run -u tests/export    writes vector-sources.json
    python3 run_vector_sources.py     (Debian's python3-numpy and python3-torch)

NumPy computes the outputs; PyTorch the outputs and, by autograd, the Jacobian, in float64.
"""
import json
import os

import numpy as np
import torch

HERE = os.path.dirname(os.path.abspath(__file__))


def main():
    torch.set_default_dtype(torch.float64)
    sources = json.load(open(os.path.join(HERE, '../vector-sources.json')))
    functions = {}
    for key, text in sources.items():
        if key.split(' ')[1] not in ('NumPy', 'PyTorch'):
            continue
        space = {}
        exec(text, space)
        functions[key] = {'source': text, 'y': np.asarray(space['y']).tolist()}
        if 'J' in space:
            functions[key]['J'] = space['J'].tolist()
    with open(os.path.join(HERE, '../vector-source-outputs.json'), 'w') as out:
        head = {'what': 'what the code of vector functions computes', 'numpy': np.__version__, 'torch': torch.__version__}
        json.dump({**head, 'functions': functions}, out, indent=1)
        out.write('\n')


if __name__ == '__main__':
    main()
