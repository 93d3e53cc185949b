"""A number for each of 1920 by 1080 points needs 2 million bytes."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=1920 * 1080)
    print(photo.size >= 2_000_000)
    photo.close()
    photo.unlink()
