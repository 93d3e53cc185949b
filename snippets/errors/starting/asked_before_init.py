"""Before its __init__ a Process has neither a name nor settings."""

from multiprocessing import Process


class Resize(Process):
    """A process that asks itself too early."""

    def __init__(self):
        for attribute in "name", "daemon":
            try:
                getattr(self, attribute)
            except AttributeError as error:
                print(f"AttributeError: {error}")
        super().__init__()


if __name__ == "__main__":
    Resize()
