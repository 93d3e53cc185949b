"""An executor raises the pickling error itself."""

from concurrent.futures import ProcessPoolExecutor


def open_report():
    return open(__file__)


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        print(executor.submit(open_report).result())
