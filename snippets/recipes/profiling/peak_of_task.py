"""How much memory each task needs at most."""

import tracemalloc
from multiprocessing import Pool


def resize(size):
    photo = bytearray(size * 1_000_000)
    copy = bytes(photo)
    return len(copy) // 2


def measured(size):
    tracemalloc.reset_peak()
    before, _ = tracemalloc.get_traced_memory()
    result = resize(size)
    _, peak = tracemalloc.get_traced_memory()
    return result, peak - before


if __name__ == "__main__":
    sizes = [1, 20, 5]
    with Pool(processes=2, initializer=tracemalloc.start) as pool:
        peaks = pool.map(measured, sizes)
    for size, (_, peak) in zip(sizes, peaks):
        print(f"photo of {size} MB: {peak / 1e6:.0f} MB at most")
