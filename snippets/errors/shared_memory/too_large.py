"""A block cannot be larger than the system can map."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=2**60)
    print(photo.size)
