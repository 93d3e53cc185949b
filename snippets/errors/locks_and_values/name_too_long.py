"""An Array of bytes keeps its length."""

from multiprocessing import Array

if __name__ == "__main__":
    name = Array("c", b"Ada")
    name.value = b"Ada Lovelace"
