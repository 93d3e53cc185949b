"""A name that is set under the main guard is missing in the child."""

from multiprocessing import Process


def fetch(path):
    print(f"fetching {BASE_URL}{path}")


if __name__ == "__main__":
    BASE_URL = "https://shop.example/"
    process = Process(target=fetch, args=("prices",))
    process.start()
    process.join()
    print(f"exit code of the child: {process.exitcode}")
