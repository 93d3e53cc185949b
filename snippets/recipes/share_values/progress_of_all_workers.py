"""The parent sees how far all workers of a pool are, together."""

from multiprocessing import Pool, Value

PIECES = 25


def set_up(shared):
    global pieces
    pieces = shared


def download(photo):
    for _piece in range(PIECES):
        with pieces.get_lock():
            pieces.value += 1


if __name__ == "__main__":
    photos = ["cat.jpg", "dog.jpg", "owl.jpg", "fox.jpg"]
    pieces, total = Value("q", 0), PIECES * len(photos)
    with Pool(2, initializer=set_up, initargs=(pieces,)) as pool:
        result = pool.map_async(download, photos)
        for percent in 25, 50, 75, 100:
            while pieces.value * 100 < percent * total:
                if result.ready():
                    result.get()  # raises what a task has raised
                result.wait(0.1)
            print(f"{percent} %")
        result.get()
