"""A library leaves the start method to the program that uses it."""

import multiprocessing


def width(photo):
    worker = multiprocessing.current_process()
    return f"{photo}: {len(photo) * 100}, by a {type(worker).__name__}"


def widths(photos, *, workers=2, context=multiprocessing):
    """Measure photos in processes, of any context."""
    with context.Pool(workers) as pool:
        return pool.map(width, photos)


if __name__ == "__main__":
    spawn = multiprocessing.get_context("spawn")
    for line in widths(["sea.jpg", "forest.jpg"], context=spawn):
        print(line)
