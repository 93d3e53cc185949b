"""The workers of a Pool are daemons, and may not start processes."""

from multiprocessing import Pool, Process


def resize(photo, width):
    print(f"resized {photo} to {width}")


def resize_twice(photo):
    for width in 320, 640:
        process = Process(target=resize, args=(photo, width))
        process.start()
        process.join()


if __name__ == "__main__":
    with Pool(processes=1) as pool:
        pool.map(resize_twice, ["beach.jpg"])
