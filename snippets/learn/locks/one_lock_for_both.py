"""One lock for two objects: who changes one waits for the other."""

from multiprocessing import Array, Event, Lock, Process, Value


def hold(lock, held, seen):
    lock.acquire()
    held.set()
    seen.wait()
    lock.release()


def is_free(lock):
    free = lock.acquire(block=False)
    if free:
        lock.release()
    return free


def is_array_free(lock_of_number, lock_of_array):
    held, seen = Event(), Event()
    holder = Process(target=hold, args=(lock_of_number, held, seen))
    holder.start()
    held.wait()
    free = is_free(lock_of_array)
    seen.set()
    holder.join()
    return free


if __name__ == "__main__":
    lock, number, array = Lock(), Value("i", 0), Array("d", 3)
    print("While a process holds the lock of the number, free is:")
    print(f"the one lock of both: {is_array_free(lock, lock)}")
    own = is_array_free(number.get_lock(), array.get_lock())
    print(f"the array's own lock: {own}")
