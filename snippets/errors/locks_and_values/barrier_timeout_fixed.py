"""A barrier lets its parties go on when all are there."""

from multiprocessing import Barrier, Process


def load(both_ready):
    both_ready.wait()


if __name__ == "__main__":
    both_ready = Barrier(2, timeout=30)
    loader = Process(target=load, args=(both_ready,))
    loader.start()
    both_ready.wait()
    loader.join()
    print(f"exit code: {loader.exitcode}")
