"""Read the exit code first, then close the process."""

from multiprocessing import Process


def resize(photo):
    return photo


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    process.start()
    process.join()
    exit_code = process.exitcode
    process.close()
    print(f"exit code: {exit_code}")
