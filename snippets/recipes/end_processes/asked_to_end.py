"""A process that looks at an event ends when it is asked to."""

from multiprocessing import Event, Process


def download(photos, third_is_done, stop):
    done = []
    for photo in photos:
        if stop.is_set():
            break
        done.append(photo)  # as if it downloaded the photo
        if len(done) == 3:
            third_is_done.set()
            stop.wait()  # as if the fourth one took long
    print(f"child: {len(done)} photos are whole, now I end")


if __name__ == "__main__":
    third_is_done, stop = Event(), Event()
    arguments = (range(1000), third_is_done, stop)
    process = Process(target=download, args=arguments)
    process.start()
    third_is_done.wait()
    stop.set()
    process.join()
    print(f"exit code: {process.exitcode}")
