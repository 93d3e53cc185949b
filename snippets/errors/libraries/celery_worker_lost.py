# /// script
# dependencies = ["celery"]
# ///
"""The process of a Celery worker is killed while it has a task."""

import os
import signal
import time

from celery import Celery
from celery.contrib.testing.worker import start_worker
from celery.worker.state import active_requests

app = Celery(broker="memory://", backend="cache+memory://")
app.conf.worker_lost_wait = 0.1  # 10 seconds if left out


@app.task
def total(prices):
    signal.pause()  # work without end
    return sum(prices)


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with start_worker(app, **options):
        first, second = total.delay([3, 4]), total.delay([5, 6])
        while not active_requests:
            time.sleep(0.1)
        [task] = active_requests
        os.kill(task.worker_pid, signal.SIGKILL)  # memory ran out
        while set(active_requests) <= {task}:
            time.sleep(0.1)  # until another process has the second
        print(first.get())
