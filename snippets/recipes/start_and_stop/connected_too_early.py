"""What __init__ keeps is pickled when the process is started."""

import sqlite3
from multiprocessing import Process


class Resize(Process):
    """Resizes one photo, and notes that in the album."""

    def __init__(self, photo):
        super().__init__()
        self.photo = photo
        self.album = sqlite3.connect("album.db")

    def run(self):
        """Do the work, in the child."""
        print(f"{self.photo}: resized")
        with self.album:
            self.album.execute("CREATE TABLE resized (photo)")


if __name__ == "__main__":
    process = Resize("cat.jpg")
    try:
        process.start()
        process.join()
    except TypeError as error:
        print(f"TypeError: {error}")
