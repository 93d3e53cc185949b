"""kill_workers() is new in 3.14."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(resize, "cat.png").result())
        executor.kill_workers()
