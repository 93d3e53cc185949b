"""A child process loads the file it comes from, under another name."""

from multiprocessing import Process

print(f"reading the price list, as {__name__}")
PRICES = {"tea": 3, "milk": 2}


def add_up(basket):
    total = sum(PRICES[item] for item in basket)
    print(f"total: {total}, added up in {__name__}")


if __name__ == "__main__":
    process = Process(target=add_up, args=(["tea", "tea", "milk"],))
    process.start()
    process.join()
