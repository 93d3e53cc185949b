"""One CPU less than there are, and there is one."""

from concurrent.futures import ProcessPoolExecutor


def resize(photo):
    return f"{photo}: resized"


if __name__ == "__main__":
    cpus = 1  # what os.cpu_count() returns on a small machine
    with ProcessPoolExecutor(cpus - 1) as executor:
        print(executor.submit(resize, "cat.png").result())
