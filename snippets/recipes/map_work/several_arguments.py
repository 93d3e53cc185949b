"""A function of several arguments, mapped in four ways."""

from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import Pool


def count(chapter, word, any_case=False):
    words = chapter.lower() if any_case else chapter
    return words.split().count(word)


def count_with(keywords):
    return count(**keywords)


if __name__ == "__main__":
    chapters = ["The sea rose", "the ship and the sea"]
    with Pool(processes=2) as pool:
        seas = pool.map(partial(count, word="sea"), chapters)
        print(f"map and partial: {seas}")

        tuples = [(chapters[0], "rose"), (chapters[1], "rose")]
        print(f"starmap: {pool.starmap(count, tuples)}")

        keywords = [
            {"chapter": chapters[0], "word": "the", "any_case": True},
            {"chapter": chapters[1], "word": "the"},
        ]
        print(f"map and keywords: {pool.map(count_with, keywords)}")

    with ProcessPoolExecutor(max_workers=2) as executor:
        counts = executor.map(count, chapters, ["ship", "the"])
        print(f"executor.map: {list(counts)}")
