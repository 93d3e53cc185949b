"""An Array begins with all its places, and a Value counts them."""

from multiprocessing import Array, Value


def add(score, scores, used):
    with used.get_lock():
        scores[used.value] = score
        used.value += 1


if __name__ == "__main__":
    scores, used = Array("i", 10), Value("i", 0)
    for score in (72, 95, 88):
        add(score, scores, used)
    print(scores[: used.value])
