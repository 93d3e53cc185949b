"""What a platform without named semaphores says."""

import _multiprocessing

if __name__ == "__main__":
    del _multiprocessing.SemLock  # as on such a platform
    from multiprocessing import Lock

    lock = Lock()
