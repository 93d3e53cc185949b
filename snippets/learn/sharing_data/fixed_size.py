"""An Array keeps the length that it was made with."""

from multiprocessing import Array

if __name__ == "__main__":
    scores = Array("i", 3)
    print(f"New: {scores[:]}")
    scores[:] = [72, 95, 88]
    print(f"Replaced: {scores[:]}, of length {len(scores)}")

    try:
        scores.append(61)
    except AttributeError as error:
        print(f"AttributeError: {error}")
    try:
        scores[3] = 61
    except IndexError as error:
        print(f"IndexError: {error}")
    try:
        scores[:] = [72, 95, 88, 61]
    except ValueError as error:
        print(f"ValueError: {error}")
