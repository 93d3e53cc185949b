# /// script
# dependencies = ["numpy"]
# ///
"""What is needed beyond the block is copied, then the array goes."""

from multiprocessing.shared_memory import SharedMemory

import numpy

if __name__ == "__main__":
    block = SharedMemory(create=True, size=64)
    scores = numpy.ndarray(8, dtype=float, buffer=block.buf)
    scores[0] = 9.5
    result = scores.copy()
    del scores
    block.close()
    block.unlink()
    print(f"first score: {result[0]}")
