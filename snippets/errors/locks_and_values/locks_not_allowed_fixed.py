"""A pipe and a process need no semaphore."""

import subprocess
import sys
from multiprocessing import Pipe, Process

MOUNT = (
    "mount -t tmpfs -o mode=555 tmpfs /dev/shm && "
    'exec setpriv --bounding-set=-all "$0" "$@"'
)


def add(prices, result):
    result.send(sum(prices))


if __name__ == "__main__":
    if len(sys.argv) == 1:  # again, with a /dev/shm that is read-only
        again = ["unshare", "-rm", "sh", "-c", MOUNT, sys.executable]
        sys.exit(subprocess.call([*again, __file__, "x"]))
    total, result = Pipe(duplex=False)
    adder = Process(target=add, args=([10, 20, 30], result))
    adder.start()
    print(f"total: {total.recv()}")
    adder.join()
