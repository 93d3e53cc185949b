"""The type code u takes one letter."""

from multiprocessing import Value

if __name__ == "__main__":
    name = Value("u", "Ada")
    print(name.value)
