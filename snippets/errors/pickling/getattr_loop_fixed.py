"""Names with underscores are not passed on."""

from multiprocessing import get_context


class Logged:
    def __init__(self, shop):
        self.shop = shop

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self.shop, name)


def describe(logged):
    print(logged.upper())


if __name__ == "__main__":
    spawn = get_context("spawn")
    process = spawn.Process(target=describe, args=(Logged("tea"),))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
