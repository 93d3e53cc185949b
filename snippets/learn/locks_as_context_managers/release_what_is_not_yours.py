"""Who may release a Lock, and who may release an RLock."""

from multiprocessing import Lock, Process, RLock


def release_both(lock, rlock):
    lock.release()
    print("child: released the Lock that the parent holds")
    free = rlock.acquire(block=False)
    print(f"child: the RLock is free: {free}")
    try:
        rlock.release()
    except AssertionError as error:
        print(f"child: AssertionError: {error}")


if __name__ == "__main__":
    lock = Lock()
    rlock = RLock()
    with rlock:
        lock.acquire()
        child = Process(target=release_both, args=(lock, rlock))
        child.start()
        child.join()
    try:
        lock.release()
    except ValueError as error:
        print(f"parent: ValueError: {error}")
