"""Writes ../vectors.json: vector functions and their Jacobians, correctly rounded from 1200 bits of mpmath; sparsemax by fractions.

    python3 vectors.py        (Debian's python3-mpmath)

A new function is one entry of FUNCTIONS here and, written by it, a few lines of vectors.json.
"""
import json
import os
import random
from fractions import Fraction

from mpmath import mp, mpf

from mp_catalogue import round_mpf

HERE = os.path.dirname(os.path.abspath(__file__))
mp.prec = 1200


def softmax(v, T):
    """shares and, for each i, the sum of the other shares (1 - share would cancel)"""
    top = max(v)
    e = [mp.exp((x - top) / T) for x in v]
    s = sum(e)
    return [x / s for x in e], [sum(y for j, y in enumerate(e) if j != i) / s for i in range(len(e))]


def f_softmax(v, p):
    T = mpf(p['temperature'])
    y, others = softmax(v, T)
    jac = [[y[i] * others[i] / T if i == j else -y[i] * y[j] / T for j in range(len(v))] for i in range(len(v))]
    return y, jac


def f_softmin(v, p):
    y, jac = f_softmax([-x for x in v], p)
    return y, [[-d for d in row] for row in jac]


def f_log_softmax(v, p):
    T = mpf(p['temperature'])
    y, others = softmax(v, T)
    top = max(v)
    first = v.index(top)
    log = mp.log1p(sum(mp.exp((x - top) / T) for j, x in enumerate(v) if j != first))
    out = [(x - top) / T - log for x in v]
    jac = [[others[i] / T if i == j else -y[j] / T for j in range(len(v))] for i in range(len(v))]
    return out, jac


def f_sparsemax(v, _):
    """by trying every support: the only one whose shares are all positive and whose level keeps the others out"""
    v = [Fraction(float(x)) for x in v]
    order = sorted(v, reverse=True)
    for k in range(len(v), 0, -1):
        tau = (sum(order[:k]) - 1) / k
        if order[k - 1] > tau and (k == len(v) or order[k] <= tau):
            break
    y = [max(x - tau, Fraction(0)) for x in v]
    inside = [x > tau for x in v]
    jac = [[Fraction(int(a and i == j)) - (Fraction(1, k) if a and b else 0) for j, b in enumerate(inside)]
           for i, a in enumerate(inside)]
    return [exact(x) for x in y], [[exact(d) for d in row] for row in jac]


def exact(q):
    return mpf(q.numerator) / mpf(q.denominator)


def f_hardmax(v, _):
    first = v.index(max(v))
    return [mpf(int(i == first)) for i in range(len(v))], [[mpf(0)] * len(v) for _ in v]


def halves(v, pair):
    n = len(v) // 2
    out, jac = [], []
    for i in range(n):
        y, da, db = pair(v[i], v[n + i])
        out.append(y)
        jac.append([da if j == i else db if j == n + i else mpf(0) for j in range(len(v))])
    return out, jac


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def f_glu(v, _):
    return halves(v, lambda a, b: (a * sigmoid(b), sigmoid(b), a * sigmoid(b) * sigmoid(-b)))


def f_swiglu(v, p):
    beta = mpf(p['beta'])

    def pair(a, b):
        s, t = sigmoid(beta * a), sigmoid(-beta * a)
        return a * s * b, b * s * (1 + beta * a * t), a * s
    return halves(v, pair)


def f_maxout(v, p):
    k = p['size']
    out, jac = [], []
    for i in range(0, len(v), k):
        top = max(v[i:i + k])
        winners = [j for j in range(i, i + k) if v[j] == top]
        out.append(top)
        jac.append([mpf(1) / len(winners) if j in winners else mpf(0) for j in range(len(v))])
    return out, jac


T = [{'temperature': t} for t in (1, 0.05, 0.7, 20)]
FUNCTIONS = [
    ('softmax', f_softmax, T), ('log_softmax', f_log_softmax, T), ('softmin', f_softmin, T), ('sparsemax', f_sparsemax, [{}]),
    ('hardmax', f_hardmax, [{}]), ('glu', f_glu, [{}]), ('swiglu', f_swiglu, [{'beta': b} for b in (1, 0.1, 1.702, 10)]),
    ('maxout', f_maxout, [{'size': k} for k in (2, 3, 4)]),
]
MULTIPLE = {'glu': 2, 'swiglu': 2}


def vectors(rng, unit):
    """everyday ones, then large, small, tied and nearly tied ones; the length is a multiple of unit"""
    def length(n):
        return max(unit if unit > 1 else 2, n // unit * unit)

    def some(n, draw):
        return [draw() for _ in range(length(n))]
    out = [some(n, lambda: round(rng.uniform(-5, 5), 1)) for n in (2, 3, 4, 6, 8)]
    out += [some(n, lambda: rng.uniform(-8, 8)) for n in (2, 4, 5)]
    out += [some(4, lambda: rng.uniform(-s, s)) for s in (40, 700, 1500, 1e6, 1e300)]
    out += [some(3, lambda: rng.choice((-1, 1)) * 10 ** rng.uniform(-320, 2)) for _ in range(2)]
    out += [some(4, lambda: rng.choice((1e300, -1e300, 0.0, 1.0))) for _ in range(2)]
    out += [some(4, lambda: rng.choice((1.0, 0.5))) for _ in range(2)]
    top = 1.7976931348623157e308
    out += [([top, -top, 0.0, 5e-324] * 2)[:length(4)], ([0.3, 0.3 + 2 ** -53] * 4)[:length(4)]]
    out += [([-710.0, 1e306, -720.5, 3.0] * 2)[:length(4)], ([1e306, -745.2, 2.0, -1e4] * 2)[:length(4)]]
    return out


def text(y):
    v = round_mpf(mpf(y))
    return 'Infinity' if v == float('inf') else '-Infinity' if v == float('-inf') else v + 0.0


def main():
    lines = []
    for n, (key, fn, variants) in enumerate(FUNCTIONS):
        for m, params in enumerate(variants):
            rng = random.Random(100 * n + m)
            for v in vectors(rng, params.get('size', MULTIPLE.get(key, 1))):
                y, jac = fn([mpf(x) for x in v], params)
                row = {'id': key, 'params': params, 'v': v, 'f': [text(x) for x in y], 'jacobian': [[text(d) for d in r] for r in jac]}
                lines.append(json.dumps(row, separators=(',', ':')))
    with open(os.path.join(HERE, '..', 'vectors.json'), 'w') as out:
        out.write('{"what":"vector functions and their Jacobians (a row for each output), correctly rounded",\n"mpmath":"1.3.0",\n"rows":[\n')
        out.write(',\n'.join(lines) + '\n]}\n')


main()
