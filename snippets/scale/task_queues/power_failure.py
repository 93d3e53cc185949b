# /// script
# dependencies = ["celery"]
# ///
"""Two tasks, and a worker that is killed with all its processes."""

import os
import signal
import sys
import time

from celery import Celery

address = os.environ["REDIS"]
app = Celery("power_failure", broker=address, backend=address)
app.conf.broker_transport_options = {
    "visibility_timeout": int(os.environ.get("OVERDUE", 3600)),
    "unacked_restore_interval": 1,  # seconds; and how often of these
    "unacked_restore_throttle": 1,  # it looks for what is overdue
}


def total(task, prices):
    shop = task.app.backend.client
    begun = shop.incr("begun")
    while begun == 1 or (begun == 2 and shop.hlen("unacked") > 1):
        time.sleep(0.1)
    if begun == 2:
        os.killpg(0, signal.SIGKILL)  # both have begun: power fails
    return sum(prices)


early = app.task(total, name="early", bind=True)
late = app.task(total, name="late", bind=True, acks_late=True)

if __name__ == "__main__":
    if sys.argv[1] == "send":
        for task in early, late:
            task.apply_async([[3, 4]], task_id=task.name)
    else:
        print("late:", app.AsyncResult("late").get(timeout=50))
        print("early:", app.AsyncResult("early").state)
