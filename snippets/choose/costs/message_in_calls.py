"""How many function calls is a message worth, there and back?"""

from multiprocessing import Manager, Pipe, Pool, Process, Queue
from timeit import repeat


def resize(photo="a.jpg"):
    return photo


def answer(receive, send):
    while photo := receive():
        send(resize(photo))


def seconds(function):
    return min(repeat(function, number=200, repeat=3)) / 200


if __name__ == "__main__":
    (ours, theirs), orders, results = Pipe(), Queue(), Queue()
    by_pipe = Process(target=answer, args=(theirs.recv, theirs.send))
    by_queue = Process(target=answer, args=(orders.get, results.put))
    by_pipe.start()
    by_queue.start()
    call = seconds(resize)
    with Pool(processes=1) as pool, Manager() as manager:
        size = manager.Value("i", 800)
        for name, function in {
            "Pipe": lambda: (ours.send("a.jpg"), ours.recv()),
            "Queue": lambda: (orders.put("a.jpg"), results.get()),
            "manager": lambda: size.value,
            "Pool": lambda: pool.apply(resize),
        }.items():
            print(f"{name}: {seconds(function) / call:,.0f} calls")
    ours.send("")
    orders.put("")
    by_pipe.join()
    by_queue.join()
