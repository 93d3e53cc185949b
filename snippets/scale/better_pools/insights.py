# /// script
# dependencies = ["mpire"]
# ///
"""mpire knows afterwards what its workers did with their time."""

from multiprocessing import get_start_method
from time import sleep

from mpire import WorkerPool


def resize(photo):
    if photo == "huge.jpg":
        sleep(1)
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "huge.jpg", "sea.jpg"]
    with WorkerPool(
        n_jobs=2,
        start_method=get_start_method(),
        enable_insights=True,
    ) as pool:
        pool.map(resize, photos)
        found = pool.get_insights()
    print("tasks:", sum(found["n_completed_tasks"]))
    print("took longest:", found["top_5_max_task_args"][0])
    print("share of work known:", 0 <= found["working_ratio"] <= 1)
