# /// script
# dependencies = ["numpy"]
# ///
"""NumPy in an InterpreterPoolExecutor: whether it can be imported."""

from concurrent.futures import InterpreterPoolExecutor


def loudest(samples):
    import numpy

    return numpy.max(samples)


if __name__ == "__main__":
    with InterpreterPoolExecutor(max_workers=1) as executor:
        task = executor.submit(loudest, [3, 9, 4])
        try:
            print(task.result())
        except ImportError as error:
            print(str(error).strip().splitlines()[-1])
