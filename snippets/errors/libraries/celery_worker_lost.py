# /// script
# dependencies = ["celery"]
# ///
"""The process of a Celery worker is killed while it has a task."""

import os
import signal
import tempfile
import time
from pathlib import Path

from celery import Celery
from celery.contrib.testing.worker import start_worker
from celery.worker.state import active_requests

app = Celery(broker="memory://", backend="cache+memory://")
app.conf.worker_lost_wait = 0.1  # 10 seconds if left out


@app.task
def total(prices, begun):
    Path(begun).touch()  # a process killed earlier may hold a lock
    signal.pause()  # work without end
    return sum(prices)


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with tempfile.TemporaryDirectory() as folder:
        begun = Path(folder, "first"), Path(folder, "second")
        with start_worker(app, **options):
            first = total.delay([3, 4], str(begun[0]))
            second = total.delay([5, 6], str(begun[1]))
            while not (active_requests and begun[0].exists()):
                time.sleep(0.1)
            [task] = active_requests
            os.kill(task.worker_pid, signal.SIGKILL)  # memory ran out
            while set(active_requests) <= {task}:
                time.sleep(0.1)  # until another process has the second
            while not begun[1].exists():
                time.sleep(0.1)
            print(first.get())
