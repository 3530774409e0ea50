"""Runs Python that the page has written and tells what it drew: a list of {source, given?} on stdin, a list of results on stdout.

Each source runs in a module of its own, with Matplotlib's Agg in place of a window. `given` is Python that runs after it, in the same
module; what it leaves in `told` is told as well. Numbers that JSON has not stand as strings.
"""
import contextlib
import io
import json
import math
import sys
import warnings

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt  # noqa: E402
import numpy as np  # noqa: E402

# What the picture needs must not depend on the machine's fonts.
warnings.simplefilter('ignore')


def plain(value):
    if isinstance(value, dict):
        return {key: plain(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)) or (isinstance(value, np.ndarray) and value.ndim > 0):
        return [plain(one) for one in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating, np.ndarray)):
        number = float(value)
        return number if math.isfinite(number) else str(number)
    return value


def line(one):
    return {
        'x': np.asarray(one.get_xdata(), float),
        'y': np.asarray(one.get_ydata(), float),
        'label': one.get_label(),
        'color': one.get_color(),
        'width': one.get_linewidth(),
        'solid': one.get_linestyle() == '-',
        'drawn': one.get_linestyle() != 'None',
        'marker': str(one.get_marker()),
    }


def picture(ax):
    legend = ax.get_legend()
    return {
        'title': ax.get_title(),
        'yscale': ax.get_yscale(),
        'xlim': ax.get_xlim(),
        'ylim': ax.get_ylim(),
        'lines': [line(one) for one in ax.get_lines()],
        'legend': [text.get_text() for text in legend.get_texts()] if legend else [],
    }


def ran(source, given=''):
    plt.close('all')
    plt.show = lambda: None
    space = {'__name__': '__main__'}
    printed = io.StringIO()
    error = None
    try:
        with contextlib.redirect_stdout(printed):
            exec(compile(source, 'page.py', 'exec'), space)
            exec(compile(given, 'given.py', 'exec'), space)
    except Exception as e:  # told, not raised: the test says whether it was to come
        error = f'{type(e).__name__}: {e}'
    axes = [ax for number in plt.get_fignums() for ax in plt.figure(number).axes]
    return plain({'error': error, 'printed': printed.getvalue(), 'axes': [picture(ax) for ax in axes], 'told': space.get('told')})


json.dump([ran(**one) for one in json.load(sys.stdin)], sys.stdout)
