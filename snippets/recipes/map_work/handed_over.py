"""Callbacks hand results and errors over to the main thread."""

from functools import partial
from multiprocessing import Pool
from queue import SimpleQueue
from threading import current_thread, main_thread

arrived = SimpleQueue()


def count_words(text):
    if not text:
        raise ValueError("no text")
    return len(text.split())


def hand_over(title, outcome):
    in_main = current_thread() is main_thread()
    arrived.put((title, outcome, in_main))


if __name__ == "__main__":
    chapters = {"Storm": "the sea rose", "Harbor": ""}
    with Pool(processes=2) as pool:
        for title, text in chapters.items():
            back = partial(hand_over, title)
            pool.apply_async(count_words, (text,), {}, back, back)
        for _ in chapters:
            title, outcome, in_main = arrived.get()
            print(
                f"{title}: {outcome!r}, by the main thread: {in_main}"
            )
