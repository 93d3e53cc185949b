"""Hand tasks to the workers of a pool, and take their results."""

from multiprocessing import Pool

TEXTS = ["one fish", "two fish and a cat", "a dog"]


def set_up(separator):
    global between
    between = separator


def count(text, least=0):
    return sum(len(word) > least for word in text.split(between))


if __name__ == "__main__":
    with Pool(2, initializer=set_up, initargs=(" ",)) as pool:
        print(pool.map(count, TEXTS, chunksize=2))
        print(pool.starmap(count, [("one fish", 3), ("a dog", 1)]))
        for words in pool.imap(count, TEXTS):
            print(words)
        print(sorted(pool.imap_unordered(count, TEXTS)))
        result = pool.apply_async(count, ("a cat",))
        print(result.get(timeout=60))
        pool.close()
        pool.join()

    with Pool(2, set_up, (" ",), maxtasksperchild=10) as pool:
        print(pool.apply(count, ("a cat",)))
        pool.terminate()
