"""Text is encoded on the way in, and decoded on the way out."""

from multiprocessing import Array

if __name__ == "__main__":
    name = Array("c", 10)
    name.value = "Zoë".encode()
    print(name.value.decode())
