"""Lock without parentheses is no lock."""

from multiprocessing import Lock

if __name__ == "__main__":
    printer = Lock
    try:
        printer.acquire()
    except AttributeError as error:
        print(f"AttributeError: {error}")
    with printer:
        print("printing")
