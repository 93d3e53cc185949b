"""Without join the parent goes on, but the program waits at its end."""

from multiprocessing import Event, Process


def resize(photo, started, last_line_is_out):
    started.set()
    last_line_is_out.wait()
    print(f"child: {photo} is resized.")


if __name__ == "__main__":
    started = Event()
    last_line_is_out = Event()
    process = Process(
        target=resize, args=("cat.jpg", started, last_line_is_out)
    )
    process.start()
    started.wait()
    print(f"parent: is the child alive? {process.is_alive()}")
    print("parent: this is my last line.")
    last_line_is_out.set()
