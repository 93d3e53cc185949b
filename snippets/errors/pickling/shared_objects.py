"""Everything made to be inherited says so, each with its name."""

import multiprocessing as mp


def objects():
    return [
        mp.RLock(),
        mp.Semaphore(),
        mp.BoundedSemaphore(),
        mp.Condition(),
        mp.Event(),
        mp.Barrier(2),
        mp.Queue(),
        mp.JoinableQueue(),
        mp.SimpleQueue(),
        mp.Value("i"),
        mp.Array("i", 2),
        mp.Array("c", 2),
        mp.RawValue("i"),
        mp.RawArray("d", 3),
    ]


if __name__ == "__main__":
    items = objects()
    with mp.Pool(processes=1) as pool:
        for item in items:
            try:
                pool.apply(print, (item,))
            except RuntimeError as error:
                print(f"RuntimeError: {error}")
