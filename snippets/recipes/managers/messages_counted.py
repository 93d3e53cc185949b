"""Count on a copy and update once: 2 messages instead of 2,000."""

from collections import Counter
from multiprocessing.managers import DictProxy, SyncManager
from time import perf_counter


class CountedProxy(DictProxy):
    messages = 0

    def _callmethod(self, *args):
        self.messages += 1
        return super()._callmethod(*args)


SyncManager.register("dict", dict, proxytype=CountedProxy)


def count_each(words, counts):
    began = perf_counter()
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return perf_counter() - began


def count_on_a_copy(words, counts):
    counts.update(Counter(counts.copy()) + Counter(words))


if __name__ == "__main__":
    words = ["tea", "soup"] * 500
    with SyncManager() as manager:
        counts, others = manager.dict(), manager.dict()
        ratio = count_each(words, counts) / count_each(words, {})
        print("at least 20 times slower:", ratio > 20)
        print(f"each: {counts.messages} messages")
        count_on_a_copy(words, others)
        print(f"on a copy: {others.messages} messages")
