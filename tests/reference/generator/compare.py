"""Writes ../compare.json: where pairs of functions are furthest apart and where they cross, and where one is saturated, by mpmath.

    python3 compare.py        (Debian's python3-mpmath)

Roots are enclosed on a grid that no code of the app knows, and bisected at 200 bits: the doubles are correctly rounded. Crossings at a
point where both functions have a special case (0, a corner) are not listed: the grid does not hit them.
"""
import json
import math
import os

from mpmath import mp, mpf

from mp_catalogue import CAT, round_mpf

HERE = os.path.dirname(os.path.abspath(__file__))
mp.prec = 200
LO, HI = mpf(-8) + mpf(1) / 7919, mpf(8) + mpf(1) / 7907
N = 3001

PAIRS = [
    ('gelu', 'gelu_tanh'), ('silu', 'gelu'), ('mish', 'silu'), ('tanh', 'sigmoid'), ('hard_sigmoid', 'sigmoid'), ('softplus', 'squareplus'),
    ('softsign', 'tanh'), ('quick_gelu', 'gelu'), ('elu', 'selu'), ('hard_swish', 'silu'), ('sine', 'sinc'), ('arctan', 'sigmoid'),
]
LEVELS = [('sigmoid', 0.05), ('tanh', 0.05), ('gelu', 0.05), ('silu', 0.1), ('mish', 0.01), ('softsign', 0.05), ('sine', 0.5), ('elu', 0.2)]


def roots(g):
    """where g changes its sign, each to 150 bits; a touch is no root."""
    found = []
    xs = [LO + (HI - LO) * k / N for k in range(N + 1)]
    ys = [g(x) for x in xs]
    for a, b, fa, fb in zip(xs, xs[1:], ys, ys[1:]):
        if fa * fb >= 0:
            continue
        for _ in range(170):
            m = (a + b) / 2
            fm = g(m)
            if fa * fm > 0:
                a = m
            else:
                b = m
        # What is 0 is only that to the bits there are.
        found.append(mpf(0) if abs(a) < 1e-15 else a)
    return found


def smooth(g, x):
    """no corner: the two sides agree a hair away."""
    h = mpf(2) ** -60
    return abs(g(x - h) - g(x + h)) < mpf(2) ** -30


def pair(a, b):
    A, B = CAT[a], CAT[b]
    f = lambda x: A['f'](x) - B['f'](x)
    g = lambda x: A['d1'](x) - B['d1'](x)
    turns = [x for x in roots(g) if smooth(g, x)]
    return {'a': a, 'b': b,
            'turns': [round_mpf(x) for x in turns], 'values': [round_mpf(f(x)) for x in turns],
            'crossings': [round_mpf(x) for x in roots(f)]}


def level(name, t):
    d = CAT[name]['d1']
    return {'id': name, 'threshold': t, 'ends': [round_mpf(x) for x in roots(lambda x: abs(d(x)) - mpf(t)) if smooth(d, x)]}


out = {'what': 'extremes and crossings of A - B, and where |f\'| passes a threshold, between -8 and 8', 'mpmath': '1.3.0',
       'pairs': [pair(a, b) for a, b in PAIRS], 'levels': [level(n, t) for n, t in LEVELS]}
with open(os.path.join(HERE, '..', 'compare.json'), 'w') as f:
    f.write(json.dumps(out, indent=1) + '\n')
