"""A thread waits for the processes, and the program goes on."""

import queue
from multiprocessing import Event, Process, connection
from threading import Thread


def convert(film, may_end):
    may_end.wait()


def watch(processes, ended):
    running = {process.sentinel: process for process in processes}
    while running:
        for sentinel in connection.wait(running):
            process = running.pop(sentinel)
            process.join()
            ended.put((process.name, process.exitcode))


if __name__ == "__main__":
    films = {"birthday.mp4": Event(), "holiday.mp4": Event()}
    processes = [
        Process(target=convert, args=film, name=film[0])
        for film in films.items()
    ]
    for process in processes:
        process.start()
    ended = queue.Queue()
    Thread(target=watch, args=(processes, ended)).start()
    for film in ["holiday.mp4", "birthday.mp4"]:
        films[film].set()
        print("ended, with exit code:", *ended.get())
