"""An Array begins with all its places, and a Value counts them."""

from multiprocessing import Array, Barrier, Process, Value


def add(score, scores, used, both_are_here):
    both_are_here.wait()
    for _ in range(10_000):
        with used.get_lock():
            scores[used.value] = score
            used.value += 1


if __name__ == "__main__":
    scores, used = Array("i", 30_000), Value("i", 0)
    shared = scores, used, Barrier(2)
    other = Process(target=add, args=(72, *shared))
    other.start()
    add(95, *shared)
    other.join()
    added = scores[: used.value]
    print(f"72: {added.count(72)} times, 95: {added.count(95)} times")
    print(f"places used: {used.value} of {len(scores)}")
