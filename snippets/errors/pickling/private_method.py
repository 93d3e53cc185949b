"""A method with two leading underscores is not found again."""

from multiprocessing import get_context


class Shop:
    def __sell(self, item):
        print(f"sold {item}")

    def open(self):
        spawn = get_context("spawn")
        process = spawn.Process(target=self.__sell, args=("tea",))
        process.start()
        process.join()
        print(f"exit code {process.exitcode}")


if __name__ == "__main__":
    Shop().open()
