"""A block cannot be closed while a slice of it exists."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    try:
        first_row = photo.buf[:640]
        first_row[0] = 255
        print(f"first pixel: {first_row[0]}")
        photo.close()
    finally:
        photo.unlink()
