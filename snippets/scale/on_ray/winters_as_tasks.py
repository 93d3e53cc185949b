# /// script
# dependencies = ["ray"]
# ///
"""Winters are simulated in a loop, and then as tasks of Ray."""

import os
import random

import ray

SEED, CHUNKS, WINTERS, TANK = 2026, 20, 2_000, 1_400


def liters(rng):
    """What one winter takes: a cold day follows a cold day."""
    degrees = used = 0.0
    for _ in range(120):
        degrees = 0.9 * degrees + rng.gauss(0, 2)
        used += 0.6 * max(0, 20 - degrees)
    return used


def empty_tanks(chunk):
    rng = random.Random(f"{SEED}-{chunk}")
    return sum(liters(rng) > TANK for _ in range(WINTERS // CHUNKS))


if __name__ == "__main__":
    serial = sum(map(empty_tanks, range(CHUNKS))) / WINTERS
    print(f"the oil is gone in {serial:.1%} of winters")
    if "RAY_ADDRESS" in os.environ:
        ray.init(logging_level="ERROR", log_to_driver=False)
        task = ray.remote(empty_tanks)
        found = [task.remote(chunk) for chunk in range(CHUNKS)]
        same = sum(ray.get(found)) / WINTERS == serial
        print(f"the same on Ray, {len(ray.nodes())} nodes: {same}")
