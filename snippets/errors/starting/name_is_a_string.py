"""The name of a process is a string."""

from multiprocessing import Process


class Resizer(Process):
    """A process that has a number."""

    def __init__(self, number):
        super().__init__()
        self.name = f"resizer {number}"

    def run(self):
        """Do what the child is for."""
        print(f"{self.name} resizes")


if __name__ == "__main__":
    process = Resizer(7)
    process.start()
    process.join()
