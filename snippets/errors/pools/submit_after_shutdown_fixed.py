"""All tasks are submitted inside the with block."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(resize, "cat.png").result())
        print(executor.submit(resize, "dog.png").result())
