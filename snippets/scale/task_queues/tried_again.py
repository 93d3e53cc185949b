# /// script
# dependencies = ["celery"]
# ///
"""A task fails twice, is run again by itself, and then succeeds."""

from celery import Celery
from celery.contrib.testing.worker import start_worker

app = Celery(broker="memory://", backend="cache+memory://")
again = {"autoretry_for": [ConnectionError], "max_retries": 5}


@app.task(bind=True, default_retry_delay=0, **again)
def send_letter(task, name):
    if task.request.retries < 2:
        raise ConnectionError("the post office is closed")
    return f"{name}, after {task.request.retries} retries"


@app.task(bind=True, default_retry_delay=0, **again)
def send_nowhere(task):
    raise ConnectionError("there is no such street")


if __name__ == "__main__":
    quiet = {"perform_ping_check": False, "loglevel": "CRITICAL"}
    with start_worker(app, pool="solo", **quiet):
        print(send_letter.delay("the first letter").get())
        print(repr(send_nowhere.delay().get(propagate=False)))
