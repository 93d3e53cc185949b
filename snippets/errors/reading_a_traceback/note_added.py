"""A note says which input it was, and reaches the parent."""

from multiprocessing import Pool


def parse_price(line):
    try:
        return float(line.split()[1])
    except ValueError as error:
        error.add_note(f"in the line {line!r}")
        raise


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.map(parse_price, ["tea 4.50", "rice free"]))
