"""The same task for workers of Celery, which find their Redis by the environment."""

import os

from celery import Celery

from tests.measure.engines import task

app = Celery(__name__, broker=os.environ["MEASURED_REDIS"], backend=os.environ["MEASURED_REDIS"])
length = app.task(task.length)
