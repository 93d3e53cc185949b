"""An element of a block is a number from 0 to 255."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    scores = SharedMemory(create=True, size=3)
    try:
        try:
            scores.buf[0] = "A"
        except TypeError as error:
            print(f"TypeError: {error}")
        scores.buf[0] = 300
    finally:
        scores.close()
        scores.unlink()
