"""get() raises the exception of the task."""

from multiprocessing import Pool


def save(order):
    raise OSError(f"{order}: the disk is full")


if __name__ == "__main__":
    with Pool(1) as pool:
        results = []
        for order in ["order 1", "order 2"]:
            results.append(pool.apply_async(save, (order,)))
        pool.close()
        pool.join()
        for result in results:
            result.get()
    print("all orders saved")
