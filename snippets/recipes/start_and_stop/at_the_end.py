"""At the end of the program, daemons are ended, others awaited."""

import threading
from multiprocessing import Event, Process


def play_music(playing):
    try:
        playing.set()
        threading.Event().wait()  # as if it played for ever
    finally:
        print("music: faded out")


def save_album(saving, at_the_end):
    saving.set()
    at_the_end.wait()
    print("album: saved")


if __name__ == "__main__":
    playing, saving, at_the_end = Event(), Event(), Event()
    wanted = (saving, at_the_end)
    Process(target=play_music, args=(playing,), daemon=True).start()
    Process(target=save_album, args=wanted).start()
    playing.wait()
    saving.wait()
    print("end of the program")
    at_the_end.set()
