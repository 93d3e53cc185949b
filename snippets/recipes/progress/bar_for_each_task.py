# /// script
# dependencies = ["rich"]
# ///
"""A bar for each task: tasks send their steps, the parent draws."""

from multiprocessing import Pool, SimpleQueue

from rich.progress import BarColumn, MofNCompleteColumn, Progress

FILMS = ["birthday.mp4", "holiday.mp4", "wedding.mp4"]


def set_up(queue):
    global steps
    steps = queue


def convert(film):
    for _frame in range(50):
        steps.put(film)


def tell_end(_):
    queue.put(None)


if __name__ == "__main__":
    queue = SimpleQueue()
    columns = "{task.description}", BarColumn(20), MofNCompleteColumn()
    with (
        Pool(2, initializer=set_up, initargs=(queue,)) as pool,
        Progress(*columns) as progress,
    ):
        bars = {
            film: progress.add_task(film, total=50) for film in FILMS
        }
        result = pool.map_async(
            convert, FILMS, callback=tell_end, error_callback=tell_end
        )
        for film in iter(queue.get, None):
            progress.advance(bars[film])
        result.get()
