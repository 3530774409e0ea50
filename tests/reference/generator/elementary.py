"""How far src/math is off where Math would leave it to the browser: writes ../elementary.json, correctly rounded values by mpmath.

    python3 elementary.py [points a function, 20000] [names ...]        (Debian's python3-mpmath; node_modules)

Prints the largest error in units in the last place, 0.5 being the least that rounding can do. Kept are where it was largest, and a few
other points.
"""
import json
import math
import os
import random
import subprocess
import sys

from mpmath import mp, mpf

import more
from mp_catalogue import INF, NAN, correctly_rounded, ulp

HERE = os.path.dirname(os.path.abspath(__file__))
WORST, OTHERS = 12, 28
LARGEST = 1.7976931348623157e308

either = lambda rng, x: rng.choice((-1, 1)) * x


def scales(rng, n, low=-323.3, high=308.25):
    """Both signs, all powers of ten alike."""
    return [either(rng, 10 ** rng.uniform(low, high)) for _ in range(n)]


def beside(rng, centres, n):
    """At all distances from some places."""
    xs = []
    for _ in range(n):
        c = rng.choice(centres)
        xs.append(c + either(rng, 10 ** rng.uniform(-17, -1)) * max(abs(c), 1))
    for c in centres:
        xs += more.near(c, 3)
    return xs


def middle(low, high):
    return lambda rng, n: [rng.uniform(low, high) for _ in range(n)]


