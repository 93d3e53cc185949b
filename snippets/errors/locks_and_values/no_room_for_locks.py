"""With /dev/shm full there is no room for another lock (Linux)."""

import subprocess
import sys
from multiprocessing import Value

MOUNT = 'mount -t tmpfs -o size=64k tmpfs /dev/shm && exec "$0" "$@"'

if __name__ == "__main__":
    if len(sys.argv) == 1:  # again, in a /dev/shm of 64 KiB
        again = ["unshare", "-rm", "sh", "-c", MOUNT, sys.executable]
        sys.exit(subprocess.call([*again, __file__, "x"]))
    sold = [Value("i", 0) for item in range(100)]
    print(f"{len(sold)} numbers")
