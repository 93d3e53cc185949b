"""Nobody asks for the result, so nobody hears of the exception."""

from multiprocessing import Pool


def save(order):
    raise OSError(f"{order}: the disk is full")


if __name__ == "__main__":
    with Pool(1) as pool:
        for order in ["order 1", "order 2"]:
            pool.apply_async(save, (order,))
        pool.close()
        pool.join()
    print("all orders saved")
