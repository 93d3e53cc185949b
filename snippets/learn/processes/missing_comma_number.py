"""Parentheses alone make no tuple: args=(5) is the number 5."""

from multiprocessing import Process


def fetch(page):
    print(f"Page {page} is here.")


if __name__ == "__main__":
    process = Process(target=fetch, args=(5))
    process.start()
    process.join()
    print("This line is never reached.")
