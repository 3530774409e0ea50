"""The constants of src that are fitted: polynomials, and the roots that some of them are written round.

    python3 fit.py            prints them, with the fits' own errors
    python3 fit.py --check    ends with 1 unless each of them stands in its file        (Debian's python3-mpmath)

Each polynomial goes through its function at Chebyshev's points, in 200 bits; only the finished coefficients are rounded.
"""
import os
import re
import sys

from mpmath import mp, mpf

from mp_catalogue import gelut1, gelut2, gphi, gPhi, mish1, mish2, round_mpf

mp.prec = 200
SRC = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../src')


def through(f, n):
    """Coefficients, ascending, of the polynomial of degree n - 1 in u that goes through f at Chebyshev's points of [-1, 1]."""
    us = [mp.cos(mp.pi * (2 * k + 1) / (2 * n)) for k in range(n)]
    c = [f(u) for u in us]
    for j in range(1, n):  # Newton's divided differences
        for i in range(n - 1, j - 1, -1):
            c[i] = (c[i] - c[i - 1]) / (us[i] - us[i - j])
    p = []
    for i in range(n - 1, -1, -1):  # multiplied out
        p = [(p[k - 1] if k > 0 else 0) - (us[i] * p[k] if k < len(p) else 0) for k in range(len(p) + 1)]
        p[0] += c[i]
    return p


def error(f, coefficients):
    """The largest distance of the polynomial from f, as part of f's size there."""
    us = [mpf(k) / 100 + mpf('1e-9') for k in range(-100, 100)]
    return max(abs(mp.polyval(coefficients[::-1], u) / f(u) - 1) for u in us)


def root(f, near):
    """A root of f."""
    return mp.findroot(f, (mpf(near) - mpf('1e-3'), mpf(near) + mpf('1e-3')), solver='anderson', tol=1e-100)


def parts(x):
    """x as a double and what is left, as a double."""
    high = round_mpf(x)
    return [high, round_mpf(x - high)]


def number(x):
    """As oxfmt writes a double in TypeScript."""
    text = repr(x).replace('e-0', 'e-')
    return text[:-2] if text.endswith('.0') else text


FITS = []


def fit(file, what, f, n, half=1):
    """A polynomial for f(u), u from -1 to 1, in half u."""
    c = through(f, n)
    FITS.append((file, what, [round_mpf(a / half ** k) for k, a in enumerate(c)], error(f, c)))


def constant(file, what, values):
    FITS.append((file, what, values, None))


# The normal distribution's tail in t = (a - 3)/(a + 3); u runs from -1 to 1.
tail = lambda t: 6 / (1 - t) * mp.exp((3 * (1 + t) / (1 - t)) ** 2 / 2) * mp.erfc(3 * (1 + t) / (1 - t) / mp.sqrt(2)) / 2
fit('math/normal.ts', 'NEAR', lambda u: tail((u - 1) / 2), 18)
# The end is infinity: there it is 1/sqrt(2 pi).
fit('math/normal.ts', 'FAR', lambda u: tail((u + 1) / 2) if u < 1 else 1 / mp.sqrt(2 * mp.pi), 20)
erf_over = lambda z: mp.erf(mp.sqrt(z)) / mp.sqrt(z)
fit('math/normal.ts', 'ERF', lambda u: erf_over((u + 1) * mpf('0.78125')) - 1, 16)

shrunk = lambda x: (x - mp.tanh(x)) / x ** 3
fit('activations/defs/tanhshrink.ts', 'SERIES', lambda u: shrunk(mp.sqrt((u + 1) * mpf('0.845'))), 20)


def divided(f, at, half):
    """f(at + t)/t for t = half u; no point is the root itself."""
    return lambda u: f(at + half * u) / (half * u)


gelu1 = lambda x: gPhi(x) + x * gphi(x)
r = root(gelu1, -0.7518)
constant('activations/defs/gelu.ts', 'ROOT', parts(r))
fit('activations/defs/gelu.ts', 'SLOPE', divided(gelu1, r, mpf('0.5')), 18, mpf('0.5'))

r = root(gelut1, -0.7525)
constant('activations/defs/gelu_tanh.ts', 'ROOT', parts(r))
b = root(gelut2, 1.4185)
constant('activations/defs/gelu_tanh.ts', 'BEND', parts(b))
fit('activations/defs/gelu_tanh.ts', 'CURVATURE', divided(gelut2, b, mpf('0.85')), 26, mpf('0.85'))

r = root(mish1, -1.1924)
constant('activations/defs/mish.ts', 'ROOT', parts(r))
for near, half in ((-2.2564, mpf('0.8')), (1.4906, mpf('0.7'))):
    b = root(mish2, near)
    constant('activations/defs/mish.ts', 'BENDS', parts(b))
    fit('activations/defs/mish.ts', 'BENDS', divided(mish2, b, half), 24, half)



def main():
    missing = []
    for file, what, values, own in FITS:
        text = re.sub(r'\s+', ' ', open(os.path.join(SRC, file)).read())
        numbers = [number(v) for v in values]
        # A series stands in one piece; the two parts of a root each have a name.
        here = ', '.join(numbers) in text if own is not None else all(n in text for n in numbers)
        if not here:
            missing.append(what)
        print('%s %s%s%s\n  %s' % (file, what, '' if own is None else ', off by at most %s of its size' % mp.nstr(own, 2),
                                  '' if here else '  NOT IN THE FILE', ', '.join(numbers)))
    if '--check' in sys.argv and missing:
        sys.exit(1)


if __name__ == '__main__':
    main()
