"""The parent catches an exception, and logs the worker's traceback."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def width(size):
    return int(size.split("x")[0])


def half_width(size):
    try:
        return width(size) // 2
    except ValueError as error:
        error.add_note(f"size: {size!r}")
        raise


def log(kind, error):
    print(f"{kind}: {error}", *error.__notes__, sep="\n")
    print(error.__cause__)


if __name__ == "__main__":
    with Pool(2) as pool:
        try:
            pool.apply(half_width, ("large",))
        except ValueError as error:
            log("Pool", error)
    with ProcessPoolExecutor(2) as executor:
        try:
            executor.submit(half_width, "small").result()
        except ValueError as error:
            log("executor", error)
