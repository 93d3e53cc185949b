"""Empty data is not shared."""

from multiprocessing.shared_memory import SharedMemory


def share(photo, header=0):
    size = max(len(photo) - header, 0)
    return SharedMemory(create=True, size=size) if size else None


if __name__ == "__main__":
    print(share(b"", header=54))
    print(share(b""))
