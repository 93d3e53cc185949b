"""The tracker is killed, and the next block starts another one."""

import os
import signal
from multiprocessing import resource_tracker
from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=3)
    tracker = resource_tracker._resource_tracker._pid
    os.kill(tracker, signal.SIGKILL)
    os.waitpid(tracker, 0)
    mask = SharedMemory(create=True, size=3)
    print("two blocks")
    for block in (photo, mask):
        block.close()
        block.unlink()
