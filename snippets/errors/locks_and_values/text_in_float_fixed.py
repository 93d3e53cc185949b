"""Text becomes a float first."""

from multiprocessing import Array, Value

if __name__ == "__main__":
    print(Array("d", [9.5, float("nan")])[:])
    price = Value("d", float("12.50"))
    print(price.value)
