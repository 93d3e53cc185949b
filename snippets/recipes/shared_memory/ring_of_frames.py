"""One camera, two viewers, four slots: no frame is lost or torn."""

from itertools import cycle
from multiprocessing import Process, RawArray, Semaphore, SimpleQueue
from multiprocessing.managers import SharedMemoryManager
from time import sleep

SLOTS, SIZE = 4, 5000


def view(seconds, seen, ring, lengths, filled, free):
    sums = []
    for slot in cycle(range(SLOTS)):
        filled.acquire()
        frame = bytes(ring.buf[slot * SIZE :][: lengths[slot]])
        free.release()
        if not frame:
            break
        sleep(seconds)  # stands for work on the frame
        sums.append(sum(frame))
    seen.put(sums)


if __name__ == "__main__":
    film = [bytes([n]) * (SIZE - n) for n in range(200)]
    seen, lengths = SimpleQueue(), RawArray("i", SLOTS)
    guards = [(Semaphore(0), Semaphore(SLOTS)) for _ in range(2)]
    with SharedMemoryManager() as manager:
        ring = manager.SharedMemory(SLOTS * SIZE)
        for guard, seconds in zip(guards, [0, 0.002], strict=True):
            args = seconds, seen, ring, lengths, *guard
            Process(target=view, args=args, daemon=True).start()
        for frame, slot in zip([*film, b""], cycle(range(SLOTS))):
            for _, free in guards:
                free.acquire()
            ring.buf[slot * SIZE :][: len(frame)] = frame
            lengths[slot] = len(frame)
            for filled, _ in guards:
                filled.release()
        print("whole:", seen.get() == seen.get() == [*map(sum, film)])
