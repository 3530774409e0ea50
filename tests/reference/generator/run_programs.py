"""Runs the PyTorch programs of ../torch-programs.json and writes what they draw and compute: ../torch-program-outputs.json.

    npx vitest run tests/export/torch-programs.test.ts -u    writes torch-programs.json
    python3 run_programs.py                                  (Debian's python3-torch and python3-matplotlib)
"""
import json
import os
import subprocess
import sys

import torch

HERE = os.path.dirname(os.path.abspath(__file__))
HARNESS = os.path.join(HERE, '../../python/harness.py')


def main():
    with open(os.path.join(HERE, '../torch-programs.json')) as file:
        jobs = json.load(file)
    ran = subprocess.run([sys.executable, HARNESS], input=json.dumps(jobs), capture_output=True, text=True, check=True)
    results = [{'source': job['source'], **one} for job, one in zip(jobs, json.loads(ran.stdout))]
    with open(os.path.join(HERE, '../torch-program-outputs.json'), 'w') as out:
        json.dump({'what': 'what the PyTorch programs draw and compute', 'torch': torch.__version__, 'results': results}, out)
        out.write('\n')


if __name__ == '__main__':
    main()
