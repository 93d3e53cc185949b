"""The argument track exists since 3.13."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    prices = SharedMemory(create=True, size=3)
    try:
        reader = SharedMemory(prices.name, track=False)
        print(f"reader: {reader.size >= 3}")
        reader.close()
    finally:
        prices.close()
        prices.unlink()
