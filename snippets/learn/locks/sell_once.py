"""No ticket is sold twice: check and sale are under one lock."""

from multiprocessing import Array, Barrier, Process, Value


def sell(seller, tickets, sold, both_are_here):
    both_are_here.wait()
    while True:
        with tickets.get_lock():
            if tickets.value <= 0:
                break
            tickets.value -= 1
        sold[seller] += 1


if __name__ == "__main__":
    tickets = Value("i", 100_000)
    sold = Array("i", 2)
    both_are_here = Barrier(2)

    sellers = [
        Process(
            target=sell,
            args=(seller, tickets, sold, both_are_here),
        )
        for seller in range(2)
    ]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    print(f"Tickets sold: {sum(sold)}")
    print(f"Tickets left: {tickets.value}")
