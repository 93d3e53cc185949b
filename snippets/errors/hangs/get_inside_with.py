"""get() inside the with block."""

from multiprocessing import Pool, Semaphore


def set_up(shared_gate):
    global gate
    gate = shared_gate


def resize(photo):
    gate.acquire()  # this takes a while
    return f"small-{photo}"


if __name__ == "__main__":
    gate = Semaphore(0)
    with Pool(1, initializer=set_up, initargs=(gate,)) as pool:
        result = pool.apply_async(resize, ("cat.jpg",))
        gate.release()
        print(result.get())
