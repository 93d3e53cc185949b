"""start and join in one loop: one process at a time."""

from multiprocessing import Process


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    for photo in ["cat.jpg", "dog.jpg"]:
        resizer = Process(target=resize, args=(photo,))
        resizer.start()
        print(f"{photo}: started")
        resizer.join()
        print(f"{photo}: ended")
