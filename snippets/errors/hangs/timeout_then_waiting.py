"""result(timeout) raises in time, and the with block waits."""

from concurrent.futures import ProcessPoolExecutor
from threading import Event


def fetch(page):
    Event().wait()  # a server that never answers


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            print(pool.submit(fetch, "index.html").result(timeout=0.2))
        except TimeoutError:
            print("given up after 0.2 seconds")
    print("end of the program")
