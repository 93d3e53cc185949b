"""A method with one leading underscore is found."""

from multiprocessing import get_context


class Shop:
    def _sell(self, item):
        print(f"sold {item}")

    def open(self):
        spawn = get_context("spawn")
        process = spawn.Process(target=self._sell, args=("tea",))
        process.start()
        process.join()
        print(f"exit code {process.exitcode}")


if __name__ == "__main__":
    Shop().open()
