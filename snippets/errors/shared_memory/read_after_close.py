"""A closed block has no buffer."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    scores = SharedMemory(create=True, size=3)
    scores.close()
    try:
        scores.buf[0] = 72
    except TypeError as error:
        print(f"TypeError: {error}")
    try:
        print(scores.buf[0])
    finally:
        scores.unlink()
