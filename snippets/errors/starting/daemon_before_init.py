"""A subclass of Process that is made a daemon too early."""

from multiprocessing import Process


class Resize(Process):
    """A process that resizes one photo."""

    def __init__(self, photo):
        self.daemon = True
        super().__init__()
        self.photo = photo

    def run(self):
        """Do what the child is for."""
        print(f"resized {self.photo}")


if __name__ == "__main__":
    process = Resize("beach.jpg")
    process.start()
    process.join()
