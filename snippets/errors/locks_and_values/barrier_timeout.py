"""A barrier breaks if the others do not come in time."""

from multiprocessing import Barrier

if __name__ == "__main__":
    both_ready = Barrier(2, timeout=0.2)
    print("waiting for the other one")
    both_ready.wait()
