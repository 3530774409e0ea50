"""Writes ../more.json: functions, parameters and points that activations.json does not hold, correctly rounded by mpmath.

    python3 more.py        (Debian's python3-mpmath)

A new function is one entry of ROWS here and, written by it, one line of more.json.
"""
import json
import math
import os
import random

from mpmath import mp, mpf

import mp_catalogue as base
from mp_catalogue import CAT, E_, INF, NAN, P, correctly_rounded, piece, sigm, softplus_, tanh_, round_mpf

# mpmath's erfc cannot take the largest doubles; there the tail is 0 to any precision.
_Phi = base.gPhi
base.gPhi = lambda x: (mpf(1) if x > 0 else mpf(0)) if abs(x) > 1e5 else _Phi(x)

HERE = os.path.dirname(os.path.abspath(__file__))
one, zero, ident = (lambda x: mpf(1)), (lambda x: mpf(0)), (lambda x: x)


def of(key):
    c = CAT[key]
    return c['f'], c['d1'], c['d2'], c['lim']


def leaky(a):
    return (lambda x: x if x > 0 else P(a) * x, lambda x: mpf(1) if x > 0 else P(a), zero,
            ((-INF * a if a else 0.0, a, 0.0), (INF, 1.0, 0.0)))


def elu(alpha):
    a = P(alpha)
    return (lambda x: x if x > 0 else a * mp.expm1(x), lambda x: mpf(1) if x > 0 else a * mp.exp(x),
            lambda x: mpf(0) if x >= 0 else a * mp.exp(x), ((-alpha, 0.0, 0.0), (INF, 1.0, 0.0)))


def celu(alpha):
    a = P(alpha)
    return (lambda x: x if x > 0 else a * mp.expm1(x / a), lambda x: mpf(1) if x > 0 else mp.exp(x / a),
            lambda x: mpf(0) if x >= 0 else mp.exp(x / a) / a, ((-alpha, 0.0, 0.0), (INF, 1.0, 0.0)))


def selu(alpha, scale):
    s, a = P(scale), P(alpha)
    mp.prec = 200
    return (lambda x: s * x if x > 0 else s * a * mp.expm1(x), lambda x: s if x > 0 else s * a * mp.exp(x),
            lambda x: mpf(0) if x >= 0 else s * a * mp.exp(x), ((round_mpf(-s * a), 0.0, 0.0), (INF, scale, 0.0)))


def isru(alpha):
    a = P(alpha)
    mp.prec = 200
    end = round_mpf(1 / mp.sqrt(a))
    return (lambda x: x / mp.sqrt(1 + a * x * x), lambda x: 1 / mp.sqrt(1 + a * x * x) ** 3,
            lambda x: -3 * a * x / mp.sqrt(1 + a * x * x) ** 5, ((-end, 0.0, 0.0), (end, 0.0, 0.0)))


def isrlu(alpha):
    f, d1, d2, (left, _) = isru(alpha)
    return (lambda x: x if x >= 0 else f(x), lambda x: mpf(1) if x >= 0 else d1(x),
            lambda x: mpf(0) if x >= 0 else d2(x), (left, (INF, 1.0, 0.0)))


def srelu(tl, al, tr, ar):
    f = lambda x: P(tl) + P(al) * (x - P(tl)) if x <= tl else (P(tr) + P(ar) * (x - P(tr)) if x >= tr else x)
    return (f, lambda x: P(al) if x <= tl else (P(ar) if x >= tr else mpf(1)), zero,
            ((-INF if al else tl, al, 0.0), (INF if ar else tr, ar, 0.0)))


def softplus(beta):
    b = P(beta)
    return (lambda x: softplus_(b * x) / b, lambda x: sigm(b * x), lambda x: b * base.sigm1(b * x),
            ((0.0, 0.0, 0.0), (INF, 1.0, 0.0)))


def squareplus(b):
    if b == 0:  # ReLU, half-way between its slopes at 0
        return (lambda x: max(x, mpf(0)), lambda x: mpf((1 + (x > 0) - (x < 0)) / 2), zero, ((0.0, 0.0, 0.0), (INF, 1.0, 0.0)))
    c = P(b)
    r = lambda x: mp.sqrt(x * x + c)
    f = lambda x: (x + r(x)) / 2 if x > 0 else c / 2 / (r(x) - x)
    return (f, lambda x: f(x) / r(x), lambda x: c / 2 / r(x) ** 3, ((0.0, 0.0, 0.0), (INF, 1.0, 0.0)))


def silu(beta):
    return base.swish(beta) + (((-0.0, -0.0, -0.0), (INF, 1.0, -0.0)),)


def hardtanh(lo, hi):
    return (lambda x: min(max(x, P(lo)), P(hi)), lambda x: mpf(1 if lo < x < hi else 0), zero,
            ((lo, 0.0, 0.0), (hi, 0.0, 0.0)))


