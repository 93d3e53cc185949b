"""Two processes get ready, and wait for a signal before they go on."""

from multiprocessing import Event, Process, SimpleQueue


def bake(loaf, oven_is_hot, messages):
    messages.put(f"the {loaf} dough is ready")
    oven_is_hot.wait()
    messages.put(f"baked in a hot oven: {oven_is_hot.is_set()}")


if __name__ == "__main__":
    oven_is_hot, messages = Event(), SimpleQueue()
    bakers = [
        Process(target=bake, args=(loaf, oven_is_hot, messages))
        for loaf in ("rye", "wheat")
    ]
    for baker in bakers:
        baker.start()
    for _ in bakers:
        print(messages.get())
    print("the oven is hot")
    oven_is_hot.set()
    for _ in bakers:
        print(messages.get())
    for baker in bakers:
        baker.join()
