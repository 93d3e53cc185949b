"""Nobody may write to /dev/shm, so there can be no lock (Linux)."""

import subprocess
import sys
from multiprocessing import Lock

MOUNT = (
    "mount -t tmpfs -o mode=555 tmpfs /dev/shm && "
    'exec setpriv --bounding-set=-all "$0" "$@"'
)

if __name__ == "__main__":
    if len(sys.argv) == 1:  # again, with a /dev/shm that is read-only
        again = ["unshare", "-rm", "sh", "-c", MOUNT, sys.executable]
        sys.exit(subprocess.call([*again, __file__, "x"]))
    with Lock():
        print("locked")