def hardshrink(l):
    return (lambda x: x if abs(x) > l else mpf(0), lambda x: mpf(1 if abs(x) > l else 0), zero,
            ((-INF, 1.0, 0.0), (INF, 1.0, 0.0)))


def softshrink(l):
    return (lambda x: x - P(l) if x > l else (x + P(l) if x < -l else mpf(0)), lambda x: mpf(1 if abs(x) > l else 0), zero,
            ((-INF, 1.0, 0.0), (INF, 1.0, 0.0)))


def threshold(t, v):
    return (lambda x: x if x > t else P(v), lambda x: mpf(1 if x > t else 0), zero, ((v, 0.0, 0.0), (INF, 1.0, 0.0)))


def hard_sigmoid(a):
    c = lambda x: P(a) * x + mpf(0.5)
    return (lambda x: min(max(c(x), mpf(0)), mpf(1)), lambda x: P(a) if 0 < c(x) < 1 else mpf(0), zero,
            ((0.0, 0.0, 0.0), (1.0, 0.0, 0.0)))


def lecun():
    # 1.7159 is the nearest double, 2/3 the true fraction.
    h = P(1.7159)
    s = lambda x: base.sech2(2 * x / 3)
    return (lambda x: h * tanh_(2 * x / 3), lambda x: 2 * h / 3 * s(x), lambda x: -8 * h / 9 * tanh_(2 * x / 3) * s(x),
            ((-1.7159, 0.0, 0.0), (1.7159, 0.0, 0.0)))


def sqnl():
    return (lambda x: mpf(1 if x > 0 else -1) if abs(x) >= 2 else x * (1 - abs(x) / 4),
            lambda x: mpf(0) if abs(x) >= 2 else 1 - abs(x) / 2,
            lambda x: mpf(0) if abs(x) >= 2 or x == 0 else mpf(-0.5 if x > 0 else 0.5),
            ((-1.0, 0.0, 0.0), (1.0, 0.0, 0.0)))


def elish():
    f, d1, d2 = base.swish(1.0)

    def g(n):
        def value(x):
            if x >= 0:
                return (f, d1, d2)[n](x)
            e = mp.exp(x)
            return (e * mp.expm1(x) / (1 + e), e * (e * e + 2 * e - 1) / (1 + e) ** 2,
                    e * (e ** 3 + 3 * e * e + 5 * e - 1) / (1 + e) ** 3)[n]
        return value
    return g(0), g(1), g(2), ((-0.0, -0.0, -0.0), (INF, 1.0, -0.0))


def absolute():
    return (abs, lambda x: mpf((x > 0) - (x < 0)), zero, ((INF, -1.0, 0.0), (INF, 1.0, 0.0)))


def cloglog():
    e = mp.exp
    far = lambda x: x > 20  # there all three are 1 or 0 to the last place
    return (lambda x: mpf(1) if far(x) else -mp.expm1(-e(x)),
            lambda x: mpf(0) if far(x) else e(x) * e(-e(x)),
            lambda x: mpf(0) if far(x) else -e(x) * mp.expm1(x) * e(-e(x)),
            ((0.0, 0.0, 0.0), (1.0, 0.0, -0.0)))


def smelu(beta):
    b = P(beta)
    piece = lambda left, middle, right: lambda x: left(x) if x <= -b else right(x) if x >= b else middle(x)
    return (piece(zero, lambda x: (x + b) ** 2 / (4 * b), ident), piece(zero, lambda x: (x + b) / (2 * b), one),
            lambda x: 1 / (2 * b) if abs(x) < b else mpf(0), ((0.0, 0.0, 0.0), (INF, 1.0, 0.0)))


