"""mp_context wants a context, not the name of a start method."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    with ProcessPoolExecutor(1, mp_context="spawn") as executor:
        print(executor.submit(resize, "cat.png").result())
