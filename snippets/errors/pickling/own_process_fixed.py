"""The object travels without its process."""

from multiprocessing import get_context


class Download:
    def __getstate__(self):
        return {"process": None}

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
        print("fetched")


if __name__ == "__main__":
    Download().start()
