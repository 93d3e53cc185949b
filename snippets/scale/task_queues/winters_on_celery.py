# /// script
# dependencies = ["celery"]
# ///
"""Winters in chunks, on a worker that the program starts itself."""

import random
import tempfile

from celery import Celery, group
from celery.contrib.testing.worker import start_worker

SEED, CHUNKS, WINTERS, TANK = 2026, 20, 2_000, 1_400
app = Celery("winters_on_celery", broker="memory://")


def liters(rng):
    """What one winter takes: a cold day follows a cold day."""
    degrees = used = 0.0
    for _ in range(120):
        degrees = 0.9 * degrees + rng.gauss(0, 2)
        used += 0.6 * max(0, 20 - degrees)
    return used


@app.task
def empty_tanks(chunk):
    rng = random.Random(f"{SEED}-{chunk}")
    return sum(liters(rng) > TANK for _ in range(WINTERS // CHUNKS))


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with tempfile.TemporaryDirectory() as folder:
        app.conf.result_backend = f"file://{folder}"
        with start_worker(app, concurrency=2, **options):
            job = group(empty_tanks.s(chunk) for chunk in range(CHUNKS))
            empty = job.delay().get()
    print(f"the oil is gone in {sum(empty) / WINTERS:.1%} of winters")
    same = empty == [*map(empty_tanks, range(CHUNKS))]
    print(f"as in a loop: {same}")
