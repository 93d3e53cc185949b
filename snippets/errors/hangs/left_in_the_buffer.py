"""A line without its end is lost when the process is terminated."""

from multiprocessing import Event, Process


def resize(printed, finish):
    print("resized 3 of 8", end=" ")
    printed.set()
    finish.wait()


if __name__ == "__main__":
    printed, finish = Event(), Event()
    resizer = Process(target=resize, args=(printed, finish))
    resizer.start()
    printed.wait()
    resizer.terminate()
    resizer.join()
    print("end of the program")
