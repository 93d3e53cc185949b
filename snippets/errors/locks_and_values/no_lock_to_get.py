"""lock=False makes a Value without a lock."""

from multiprocessing import Array, Value

if __name__ == "__main__":
    scores = Array("i", 3, lock=False)
    try:
        scores.get_lock()
    except AttributeError as error:
        print(f"AttributeError: {error}")
    sold = Value("i", 0, lock=False)
    with sold.get_lock():
        sold.value += 1
