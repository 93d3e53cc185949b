"""A block needs a size above zero."""

from multiprocessing.shared_memory import SharedMemory


def share(photo, header=0):
    return SharedMemory(create=True, size=len(photo) - header)


if __name__ == "__main__":
    try:
        share(b"", header=54)
    except ValueError as error:
        print(f"ValueError: {error}")
    share(b"")
