"""A slice is released before the block is closed."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    try:
        with photo.buf[:640] as first_row:
            first_row[0] = 255
            print(f"first pixel: {first_row[0]}")
        photo.close()
    finally:
        photo.unlink()
