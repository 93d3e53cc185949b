"""A subclass that tells the base class that it is a daemon."""

from multiprocessing import Process


class Resize(Process):
    """A process that resizes one photo."""

    def __init__(self, photo):
        super().__init__(daemon=True)
        self.photo = photo

    def run(self):
        """Do what the child is for."""
        print(f"resized {self.photo}")


if __name__ == "__main__":
    process = Resize("beach.jpg")
    process.start()
    process.join()
