# /// script
# dependencies = ["celery"]
# ///
"""A task whose process was killed is run once more."""

import os
import signal
import tempfile
import time
from pathlib import Path

from celery import Celery
from celery.contrib.testing.worker import start_worker
from celery.worker.state import active_requests

app = Celery(broker="memory://")
app.conf.worker_lost_wait = 0.1


@app.task(acks_late=True, reject_on_worker_lost=True)
def total(prices, folder):
    if not os.listdir(folder):
        Path(folder, "begun").touch()
        signal.pause()
    return sum(prices)


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with tempfile.TemporaryDirectory() as folder:
        app.conf.result_backend = f"file://{folder}"
        with start_worker(app, **options):
            result = total.delay([3, 4], folder)
            while not (active_requests and os.listdir(folder)):
                time.sleep(0.1)
            [task] = active_requests
            os.kill(task.worker_pid, signal.SIGKILL)
            print(result.get())
