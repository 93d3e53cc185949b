"""Who comes late misses a short ring, but not what was counted."""

from multiprocessing import Event, Process, Semaphore


def bake(bell, rings, has_rung):
    has_rung.wait()
    print(f"heard the bell: {bell.wait(timeout=0.5)}")
    print(f"found a ring: {rings.acquire(timeout=30)}")


if __name__ == "__main__":
    bell, rings, has_rung = Event(), Semaphore(0), Event()
    baker = Process(target=bake, args=(bell, rings, has_rung))
    baker.start()
    bell.set()
    print(f"the bell rings: {bell.is_set()}", flush=True)
    bell.clear()
    rings.release()
    has_rung.set()
    baker.join()
