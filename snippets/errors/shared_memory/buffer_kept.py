"""A buffer that was kept is released when its block is closed."""

from multiprocessing.shared_memory import SharedMemory


def load():
    block = SharedMemory(create=True, size=3)
    scores = block.buf
    scores[:3] = bytes([72, 95, 88])
    block.close()
    block.unlink()
    return scores


if __name__ == "__main__":
    print(max(load()[:3]))
