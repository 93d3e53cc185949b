# /// script
# dependencies = ["celery"]
# ///
"""What a Pool would do is a group of tasks."""

import tempfile

from celery import Celery, group
from celery.contrib.testing.worker import start_worker

app = Celery(broker="memory://")


@app.task
def resize(width):
    return width // 2


if __name__ == "__main__":
    options = {"pool": "prefork", "perform_ping_check": False}
    with tempfile.TemporaryDirectory() as folder:
        app.conf.result_backend = f"file://{folder}"
        with start_worker(app, concurrency=2, **options):
            album = group(resize.s(width) for width in [30, 50])
            print(album.delay().get())