def exponential(low, high):
    def xs(rng, n):
        # Where one step of the table gives way to the next.
        steps = [(rng.randint(-1000, 1000) + 0.5) * math.log(2) / 128 for _ in range(200)]
        return (middle(low, high)(rng, n // 4) + middle(-8, 8)(rng, n // 4) + middle(-0.2, 0.2)(rng, n // 8) + scales(rng, n // 8)
                + beside(rng, [1 / 16, -1 / 16, 20.0, 40.0, *steps], n // 4))
    return xs


def logarithmic(at):
    def xs(rng, n):
        return [abs(x) - at for x in scales(rng, n // 4)] + [
            abs(x) - at for x in middle(0, 4)(rng, n // 4) + scales(rng, n // 4, -17, 17) + beside(rng, [0.5, 1.0, 2.0], n // 4)]
    return xs


# The double that comes closest of all to a multiple of pi/2, the largest, and those where one reduction gives way to the other.
ANGLES = [6381956970095103.0 * 2.0 ** 797, LARGEST, 1e22, 355.0, 1e6, math.nextafter(1e6, 0)]


def periodic(rng, n):
    turns = [rng.randint(1, 10 ** rng.randint(1, 9)) * math.pi / 2 for _ in range(300)]
    return (ANGLES + middle(-8, 8)(rng, n // 4) + scales(rng, n // 4, -20, 308.25) + scales(rng, n // 4, 0, 8)
            + beside(rng, [*turns, *ANGLES], n // 4))


def everywhere(rng, n):
    return (middle(-3, 3)(rng, n // 4) + scales(rng, n // 4) + scales(rng, n // 4, -9, 18)
            + beside(rng, [1.0, -1.0, *(j / 32 for j in range(1, 33)), *(16 / j for j in range(1, 17))], n // 4))


def unit(rng, n):
    xs = middle(-1, 1)(rng, n // 2) + [x for x in scales(rng, n // 4, -30, 0)] + [
        either(rng, 1 - 10 ** rng.uniform(-16, 0)) for _ in range(n // 4)]
    return xs + [1.0, -1.0] + beside(rng, [0.5, -0.5], 20)


def powers(rng, n):
    pairs = [(rng.uniform(0, 4), rng.uniform(-20, 20)) for _ in range(n // 4)]
    pairs += [(either(rng, 10 ** rng.uniform(-5, 5)), float(rng.randint(-9, 9))) for _ in range(n // 8)]
    pairs += [(1 + either(rng, 10 ** rng.uniform(-15, -0.5)), either(rng, 10 ** rng.uniform(-3, 16))) for _ in range(n // 4)]
    for _ in range(n // 4):
        # A result of any size.
        x = abs(scales(rng, 1)[0])
        if x != 1:
            pairs.append((x, rng.uniform(-744, 709.7) / math.log(x)))
    pairs += [(abs(x), y) for x, y in zip(scales(rng, n // 8), scales(rng, n // 8, -9, 2))]
    return pairs


OF = {
    'exp': (mp.exp, exponential(-745.2, 709.9)),
    'expm1': (mp.expm1, exponential(-50, 709.9)),
    'sinh': (mp.sinh, exponential(-710.6, 710.6)),
    'cosh': (mp.cosh, exponential(-710.6, 710.6)),
    'tanh': (mp.tanh, exponential(-22, 22)),
    'log': (mp.log, logarithmic(0)),
    'log2': (lambda x: mp.log(x) / mp.log(2), logarithmic(0)),
    'log10': (mp.log10, logarithmic(0)),
    'log1p': (mp.log1p, logarithmic(1)),
    'acosh': (mp.acosh, lambda rng, n: [x + 1 for x in logarithmic(0)(rng, n)]),
    'asinh': (mp.asinh, everywhere),
    'atanh': (mp.atanh, unit),
    'asin': (mp.asin, unit),
    'acos': (mp.acos, unit),
    'atan': (mp.atan, everywhere),
    'cbrt': (lambda x: mp.sign(x) * mp.cbrt(abs(x)), everywhere),
    'sin': (mp.sin, periodic),
    'cos': (mp.cos, periodic),
    'tan': (mp.tan, periodic),
    'pow': (None, powers),
}


class Ours:
    """src/math, through node."""

    def __init__(self):
        self.node = subprocess.Popen(['node', os.path.join(HERE, 'elementary.mjs')], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, name, args):
        self.node.stdin.write(json.dumps({'name': name, 'x': args}) + '\n')
        self.node.stdin.flush()
        return [float(y) for y in json.loads(self.node.stdout.readline())]


def exact(name, args):
    """The double nearest to the value, and how far the value is from it in units of its last place; None where there is no value."""
    x = args[0]
    if name == 'pow':
        n = mpf(args[1])
        f = lambda u: mp.power(u, n)
    else:
        f = OF[name][0]
    if not all(math.isfinite(a) for a in args) or (x == 0 and (name.startswith('log') and name != 'log1p' or name == 'pow')):
        return None
    if name == 'log1p' and x <= -1 or name in ('asin', 'acos') and abs(x) > 1 or name == 'atanh' and abs(x) >= 1 or name == 'acosh' and x < 1:
        return None
    # Beyond all doubles; mpmath would take long.
    if name in ('exp', 'expm1', 'sinh', 'cosh', 'tanh') and abs(x) > 800:
        big = {'exp': INF if x > 0 else 0.0, 'expm1': INF if x > 0 else -1.0, 'sinh': math.copysign(INF, x), 'cosh': INF, 'tanh': math.copysign(1.0, x)}
        return big[name], 0.0
    if name == 'pow' and abs(args[1] * math.log(abs(x))) > 800:
        return None
    return correctly_rounded(f, x, want_frac=True)


def measure(ours, name, n):
    rng = random.Random('%s of %d' % (name, n))
    rows = [[a] if isinstance(a, float) else list(a) for a in OF[name][1](rng, n)]
    rows = [r for r in rows if all(math.isfinite(a) for a in r)]
    values = ours.ask(name, rows)
    kept, count = [], 0
    for args, y in zip(rows, values):
        found = exact(name, args)
        if found is None:
            continue
        count += 1
        right, beyond = found
        error = 0.0 if y == right and math.isinf(y) else abs((y - right) / ulp(right) - beyond) if math.isfinite(y) and math.isfinite(right) else INF
        kept.append((error, args, right))
    kept.sort(key=lambda k: -k[0])
    chosen = kept[:WORST] + rng.sample(kept[WORST:], OTHERS)
    if OF[name][1] is periodic:
        chosen += [k for k in kept if k[1][0] in ANGLES]
    # Each once.
    return count, list({tuple(args): (error, args, right) for error, args, right in chosen}.values())


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    ours = Ours()
    file = os.path.join(HERE, '..', 'elementary.json')
    functions = json.load(open(file))['functions'] if os.path.exists(file) else {}
    for name in sys.argv[2:] or OF:
        count, kept = measure(ours, name, n)
        print('%-6s %6d  %.4f ulp at %r' % (name, count, kept[0][0], kept[0][1]), flush=True)
        rows = [[*args, more.text(y)] for _, args, y in kept]
        functions[name] = {'points': count, 'worst': round(kept[0][0], 3), 'rows': rows}
    with open(file, 'w') as out:
        out.write('{"what":"values of elementary functions, correctly rounded by mpmath: arguments, then the value",\n"functions":{\n')
        out.write(',\n'.join('%s:%s' % (json.dumps(k), json.dumps(functions[k], separators=(',', ':'))) for k in OF if k in functions))
        out.write('\n}}\n')


if __name__ == '__main__':
    main()
