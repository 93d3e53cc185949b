"""A worker with a memory limit fails with MemoryError, and lives on."""

import resource
from concurrent.futures import ProcessPoolExecutor

GIB = 1 << 30


def limit_memory(size):
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def load(photo):
    pixels = bytearray(4 * GIB if photo == "huge.jpg" else 100)
    return f"{photo}: {len(pixels)} bytes"


if __name__ == "__main__":
    with ProcessPoolExecutor(
        max_workers=2, initializer=limit_memory, initargs=(2 * GIB,)
    ) as executor:
        for photo in ["ant.jpg", "huge.jpg", "bee.jpg"]:
            task = executor.submit(load, photo)
            try:
                print(task.result())
            except MemoryError:
                print(f"{photo}: needs too much memory")
