"""buffersize limits how far map() reads ahead, since 3.14."""

from concurrent.futures import ProcessPoolExecutor


def read_lines():
    for number in range(1, 101):
        taken.append(number)
        yield f"line {number}"


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=2) as executor:
        taken = []
        executor.map(len, read_lines())
        print(f"without a limit, {len(taken)} lines are read at once")

        taken = []
        lengths = executor.map(len, read_lines(), buffersize=4)
        print(f"with buffersize=4, {len(taken)} lines")
        next(lengths)
        print(f"and after the first result, {len(taken)}")
