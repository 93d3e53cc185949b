"""A notification that comes before the wait is lost, a value is not."""

from multiprocessing import Condition, Process, Value


def bake(rolls, changed):
    with changed:
        rolls.value += 3
        changed.notify_all()


if __name__ == "__main__":
    rolls, changed = Value("i", 0, lock=False), Condition()
    baker = Process(target=bake, args=(rolls, changed))
    baker.start()
    baker.join()
    with changed:
        print(f"wait: {changed.wait(timeout=0.5)}")
        there = changed.wait_for(lambda: rolls.value >= 3, timeout=30)
        print(f"wait_for: {there}")
