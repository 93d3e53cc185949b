"""One failing input costs all results of map, and one of imap."""

from multiprocessing import Pool, Value


def set_up(counter):
    global calls
    calls = counter


def parse_price(text):
    with calls.get_lock():
        calls.value += 1
    return float(text)


if __name__ == "__main__":
    texts, counter = ["4.50", "free", "7.25", "9.00"], Value("i", 0)
    with Pool(2, set_up, (counter,)) as pool:
        for size in (1, 4):
            counter.value = 0
            try:
                pool.map(parse_price, texts, chunksize=size)
            except ValueError:
                calls_made = f"{counter.value} of 4 calls made"
                print(f"map, chunksize={size}: {calls_made}, no result")
        prices = pool.imap(parse_price, texts)
        for text in texts:
            try:
                print(f"imap, {text}: {next(prices)}")
            except ValueError as error:
                print(f"imap, {text}: {error}")
