"""Python chooses a free name for each block."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    prices = SharedMemory(create=True, size=3)
    again = SharedMemory(create=True, size=3)
    print(f"two names: {prices.name != again.name}")
    for block in (prices, again):
        block.close()
        block.unlink()
