"""A cast makes larger numbers of the bytes of a block."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    scores = SharedMemory(create=True, size=3 * 4)
    try:
        with scores.buf[: 3 * 4].cast("i") as numbers:
            numbers[0] = 300
            print(numbers[0])
    finally:
        scores.close()
        scores.unlink()
