"""The with block of a Pool ends its workers after a timeout."""

from multiprocessing import Pool, TimeoutError
from threading import Event


def fetch(page):
    Event().wait()  # a server that never answers


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        try:
            result = pool.apply_async(fetch, ("index.html",))
            print(result.get(timeout=0.2))
        except TimeoutError:
            print("given up after 0.2 seconds")
    print("end of the program")
