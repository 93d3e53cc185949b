"""The same work in the main thread, where an error is an error."""

from concurrent.futures import ProcessPoolExecutor, as_completed


def price(item):
    return 20


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(price, "tea")]
        for future in as_completed(futures):
            print(f"price: {future.result()}")
    print("done")
