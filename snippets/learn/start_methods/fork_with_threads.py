"""A forked child has the lock that a thread holds, not the thread."""

from multiprocessing import get_all_start_methods, get_context
from threading import Event, Lock, Thread, active_count

log_lock = Lock()


def write_log(method):
    got = log_lock.acquire(timeout=1)
    print(f"{method:10}  threads: {active_count()}  got lock: {got}")


def hold_lock(held, done):
    with log_lock:
        held.set()
        done.wait()


if __name__ == "__main__":
    held, done = Event(), Event()
    Thread(target=hold_lock, args=(held, done)).start()
    held.wait()
    print(f"parent      threads: {active_count()}")
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        process = context.Process(target=write_log, args=(method,))
        process.start()
        process.join()
    done.set()
