"""The changed list is put back into the manager's dictionary."""

from multiprocessing import Manager, Process


def add_tea(baskets):
    baskets["Ann"] = [*baskets["Ann"], "tea"]


if __name__ == "__main__":
    with Manager() as manager:
        baskets = manager.dict({"Ann": ["rice"]})
        shopper = Process(target=add_tea, args=(baskets,))
        shopper.start()
        shopper.join()
        print(f"Ann's basket: {baskets['Ann']}")
