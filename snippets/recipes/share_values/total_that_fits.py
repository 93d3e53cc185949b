"""A total that is too large wraps without a word, or is refused."""

from multiprocessing import Value

FILM = 1_500_000_000  # bytes


def add(total, size):
    with total.get_lock():
        before = total.value
        total.value = before + size
        if total.value != before + size:
            total.value = before
            raise OverflowError(f"no room for {before + size}")


if __name__ == "__main__":
    for code in "iq":
        total = Value(code, FILM)
        total.value += FILM
        print(f"{code}, two films: {total.value}")
    total = Value("i", FILM)
    try:
        add(total, FILM)
    except OverflowError as error:
        print(f"i, checked: {error}, still {total.value}")
