"""Writes ../formulas.json: typed formulas with value, first and second derivative at a few x, by mpmath.

    python3 formulas.py        (Debian's python3-mpmath)

The formulas stand twice on purpose: as a person types them, and as Python of mpmath's. The derivatives are mpmath's own,
taken from the Python with 120 digits; nothing of the project's differentiation has a part in them.
"""
import json
import os

from mpmath import mp, mpf

mp.dps = 120
HERE = os.path.dirname(os.path.abspath(__file__))

ANY = ['-3.7', '-1.25', '-0.3', '0.4', '1.1', '2.9', '7.3']
POSITIVE = ['0.03', '0.4', '1.1', '2.9', '7.3']
INSIDE = ['-0.9', '-0.45', '0.1', '0.77']

exp, log, tanh, sqrt = mp.exp, mp.log, mp.tanh, mp.sqrt


def sigmoid(u):
    return 1 / (1 + exp(-u))


def softplus(u):
    return mp.log1p(exp(u))


def dec(text):
    """A number of a formula is the double nearest to it."""
    return mpf(float(text))


# text as typed, the same for mpmath, x, parameters
ROWS = [
    ('x * sigmoid(1.702 * x)', lambda x: x * sigmoid(dec('1.702') * x), ANY, {}),
    ('max(0, x)', lambda x: max(mpf(0), x), ANY, {}),
    ('x > 0 ? x : 0.1*(exp(x)-1)', lambda x: x if x > 0 else dec('0.1') * (exp(x) - 1), ANY, {}),
    ('a*tanh(b*x)', lambda x, a, b: a * tanh(b * x), ANY, {'a': '1.7159', 'b': '0.6667'}),
    ('x*tanh(log(1+exp(x)))', lambda x: x * tanh(log(1 + exp(x))), ANY, {}),
    ('x * tanh(softplus(x))', lambda x: x * tanh(softplus(x)), ANY, {}),
    ('0.5*x*(1+tanh(sqrt(2/pi)*(x+0.044715*x^3)))',
     lambda x: x / 2 * (1 + tanh(sqrt(dec('0.6366197723675814')) * (x + dec('0.044715') * x ** 3))), ANY, {}),
    ('x*0.5*(1+erf(x/sqrt(2)))', lambda x: x / 2 * (1 + mp.erf(x / sqrt(mpf(2)))), ANY, {}),
    ('gelu(x)', lambda x: x / 2 * (1 + mp.erf(x / sqrt(mpf(2)))), ANY, {}),
    ('silu(2*x - 1)', lambda x: (2 * x - 1) * sigmoid(2 * x - 1), ANY, {}),
    ('leaky_relu(x, 0.2) + elu(-x)', lambda x: (x if x > 0 else dec('0.2') * x) + (-x if x < 0 else exp(-x) - 1), ANY, {}),
    ('softplus(x, 2)', lambda x: log(1 + exp(2 * x)) / 2, ANY, {}),
    ('min(max(x/6+0.5, 0), 1)*x', lambda x: min(max(x / 6 + mpf(1) / 2, mpf(0)), mpf(1)) * x, ANY, {}),
    ('clip(x, -1, 1)^3', lambda x: min(max(x, mpf(-1)), mpf(1)) ** 3, ANY, {}),
    ('x / (1 + abs(x))', lambda x: x / (1 + abs(x)), ANY, {}),
    ('x / sqrt(1 + x^2)', lambda x: x / sqrt(1 + x ** 2), ANY, {}),
    ('(exp(x) - exp(-x)) / (exp(x) + exp(-x))', lambda x: (exp(x) - exp(-x)) / (exp(x) + exp(-x)), ANY, {}),
    ('exp(-x^2)', lambda x: exp(-x ** 2), ANY, {}),
    ('-x^2', lambda x: -(x ** 2), ANY, {}),
    ('2^-x', lambda x: mpf(2) ** -x, ANY, {}),
    ('2^3^x', lambda x: mpf(2) ** (mpf(3) ** x), ANY[:6], {}),
    ('x^x', lambda x: x ** x, POSITIVE, {}),
    ('x^a', lambda x, a: x ** a, POSITIVE, {'a': '2.5'}),
    ('(x^2+1)^(x/3)', lambda x: (x ** 2 + 1) ** (x / 3), ANY, {}),
    ('log(x)/log10(x+1) - log2(x)*log1p(x)', lambda x: log(x) / mp.log10(x + 1) - log(x) / log(2) * mp.log1p(x), POSITIVE, {}),
    ('sqrt(x)*cbrt(x)', lambda x: sqrt(x) * mp.cbrt(x), POSITIVE, {}),
    ('expm1(x)*sin(3*x)/cos(x/4)', lambda x: mp.expm1(x) * mp.sin(3 * x) / mp.cos(x / 4), ANY[:6], {}),
    ('tan(x/3) + atan(x)', lambda x: mp.tan(x / 3) + mp.atan(x), ANY[:6], {}),
    ('asin(x)*acos(x) - atanh(x)', lambda x: mp.asin(x) * mp.acos(x) - mp.atanh(x), INSIDE, {}),
    ('sinh(x)/cosh(2*x) + asinh(x)', lambda x: mp.sinh(x) / mp.cosh(2 * x) + mp.asinh(x), ANY, {}),
    ('acosh(x + 5)', lambda x: mp.acosh(x + 5), ANY, {}),
    ('x % 2 + x*floor(x)', lambda x: x - 2 * mp.floor(x / 2) + x * mp.floor(x), ANY, {}),
    ('7 % x', lambda x: 7 - x * mp.floor(7 / x), ANY, {}),
    ('-1 < x < 1 ? x^3 : sign(x)', lambda x: x ** 3 if -1 < x < 1 else mpf(mp.sign(x)), ANY, {}),
    ('x if x > 1 and not x > 2 else sin(x)', lambda x: x if 1 < x and not x > 2 else mp.sin(x), ANY, {}),
    ('a*x^3 + b*x^2 + c*x + d', lambda x, a, b, c, d: a * x ** 3 + b * x ** 2 + c * x + d, ANY,
     {'a': '0.3', 'b': '-2', 'c': '0.7', 'd': '10'}),
    ('sigmoid(sigmoid(sigmoid(x)))', lambda x: sigmoid(sigmoid(sigmoid(x))), ANY, {}),
    ('exp(sin(x)^2)/(x^4 + 2)', lambda x: exp(mp.sin(x) ** 2) / (x ** 4 + 2), ANY, {}),
    ('np.maximum(0.01*x, x) * np.exp(-np.abs(x))', lambda x: max(dec('0.01') * x, x) * exp(-abs(x)), ANY, {}),
    ('where(x >= 0, 2*x, tanh(x))', lambda x: 2 * x if x >= 0 else tanh(x), ANY, {}),
]


def shortest(value):
    return float(mp.nstr(value, 40))


def main():
    out = []
    for text, f, xs, params in ROWS:
        p = {name: mpf(float(value)) for name, value in params.items()}
        points = [mpf(float(x)) for x in xs]
        of = lambda x: f(x, **p)
        out.append({
            'text': text,
            'params': {name: float(value) for name, value in params.items()},
            'x': [float(x) for x in xs],
            'f': [shortest(of(x)) for x in points],
            'd1': [shortest(mp.diff(of, x, 1)) for x in points],
            'd2': [shortest(mp.diff(of, x, 2)) for x in points],
        })
    with open(os.path.join(HERE, '..', 'formulas.json'), 'w') as file:
        file.write('[\n' + ',\n'.join(json.dumps(row) for row in out) + '\n]\n')


main()
