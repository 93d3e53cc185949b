"""One task of a pool finds the disk full, and all others give up."""

from multiprocessing import Event, Pool


def set_up(event):
    global stop
    stop = event


def download(photo):
    for piece in range(600):
        if stop.wait(0.1):  # as if a piece came
            return f"{photo}: given up"
        if photo == "dog.jpg" and piece == 2:
            stop.set()
            return f"{photo}: the disk is full"
    return f"{photo}: complete"


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "owl.jpg", "fox.jpg"]
    with Pool(2, initializer=set_up, initargs=(Event(),)) as pool:
        for outcome in pool.map(download, photos, chunksize=1):
            print(outcome)
