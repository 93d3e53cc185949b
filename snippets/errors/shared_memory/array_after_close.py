# /// script
# dependencies = ["numpy"]
# ///
"""An array that was used after its block was closed."""

from multiprocessing.shared_memory import SharedMemory

import numpy

if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    scores = numpy.ndarray(8, dtype=float, buffer=block.buf)
    scores[0] = 9.5
    print(f"first score: {scores[0]}")
    block.close()
    block.unlink()
    print(f"first score: {scores[0]}")
