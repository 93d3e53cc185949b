"""An exception instead of sys.exit() says what happened, and where."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    raise ValueError(f"{photo}: not a photo")


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        print(executor.submit(resize, "cat.png").result())
    print("all photos resized")
