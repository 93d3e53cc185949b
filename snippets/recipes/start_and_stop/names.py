"""Who starts a process, and how, shows in its name."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import (
    Pipe,
    Pool,
    Process,
    current_process,
    get_context,
)


def own_name():
    return current_process().name


def make_one(sender):
    sender.send(Process().name)


if __name__ == "__main__":
    print(f"the program: {own_name()}")
    print(f"Process(): {Process().name}")
    print(f"get_context().Process(): {get_context().Process().name}")
    print(f"Process(name=...): {Process(name='resize cat').name}")

    receiver, sender = Pipe(duplex=False)
    process = Process(target=make_one, args=(sender,))
    process.start()
    print(f"a child of {process.name}: {receiver.recv()}")
    process.join()

    with Pool(1) as pool:
        print(f"a worker of Pool: {pool.apply(own_name)}")
    with ProcessPoolExecutor(1) as executor:
        name = executor.submit(own_name).result()
        print(f"a worker of ProcessPoolExecutor: {name}")
