"""The object travels without its process."""

from multiprocessing import get_context


class Download:
    def __init__(self, page):
        self.page = page
        self.process = None

    def __getstate__(self):
        return vars(self) | {"process": None}

    def start(self):
        context = get_context("spawn")
        first = context.Process(target=self.fetch)
        first.start()
        first.join()
        self.process = first
        second = context.Process(target=self.fetch)
        second.start()
        second.join()

    def fetch(self):
        print(f"fetched {self.page}")


if __name__ == "__main__":
    Download("index.html").start()
