"""What NumPy's prompt shows of arrays: ../numpy-reprs.json.

    python3 numpy_reprs.py            (Debian's python3-numpy)

Each case is [dtype, entries, repr]; entries that JSON has no number for stand as strings.
"""
import json
import math
import os
import random

import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
rng = random.Random(1127)
NAN, INF = math.nan, math.inf


def floats():
    yield from ([], [0.0], [-0.0], [-1.0, 1.0, 2.0], [0.5, 0.25], [1 / 3], [1e8], [99999999.0], [1e-4], [9.9e-5], [1e-5, 0.0])
    yield from ([0.001, 1.0], [0.001, 1.0000001], [0.001, 1.001], [NAN], [INF], [-INF], [NAN, 1.0], [INF, -1.5], [-INF, 0.25])
    yield from ([NAN, INF, -INF], [1e300, NAN], [1e-300, -INF], [1e100, 1e-100], [5e-324], [1.7976931348623157e308])
    yield from ([1e22], [1e23], [9007199254740993.0], [2.0**-44], [2.0**63], [1e21], [123456789.123])
    # Exactly between two numbers of eight places: to the even digit.
    yield from ([k * 2.0**-9] for k in range(1, 40, 2))
    yield from ([k * 2.0**-9 + 1] for k in (1, 3, 5, 7))
    yield from ([(2 * k + 1) * 5.0 + 10.0**9] for k in range(6))
    yield from ([k * 2.0**-e] for e in (10, 20, 30) for k in (1, 3, 5))
    yield from ([0.99999999999], [9.99999999999e-5], [0.999999995], [9.999999995e9], [1.5, 0.99999999999], [1e8 - 1e-8], [-0.000000001, 0.0])
    for x in ([-1.0, 1.0, 2.0], [-1, 1, 2], [-710.0, -745.0, 710.0, -INF, INF, NAN], [0.0], [-40.0, 40.0], [-5.0, 5.0], [-10.0, 10.0]):
        with np.errstate(over='ignore'):
            yield list(1 / (1 + np.exp(-np.array(x))))
        yield list(np.maximum(0, np.array(x, dtype=float)))
    for args in ((-5, 5, 0.1), (-5.0, 5.0, 2), (0.0, 1.0, 0.1), (-1, 1, 0.25), (0, 30, 0.5), (-6.0, 6.0, 0.5), (0, 1e-3, 1e-4), (1e6, 1e7, 1e6)):
        yield list(np.arange(*args, dtype=float))
    for digits in range(1, 18):
        for size in (1, 3, 12):
            yield [float(f'%.{digits}g' % rng.uniform(-10, 10)) for _ in range(size)]
            yield [float(f'%.{digits}g' % (rng.uniform(-1, 1) * 10 ** rng.uniform(-6, 9))) for _ in range(size)]
    for exponent in range(-320, 308, 13):
        yield [rng.uniform(1, 10) * 10.0**exponent, -rng.uniform(1, 10) * 10.0**exponent]
    # Where lines break.
    for size in range(2, 30):
        yield [round(rng.uniform(-3, 3), rng.randint(0, 9)) for _ in range(size)]
    for size in (5, 9, 20):
        yield [rng.choice([NAN, INF, -INF, 0.0, -0.0, rng.uniform(-100, 100)]) for _ in range(size)]
        yield [rng.choice([NAN, INF, -INF, 0.0, rng.uniform(-1, 1) * 1e-7]) for _ in range(size)]
    yield [1e-3 * k for k in range(1000)]


def ints():
    yield from ([], [0], [-1, 1, 2], [0, 1, 1], [-5, -3, -1, 1, 3], [2**53 - 1], [-(2**53) + 1, 7])
    for width in range(1, 16):
        for size in (1, 4, 33):
            yield [rng.randint(-(10**width), 10**width) for _ in range(size)]
    yield list(range(1000))


def bools():
    for size in range(0, 40):
        yield [rng.random() < 0.5 for _ in range(size)]
    yield from ([True], [False], [True] * 9, [False] * 9, [False, True, True])


def entry(x):
    x = float(x)
    if not math.isfinite(x) or (x == 0 and math.copysign(1, x) < 0):
        return repr(x)
    return x


def main():
    cases = [['float64', [entry(x) for x in v], repr(np.array(v, dtype=float))] for v in floats()]
    cases += [['int64', v, repr(np.array(v, dtype=np.int64))] for v in ints()]
    cases += [['bool', v, repr(np.array(v, dtype=bool))] for v in bools()]
    head = {'what': 'repr of NumPy arrays: dtype, entries, text', 'versions': {'numpy': np.__version__}}
    with open(os.path.join(HERE, '../numpy-reprs.json'), 'w') as file:
        lines = ',\n'.join(json.dumps(case) for case in cases)
        file.write(json.dumps(head)[:-1] + f', "cases": [\n{lines}\n]}}\n')


main()
