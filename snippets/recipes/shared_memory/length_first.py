"""The first bytes of a block say how many of the others count."""

import struct
from contextlib import closing
from multiprocessing import Pool
from multiprocessing.shared_memory import SharedMemory

LENGTH = struct.Struct("I")


def write(block, data):
    LENGTH.pack_into(block.buf, 0, len(data))
    block.buf[LENGTH.size : LENGTH.size + len(data)] = data


def read(block):
    (length,) = LENGTH.unpack_from(block.buf)
    return bytes(block.buf[LENGTH.size : LENGTH.size + length])


def caption(block):
    with closing(block):
        return read(block), len(block.buf) >= LENGTH.size + 100


if __name__ == "__main__":
    block = SharedMemory(create=True, size=LENGTH.size + 100)
    try:
        write(block, b"the door at night")
        with Pool(1) as pool:
            print(*pool.apply(caption, [block]))
    finally:
        block.close()
        block.unlink()
