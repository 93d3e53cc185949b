"""A __getattr__ that needs an attribute never ends in the child."""

from multiprocessing import get_context


class Logged:
    def __init__(self, shop):
        self.shop = shop

    def __getattr__(self, name):
        return getattr(self.shop, name)


if __name__ == "__main__":
    spawn = get_context("spawn")
    process = spawn.Process(target=print, args=(Logged("tea"),))
    process.start()
    process.join()
    print(f"exit code {process.exitcode}")
