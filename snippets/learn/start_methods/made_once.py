"""Is what the file makes at its top made for each child, or once?"""

import os
from multiprocessing import Process, Queue, Value
from random import Random

tickets = Value("i", 0, lock=False)  # used by one child at a time
dice = Random()
maker = os.getpid()


def take_ticket(results):
    tickets.value += 1
    made_here = maker == os.getpid()
    results.put((tickets.value, dice.random(), made_here))


if __name__ == "__main__":
    results = Queue()
    answers = []
    for _ in range(3):
        process = Process(target=take_ticket, args=(results,))
        process.start()
        answers.append(results.get())
        process.join()
    numbers, rolls, made_here = zip(*answers)
    print(f"tickets of the children: {numbers}")
    print(f"different random numbers: {len(set(rolls))}")
    print(f"made in the child itself: {made_here}")
    print(f"the parent's count: {tickets.value}")
