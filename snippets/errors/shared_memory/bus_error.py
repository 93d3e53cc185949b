"""More is written than /dev/shm holds, and a shell says so (Linux)."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory

MOUNT = 'mount -t tmpfs -o size=64k tmpfs /dev/shm; "$0" "$@"; exit $?'

if __name__ == "__main__":
    if len(sys.argv) == 1:  # again, in a /dev/shm of 64 KiB
        again = ["unshare", "-rm", "sh", "-c", MOUNT, sys.executable]
        sys.exit(subprocess.call([*again, __file__, "x"]))
    photo = SharedMemory(create=True, size=1_000_000)
    photo.unlink()  # the name goes, the memory stays
    photo.buf[:] = bytes(photo.size)
