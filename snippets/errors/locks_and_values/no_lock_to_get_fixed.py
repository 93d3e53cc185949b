"""An Array and a Value have locks unless you say otherwise."""

from multiprocessing import Array, Process, Value


def ask(shared):
    print(f"lock is free: {shared.get_lock().acquire(block=False)}")


if __name__ == "__main__":
    for shared in Array("i", 3), Value("i", 0):
        other = Process(target=ask, args=(shared,))
        with shared.get_lock():
            other.start()
            other.join()
