"""A ShareableList opens only what a ShareableList has made."""

from multiprocessing.shared_memory import ShareableList, SharedMemory

if __name__ == "__main__":
    scores = SharedMemory(create=True, size=8)
    scores.buf[:2] = bytes([255, 255])
    try:
        print(list(ShareableList(name=scores.name)))
    finally:
        scores.close()
        scores.unlink()
