"""Writes network.json: small networks, their losses and gradients, and their parameters after ten steps, by PyTorch in float64.

Needs Debian's python3-torch: /usr/bin/python3 tests/reference/generator/network.py
"""

import json
from pathlib import Path

import torch
from torch.nn import functional as F

SIZES = [2, 3, 4, 1]
SAMPLES = 6
RATE = 0.5
STEPS = 10
FUNCTIONS = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "relu": F.relu,
    "leaky_relu": lambda x: F.leaky_relu(x, 0.01),
    "elu": F.elu,
    "selu": F.selu,
    "silu": F.silu,
    "gelu": F.gelu,
    "softplus": F.softplus,
    "mish": F.mish,
}
LOSSES = {
    "cross-entropy": F.binary_cross_entropy_with_logits,
    "squared": lambda z, y: 0.5 * F.mse_loss(torch.sigmoid(z), y),
}


def network(name: str, loss: str) -> dict:
    torch.manual_seed(1)
    parameters = []
    for inputs, outputs in zip(SIZES, SIZES[1:]):
        parameters += [torch.randn(outputs, inputs, dtype=torch.float64), torch.randn(outputs, dtype=torch.float64)]
    x = torch.randn(SAMPLES, SIZES[0], dtype=torch.float64)
    y = (torch.arange(SAMPLES) % 2).to(torch.float64)[:, None]
    for p in parameters:
        p.requires_grad_()

    def mean_loss():
        a = x
        for i in range(0, len(parameters), 2):
            z = a @ parameters[i].T + parameters[i + 1]
            a = FUNCTIONS[name](z)
        return LOSSES[loss](z, y)

    flat = lambda tensors: [v for t in tensors for v in t.detach().flatten().tolist()]
    start = flat(parameters)
    value = mean_loss()
    gradients = torch.autograd.grad(value, parameters)
    optimizer = torch.optim.SGD(parameters, lr=RATE)
    for _ in range(STEPS):
        optimizer.zero_grad()
        mean_loss().backward()
        optimizer.step()
    return {
        "activation": name,
        "loss": loss,
        "x": flat([x]),
        "y": flat([y]),
        "parameters": start,
        "value": value.item(),
        "gradients": flat(gradients),
        "learnt": flat(parameters),
    }


made = {
    "torch": torch.__version__,
    "sizes": SIZES,
    "samples": SAMPLES,
    "rate": RATE,
    "steps": STEPS,
    "networks": [network(name, loss) for name in FUNCTIONS for loss in LOSSES],
}
Path(__file__).parent.parent.joinpath("network.json").write_text(json.dumps(made, separators=(",", ":")) + "\n")
