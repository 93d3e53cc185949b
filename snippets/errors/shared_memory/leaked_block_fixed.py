"""The maker of a block closes and unlinks it, whatever happens."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    try:
        photo.buf[0] = 255
        print(f"first pixel: {photo.buf[0]}")
    finally:
        photo.close()
        photo.unlink()