# id, parameters, (f, f', f'', limits), points of interest
ROWS = [
    ('lecun_tanh', {}, lecun(), []),
    ('sqnl', {}, sqnl(), [-2, 2]),
    ('isrlu', {'alpha': 1.0}, isrlu(1.0), []),
    ('isrlu', {'alpha': 0.3}, isrlu(0.3), []),
    ('srelu', {'t_l': -1.0, 'a_l': 0.2, 't_r': 1.0, 'a_r': 0.2}, srelu(-1.0, 0.2, 1.0, 0.2), [-1, 1]),
    ('srelu', {'t_l': -0.4, 'a_l': 0.0, 't_r': 2.5, 'a_r': 1.5}, srelu(-0.4, 0.0, 2.5, 1.5), [-0.4, 2.5]),
    ('elish', {}, elish(), [-0.881373587019543, -1.7175297959782472, 2.3993572805154675]),
    ('absolute', {}, absolute(), []),
    ('cloglog', {}, cloglog(), [6.5, 6.6, 6.609, 6.61, 5.5]),
    ('leaky_relu', {'negative_slope': 0.3}, leaky(0.3), []),
    ('prelu', {'weight': -0.7}, leaky(-0.7), []),
    ('rrelu_eval', {'slope': 0.3}, leaky(0.3), []),
    ('elu', {'alpha': 0.7}, elu(0.7), []),
    ('celu', {'alpha': 0.3}, celu(0.3), []),
    ('celu', {'alpha': 3.0}, celu(3.0), []),
    ('selu', {'alpha': 0.5, 'scale': 1.7}, selu(0.5, 1.7), []),
    ('isru', {'alpha': 0.3}, isru(0.3), []),
    ('isru', {'alpha': 7.0}, isru(7.0), []),
    ('softplus', {'beta': 0.3}, softplus(0.3), []),
    ('softplus', {'beta': 7.0}, softplus(7.0), []),
    ('squareplus', {'b': 0.7}, squareplus(0.7), []),
    ('silu', {'beta': 0.3}, silu(0.3), [-1.2784645427610737 / 0.3, 2.3993572805154675 / 0.3]),
    ('silu', {'beta': 7.3}, silu(7.3), [-1.2784645427610737 / 7.3, 2.3993572805154675 / 7.3]),
    ('hardtanh', {'min_val': -0.3, 'max_val': 2.1}, hardtanh(-0.3, 2.1), [-0.3, 2.1]),
    ('hardshrink', {'lambd': 1.3}, hardshrink(1.3), [-1.3, 1.3]),
    ('softshrink', {'lambd': 1.3}, softshrink(1.3), [-1.3, 1.3]),
    ('threshold', {'threshold': -0.7, 'value': -3.0}, threshold(-0.7, -3.0), [-0.7]),
    ('thresholded_relu', {'theta': 0.3}, threshold(0.3, 0.0), [0.3]),
    ('hard_sigmoid', {'slope': 0.3}, hard_sigmoid(0.3), [-1.6, 1.6]),
] + [
    # What activations.json holds, at further points.
    (key, {}, of(key), [r for _, r, _ in base.refine_roots()[key]])
    for key in ('sigmoid', 'log_sigmoid', 'tanh', 'arctan', 'softsign', 'elu', 'selu', 'gelu', 'gelu_tanh', 'quick_gelu', 'silu', 'mish',
                'softplus', 'hard_swish', 'tanhshrink', 'squareplus', 'gaussian', 'sine', 'bent_identity', 'exponential', 'isru',
                'lisht', 'erf')
] + [
    ('smelu', {'beta': 1.0}, smelu(1.0), [-1, 1]),
    ('smelu', {'beta': 0.3}, smelu(0.3), [-0.3, 0.3]),
]


def near(x, n):
    """n doubles to either side of x"""
    out = [x]
    a = b = x
    for _ in range(n):
        a, b = math.nextafter(a, -INF), math.nextafter(b, INF)
        out += [a, b]
    return out


def points(rng, interest):
    bulk = [rng.uniform(-8, 8) for _ in range(24)]
    tails = [rng.choice((-1, 1)) * rng.uniform(8, 760) for _ in range(10)]
    scales = [rng.choice((-1, 1)) * 10 ** rng.uniform(-30, 30) for _ in range(8)]
    fixed = [0.0, -0.0, 5e-324, -5e-324, 1e-160, -1e-160, 1e155, -1e155, 1.7976931348623157e308, -1.7976931348623157e308]
    around = [y for x in interest for y in near(float(x), 2) + [x + 1e-9, x - 1e-5, x + 0.01, x - 0.1]]
    return ['-Infinity', 'Infinity', 'NaN'] + fixed + sorted(set(bulk + tails + scales + around))


def text(v):
    return v if isinstance(v, str) else 'NaN' if v != v else 'Infinity' if v == INF else '-Infinity' if v == -INF else v


def value(fn, limit, x):
    if x == 'NaN':
        return NAN
    if isinstance(x, str):
        return limit[x == 'Infinity']
    return correctly_rounded(fn, x)


def main():
    functions = {}
    for i, (key, params, (f, d1, d2, (left, right)), interest) in enumerate(ROWS):
        rng = random.Random(1000 + i)
        xs = points(rng, interest)
        row = {'id': key, 'params': params, 'x': xs}
        for n, (name, fn) in enumerate((('f', f), ('d1', d1), ('d2', d2))):
            row[name] = [text(value(fn, (left[n], right[n]), x)) for x in xs]
        inside = ', '.join('%s=%r' % p for p in params.items())
        functions['%s(%s)' % (key, inside)] = row
    head = {'what': 'as activations.json: further functions, parameters and points', 'mpmath': '1.2.1'}
    with open(os.path.join(HERE, '..', 'more.json'), 'w') as out:
        out.write('{"what":%s,\n"mpmath":%s,\n"functions":{\n' % (json.dumps(head['what']), json.dumps(head['mpmath'])))
        lines = ['%s:%s' % (json.dumps(k), json.dumps(v, separators=(',', ':'))) for k, v in functions.items()]
        out.write(',\n'.join(lines) + '\n}}\n')


if __name__ == '__main__':
    main()
