"""The parent reads the generator, and sends its items in chunks."""

from multiprocessing import Pool


def orders():
    for number in range(1, 7):
        yield number, number * 1.5


def receipt(order):
    number, price = order
    return f"order {number}: {price:.2f}"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        for line in pool.imap(receipt, orders(), chunksize=2):
            print(line)
