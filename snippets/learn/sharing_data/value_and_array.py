"""A Value holds one number and an Array several, in shared memory."""

from multiprocessing import Array, Process, Value


def double_prices(changed, prices):
    for i in range(len(prices)):
        prices[i] = prices[i] * 2
        changed.value = changed.value + 1


if __name__ == "__main__":
    changed = Value("i", 0)
    prices = Array("d", [0.5, 1.0, 2.25])
    print(f"At the beginning: {changed.value} {prices[:]}")

    child = Process(target=double_prices, args=(changed, prices))
    child.start()
    child.join()
    print(f"At the end:       {changed.value} {prices[:]}")
