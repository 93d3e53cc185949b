"""Two children: which lines of the file run again for them?"""

from multiprocessing import Process

print(f"top of the file, as {__name__}")


def resize(photo):
    print(f"resized {photo}")


if __name__ == "__main__":
    print("below the guard")
    for photo in ("sea.jpg", "forest.jpg"):
        process = Process(target=resize, args=(photo,))
        process.start()
        process.join()
