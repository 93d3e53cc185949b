"""Calling the target runs it at once, in the wrong process."""

from multiprocessing import Process, current_process


def resize(photo):
    print(f"{photo} is resized in {current_process().name}.")


if __name__ == "__main__":
    wrong = Process(target=resize("wrong.jpg"))
    wrong.start()
    wrong.join()
    print(f"exit code of the first: {wrong.exitcode}")

    right = Process(target=resize, args=("right.jpg",))
    right.start()
    right.join()
    print(f"exit code of the second: {right.exitcode}")
