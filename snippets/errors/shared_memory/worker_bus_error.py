"""A worker writes more than /dev/shm can hold (Linux)."""

import signal
import subprocess
import sys
from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

MOUNT = 'mount -t tmpfs -o size=64k tmpfs /dev/shm && exec "$0" "$@"'


def fill(name):
    photo = SharedMemory(name)
    photo.buf[:] = bytes(photo.size)


if __name__ == "__main__":
    if len(sys.argv) == 1:  # again, in a /dev/shm of 64 KiB
        again = ["unshare", "-rm", "sh", "-c", MOUNT, sys.executable]
        sys.exit(subprocess.call([*again, __file__, "x"]))
    photo = SharedMemory(create=True, size=1_000_000)
    worker = Process(target=fill, args=(photo.name,))
    worker.start()
    worker.join()
    print(f"worker: {signal.Signals(-worker.exitcode).name}")
    photo.close()
    photo.unlink()
