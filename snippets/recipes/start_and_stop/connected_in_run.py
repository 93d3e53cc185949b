"""What the child alone needs is made in run()."""

import sqlite3
from contextlib import closing
from multiprocessing import Process


class Resize(Process):
    """Resizes one photo, and notes that in the album."""

    def __init__(self, photo):
        super().__init__(name=f"resize {photo}")
        self.photo = photo
        self.width = None

    def run(self):
        """Do the work, in the child."""
        self.width = 800
        print(f"{self.photo}: resized to {self.width} pixels")
        with closing(sqlite3.connect("album.db")) as album:
            album.execute("CREATE TABLE resized (photo)")


if __name__ == "__main__":
    process = Resize("cat.jpg")
    process.start()
    process.join()
    print(f"{process.name}: exit code {process.exitcode}")
    print(f"its width, in the parent: {process.width}")
