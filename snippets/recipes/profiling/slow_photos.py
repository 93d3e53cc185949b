"""Two processes with enough work for a profiler to look at."""

from multiprocessing import Process


def read(photo):
    return sum(range(10_000))


def blur(photo):
    total = 0
    for number in range(8_000_000):
        total += number
    return total


def resize(photo):
    return read(photo) + blur(photo)


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg"]
    resizers = [
        Process(target=resize, args=(photo,)) for photo in photos
    ]
    for resizer in resizers:
        resizer.start()
    for resizer in resizers:
        resizer.join()
    print("resized", *photos)
