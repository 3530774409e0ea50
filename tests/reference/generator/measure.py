"""How many ulp src/activations is off at many points, those of the tests being few: writes the worst of them to ../worst.json.

    python3 measure.py [points a function, 20000] [ids ...]        (Debian's python3-mpmath; node_modules)

Half of the points are within ±8, the rest in the tails, on all scales and close to every break and turn. Functions with parameters are
measured at their defaults, at both ends of each parameter and at random ones in between.
"""
import json
import math
import os
import random
import struct
import subprocess
import sys

import more
from mp_catalogue import CAT, INF, correctly_rounded

HERE = os.path.dirname(os.path.abspath(__file__))
KEPT = 3  # of the worst points, for each of f, f' and f''

FAMILIES = {
    'leaky_relu': lambda p: more.leaky(p['negative_slope']),
    'prelu': lambda p: more.leaky(p['weight']),
    'rrelu_eval': lambda p: more.leaky(p['slope']),
    'elu': lambda p: more.elu(p['alpha']),
    'celu': lambda p: more.celu(p['alpha']),
    'selu': lambda p: more.selu(p['alpha'], p['scale']),
    'isru': lambda p: more.isru(p['alpha']),
    'isrlu': lambda p: more.isrlu(p['alpha']),
    'srelu': lambda p: more.srelu(p['t_l'], p['a_l'], p['t_r'], p['a_r']),
    'softplus': lambda p: more.softplus(p['beta']),
    'squareplus': lambda p: more.squareplus(p['b']),
    'silu': lambda p: more.silu(p['beta']),
    'hardtanh': lambda p: more.hardtanh(p['min_val'], p['max_val']),
    'hardshrink': lambda p: more.hardshrink(p['lambd']),
    'softshrink': lambda p: more.softshrink(p['lambd']),
    'threshold': lambda p: more.threshold(p['threshold'], p['value']),
    'thresholded_relu': lambda p: more.threshold(p['theta'], 0.0),
    # The double 1/6 stands for the sixth.
    'hard_sigmoid': lambda p: more.of('hard_sigmoid') if p['slope'] == 1 / 6 else more.hard_sigmoid(p['slope']),
    'step': lambda p: more.of({0.0: 'heaviside0', 0.5: 'heaviside05', 1.0: 'heaviside1'}[float(p['h0'])]),
    'lecun_tanh': lambda p: more.lecun(),
    'sqnl': lambda p: more.sqnl(),
    'elish': lambda p: more.elish(),
    'absolute': lambda p: more.absolute(),
    'cloglog': lambda p: more.cloglog(),
    'smelu': lambda p: more.smelu(p['beta']),
}


class Ours:
    """src/activations, through node."""

    def __init__(self):
        self.node = subprocess.Popen(['node', os.path.join(HERE, 'ours.mjs')], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, **question):
        self.node.stdin.write(json.dumps(question) + '\n')
        self.node.stdin.flush()
        return json.loads(self.node.stdout.readline())


def place(x):
    n = struct.unpack('>q', struct.pack('>d', x))[0]
    return -(n & 0x7fffffffffffffff) if n < 0 else n


def distance(a, b):
    if a != a or b != b:
        return 0 if a != a and b != b else INF
    if math.isinf(a) or math.isinf(b):
        return 0 if a == b else INF
    return abs(place(a) - place(b))


def points(rng, n, interest):
    either = lambda x: rng.choice((-1, 1)) * x
    near = [float(x) for x in interest]
    # Of the sine's many turns a few stand for all.
    near = rng.sample(near, min(len(near), 8))
    share = n // 2 if near else 3 * n // 4
    xs = [rng.uniform(-8, 8) for _ in range(share)]
    xs += [either(rng.uniform(8, 60)) for _ in range(n // 10)] + [either(rng.uniform(60, 800)) for _ in range(n // 20)]
    xs += [either(10 ** rng.uniform(-20, 0)) for _ in range(n // 20)] + [either(10 ** rng.uniform(-308, 3)) for _ in range(n // 25)]
    # Few: exp of these takes mpmath long.
    xs += [either(10 ** rng.uniform(3, 308.25)) for _ in range(n // 200)]
    for x in near:
        for _ in range((n - share) // 2 // len(near)):
            y = x + either(10 ** rng.uniform(-16, 0)) * max(abs(x), 0.1)
            xs.append(y)
        xs += more.near(x, 3)
    return xs


def parameter_sets(rng, ranges):
    defaults = {name: value for name, (value, _, _) in ranges.items()}
    sets = [defaults]
    for name, (_, low, high) in ranges.items():
        sets += [{**defaults, name: low}, {**defaults, name: high}]
    if not ranges or 'h0' in ranges:
        return sets
    for _ in range(15):
        sets.append({name: rng.uniform(low, high) for name, (_, low, high) in ranges.items()})
        # As a slider sets them.
        sets.append({name: round(rng.uniform(low, high), 1) or low for name, (_, low, high) in ranges.items()})
    return [{k: min(max(v, ranges[k][1]), ranges[k][2]) for k, v in s.items()} for s in sets]


def measure(ours, key, ranges, absolute, n):
    rng = random.Random('%s of %d' % (key, n))
    sets = parameter_sets(rng, ranges)
    worst = [[], [], []]
    count = 0
    for params in sets:
        fns = FAMILIES[key](params) if key in FAMILIES else more.of(key)
        xs = points(rng, n // len(sets), ours.ask(id=key, params=params))
        count += len(xs)
        values = ours.ask(id=key, params=params, x=xs)
        for i, kept in enumerate(worst):
            for x, y in zip(xs, values[i]):
                exact = correctly_rounded(fns[i], x)
                y = float(y)
                d = distance(y, exact) if not abs(y - exact) <= absolute else 0
                if d > 0 and (len(kept) < KEPT or d > kept[-1][0]):
                    kept.append((d, params, x, exact))
                    kept.sort(key=lambda k: -k[0])
                    del kept[KEPT:]
    return count, worst


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 20000
    ours = Ours()
    catalogue = ours.ask()
    file = os.path.join(HERE, '..', 'worst.json')
    functions = json.load(open(file))['functions'] if os.path.exists(file) else {}
    for key in sys.argv[2:] or catalogue:
        count, worst = measure(ours, key, *catalogue[key], n)
        print('%-18s %6d' % (key, count), *('%g at %r %s' % (w[0][0], w[0][2], w[0][1] or '') if w else 0 for w in worst), sep=' | ', flush=True)
        rows = [{'params': p, 'x': x, name: more.text(y)} for name, w in zip(('f', 'd1', 'd2'), worst) for _, p, x, y in w]
        functions[key] = {'points': count, 'worst': rows}
        write(file, {k: functions[k] for k in catalogue if k in functions})


def write(file, functions):
    what = 'where src/activations was furthest off among so many points: f, d1 or d2, correctly rounded by mpmath'
    with open(file, 'w') as out:
        out.write('{"what":%s,\n"functions":{\n' % json.dumps(what))
        out.write(',\n'.join('%s:%s' % (json.dumps(k), json.dumps(v, separators=(',', ':'))) for k, v in functions.items()))
        out.write('\n}}\n')


if __name__ == '__main__':
    main()
