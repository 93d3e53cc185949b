# /// script
# dependencies = ["rich"]
# ///
"""A bar for each worker, with what it is at, and one for all."""

from multiprocessing import Pool, SimpleQueue

from rich.progress import BarColumn, MofNCompleteColumn, Progress


def set_up(queue, numbers):
    global steps, me
    steps, me = queue, numbers.get()


def resize(photo):
    steps.put((me, photo, 0))
    small = f"small_{photo}"
    steps.put((me, "idle", 1))
    return small


def tell_end(_):
    steps.put(None)


if __name__ == "__main__":
    photos = [f"photo{number}.jpg" for number in range(8)]
    steps, numbers = SimpleQueue(), SimpleQueue()
    args = (steps, numbers)
    columns = "{task.description}", BarColumn(20), MofNCompleteColumn()
    with Pool(2, set_up, args) as pool, Progress(*columns) as progress:
        bars = [progress.add_task("all", total=len(photos))]
        for number in (1, 2):
            bars.append(progress.add_task("idle", total=len(photos)))
            numbers.put(number)
        result = pool.map_async(
            resize, photos, callback=tell_end, error_callback=tell_end
        )
        for number, at, step in iter(steps.get, None):
            progress.update(bars[0], advance=step)
            progress.update(bars[number], advance=step, description=at)
        result.get()
