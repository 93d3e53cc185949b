"""Start all of them first, then join all of them."""

from multiprocessing import Process


def resize(photo):
    return f"small-{photo}"


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg"]
    resizers = [Process(target=resize, args=(p,)) for p in photos]
    for photo, resizer in zip(photos, resizers):
        resizer.start()
        print(f"{photo}: started")
    for photo, resizer in zip(photos, resizers):
        resizer.join()
        print(f"{photo}: ended")
