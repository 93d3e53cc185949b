"""Results come in any order, and each one says what it is of."""

from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import Pool


def count_words(text):
    return len(text.split())


def count_with_title(chapter):
    title, text = chapter
    return title, count_words(text)


if __name__ == "__main__":
    chapters = {"Storm": "the sea rose", "Harbor": "the ship is home"}
    with Pool(processes=2) as pool:
        results = pool.imap_unordered(
            count_with_title, chapters.items()
        )
        for title, words in results:
            print(f"Pool: {title} has {words} words")

    counts = {}
    with ProcessPoolExecutor(max_workers=2) as executor:
        titles = {
            executor.submit(count_words, text): title
            for title, text in chapters.items()
        }
        for task in as_completed(titles):
            counts[titles[task]] = task.result()
    print([f"{title}: {counts[title]}" for title in chapters])
