"""An Array keeps its length."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array("i", [72, 95])
    try:
        scores[2] = 88
    except IndexError as error:
        print(f"IndexError: {error}")
    try:
        scores[:] = [72, 95, 88]
    except ValueError as error:
        print(f"ValueError: {error}")
    scores.append(88)
