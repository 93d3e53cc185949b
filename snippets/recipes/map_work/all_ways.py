"""One task, given to a pool in all of its ways."""

from collections.abc import Iterator
from multiprocessing import Pool
from multiprocessing.pool import AsyncResult


def count(text, word="sea"):
    return text.split().count(word)


def result_of(returned):
    if isinstance(returned, AsyncResult):
        return returned.get()
    if isinstance(returned, Iterator):
        return list(returned)
    return returned


if __name__ == "__main__":
    text = "the sea and the ship on the sea"
    with Pool(processes=2) as pool:
        ways = {
            "apply": pool.apply(count, (text,), {"word": "the"}),
            "apply_async": pool.apply_async(count, (text,)),
            "map": pool.map(count, [text, text]),
            "map_async": pool.map_async(count, [text, text]),
            "starmap": pool.starmap(count, [(text, "the")]),
            "starmap_async": pool.starmap_async(count, [(text, "the")]),
            "imap": pool.imap(count, [text, text]),
            "imap_unordered": pool.imap_unordered(count, [text, text]),
        }
        for way, returned in ways.items():
            kind, result = type(returned).__name__, result_of(returned)
            print(f"{way:14}  {kind:21}  {result}")
