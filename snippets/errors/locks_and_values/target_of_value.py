"""A Value has .value, an Array has [...]."""

from multiprocessing import Array, Value

if __name__ == "__main__":
    scores = Array("i", [72, 95, 88])
    try:
        print(scores.value)
    except AttributeError as error:
        print(f"AttributeError: {error}")
    counter = Value("i", 0)
    print(counter.target)
