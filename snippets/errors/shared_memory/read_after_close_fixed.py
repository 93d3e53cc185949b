"""A block is closed when this process is done with it."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    scores = SharedMemory(create=True, size=3)
    try:
        scores.buf[0] = 72
        print(scores.buf[0])
    finally:
        scores.close()
        scores.unlink()
