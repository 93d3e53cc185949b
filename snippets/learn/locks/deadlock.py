"""Two processes each hold the lock that the other waits for."""

from multiprocessing import Barrier, Process, Value


def transfer(amount, source, target, all_are_ready):
    with source.get_lock():
        all_are_ready.wait()
        with target.get_lock():
            source.value -= amount
            target.value += amount


if __name__ == "__main__":
    rent, food = Value("i", 100), Value("i", 100)
    all_are_ready = Barrier(3)
    there = Process(
        target=transfer, args=(10, rent, food, all_are_ready)
    )
    back = Process(
        target=transfer, args=(20, food, rent, all_are_ready)
    )
    there.start()
    back.start()
    all_are_ready.wait()
    print("Each process holds one lock and wants the other.")
    there.join()
    back.join()
    print(f"Rent {rent.value}, food {food.value}")
