"""Arguments go by position in args, and by name in kwargs."""

from multiprocessing import Process


def resize(photo, width=800, *, gray=False):
    color = "gray" if gray else "in color"
    print(f"{photo}: {width} pixels wide, {color}")


if __name__ == "__main__":
    gray = {"gray": True}
    processes = [
        Process(target=resize, args=("cat.jpg",)),
        Process(target=resize, args=("dog.jpg", 400)),
        Process(target=resize, args=("owl.jpg",), kwargs=gray),
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print("all photos are resized")
