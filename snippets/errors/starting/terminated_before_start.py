"""A process that is not started cannot be terminated."""

from multiprocessing import Process


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    process = Process(target=resize, args=("beach.jpg",))
    try:
        process.kill()
    except AttributeError as error:
        print(f"AttributeError: {error}")
    process.terminate()
