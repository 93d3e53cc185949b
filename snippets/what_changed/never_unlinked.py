"""A leaked block is named in the warning, since 3.13."""

from multiprocessing.shared_memory import SharedMemory

if __name__ == "__main__":
    photo = SharedMemory(create=True, size=640 * 480)
    photo.buf[0] = 255
    print("photo in shared memory")
    photo.close()  # and no unlink()
