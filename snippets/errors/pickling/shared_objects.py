"""Everything made to be inherited says so, each with its name."""

import multiprocessing as mp


def objects():
    yield mp.RLock()
    yield mp.Semaphore()
    yield mp.BoundedSemaphore()
    yield mp.Condition()
    yield mp.Event()
    yield mp.Barrier(2)
    yield mp.Queue()
    yield mp.JoinableQueue()
    yield mp.SimpleQueue()
    yield mp.Value("i")
    yield mp.Array("i", 2)
    yield mp.Array("c", 2)
    yield mp.RawValue("i")
    yield mp.RawArray("d", 3)


if __name__ == "__main__":
    with mp.Pool(processes=1) as pool:
        for item in objects():
            try:
                pool.apply(print, (item,))
            except RuntimeError as error:
                print(f"RuntimeError: {error}")
