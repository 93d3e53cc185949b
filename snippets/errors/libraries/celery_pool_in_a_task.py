# /// script
# dependencies = ["celery"]
# ///
"""A task of Celery starts a process, as a Pool would do."""

import tempfile
from multiprocessing import Process

from celery import Celery
from celery.contrib.testing.worker import start_worker

app = Celery(broker="memory://")


def resize(width):
    return width // 2


@app.task
def resize_album(widths):
    processes = [Process(target=resize, args=[w]) for w in widths]
    for process in processes:
        process.start()


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with tempfile.TemporaryDirectory() as folder:
        app.conf.result_backend = f"file://{folder}"
        with start_worker(app, **options):
            print(resize_album.delay([30, 50]).get())
