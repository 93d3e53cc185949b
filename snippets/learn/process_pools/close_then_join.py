"""close takes no more tasks; join then waits for those there are."""

from multiprocessing import Pool


def save(order):
    return f"order {order} saved"


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        results = [pool.apply_async(save, (n,)) for n in (1, 2, 3)]
        try:
            pool.join()
        except ValueError as error:
            print(f"join too early: ValueError: {error}")
        pool.close()
        try:
            pool.apply_async(save, (4,))
        except ValueError as error:
            print(f"after close: ValueError: {error}")
        pool.join()
    print([result.get() for result in results])
