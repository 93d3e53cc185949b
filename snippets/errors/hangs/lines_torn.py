"""Two processes each print one line in two pieces."""

from multiprocessing import Barrier, Process


def report(photo, both_have_begun):
    print(photo, end=": ", flush=True)
    both_have_begun.wait()
    print("resized")


if __name__ == "__main__":
    both_have_begun = Barrier(2)
    reporters = [
        Process(target=report, args=(photo, both_have_begun))
        for photo in ["cat", "dog"]
    ]
    for reporter in reporters:
        reporter.start()
    for reporter in reporters:
        reporter.join()
