"""Two customers wait until three rolls are there, and take them."""

from multiprocessing import Condition, Process, Value


def buy(rolls, waiting, changed):
    with changed:
        waiting.value += 1
        changed.notify_all()
        changed.wait_for(lambda: rolls.value >= 3)
        print(f"three are there: {rolls.value >= 3}", flush=True)
        rolls.value -= 3


if __name__ == "__main__":
    rolls, waiting = (Value("i", 0, lock=False) for _ in range(2))
    changed = Condition()
    customers = [
        Process(target=buy, args=(rolls, waiting, changed))
        for _ in range(2)
    ]
    for customer in customers:
        customer.start()
    with changed:
        changed.wait_for(lambda: waiting.value == 2)
    for _ in range(7):
        with changed:
            rolls.value += 1
            changed.notify_all()
    for customer in customers:
        customer.join()
    print(f"rolls left: {rolls.value}")
