"""An executor has one worker at least."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    cpus = 1  # what os.cpu_count() returns on a small machine
    with ProcessPoolExecutor(max(1, cpus - 1)) as executor:
        print(executor.submit(resize, "cat.png").result())
