"""A module of a package that starts processes."""

from multiprocessing import Process


def resize(photo):
    print(f"{photo}: resized, in {__name__}")


def main():
    process = Process(target=resize, args=("cat.jpg",))
    process.start()
    process.join()
    print(f"exit code: {process.exitcode}")


if __name__ == "__main__":
    main()
