"""A copy outlives the block."""

from multiprocessing.shared_memory import SharedMemory


def load():
    block = SharedMemory(create=True, size=3)
    scores = block.buf
    scores[:3] = bytes([72, 95, 88])
    copied = bytes(scores[:3])
    block.close()
    block.unlink()
    return copied


if __name__ == "__main__":
    print(max(load()))
