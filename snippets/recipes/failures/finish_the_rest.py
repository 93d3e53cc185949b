"""After a crash, what has no result runs again, in smaller groups."""

import os
import sys
from concurrent.futures import BrokenExecutor, ProcessPoolExecutor


def resize(photo):
    if photo == "huge.jpg":
        os._exit(7)  # as if the system had killed the worker
    return f"small-{photo}"


def run(photos, results):
    """Add the results, and return the photos that kill a worker."""
    tasks = {}
    with ProcessPoolExecutor(min(2, len(photos))) as executor:
        try:
            for photo in photos:
                tasks[photo] = executor.submit(resize, photo)
        except BrokenExecutor:
            pass  # the others are lost, too
        for photo, task in tasks.items():
            if not isinstance(task.exception(), BrokenExecutor):
                results[photo] = task.result()
    lost = [photo for photo in photos if photo not in results]
    if len(photos) == 1:
        return lost
    middle = (len(lost) + 1) // 2
    parts = [part for part in (lost[:middle], lost[middle:]) if part]
    return [bad for part in parts for bad in run(part, results)]


if __name__ == "__main__":
    photos = ["ant.jpg", "bee.jpg", "cat.jpg", "dog.jpg", "huge.jpg"]
    results = {}
    killers = run(photos, results)
    print(*sorted(results.values()), sep="\n")
    if killers:
        sys.exit(f"kills its worker, even alone: {killers}")
