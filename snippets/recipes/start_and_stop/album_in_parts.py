"""A child starts children of its own."""

from multiprocessing import Process, Queue, current_process


def resize(photo, resized):
    resized.put((current_process().name, photo))


def do_album(photos, resized):
    processes = []
    for photo in photos:
        process = Process(target=resize, args=(photo, resized))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()


if __name__ == "__main__":
    resized = Queue()
    albums = [["cat.jpg", "dog.jpg"], ["map.tif", "plan.tif"]]
    processes = []
    for photos in albums:
        process = Process(target=do_album, args=(photos, resized))
        process.start()
        processes.append(process)
    found = sorted(resized.get() for _ in range(4))
    for process in processes:
        process.join()
    for name, photo in found:
        print(f"{name}: {photo}")
