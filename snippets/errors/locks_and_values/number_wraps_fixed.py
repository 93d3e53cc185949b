"""The type code q has room for larger numbers."""

from multiprocessing import Value

if __name__ == "__main__":
    sold = Value("q", 2147483647)
    sold.value += 1
    print(f"sold: {sold.value}")
