"""What is flushed is out, whatever becomes of the process."""

from multiprocessing import Event, Process


def resize(printed, finish):
    print("resized 3 of 8", end=" ", flush=True)
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
