"""Two processes sell the last ticket: the check is outside the lock."""

from multiprocessing import Array, Barrier, Process, Value


def sell(seller, tickets, sold, both_have_checked):
    if tickets.value > 0:
        both_have_checked.wait()
        with tickets.get_lock():
            tickets.value -= 1
        sold[seller] = 1


if __name__ == "__main__":
    tickets = Value("i", 1)
    sold = Array("i", 2)
    both_have_checked = Barrier(2)

    sellers = [
        Process(
            target=sell,
            args=(seller, tickets, sold, both_have_checked),
        )
        for seller in range(2)
    ]
    for seller in sellers:
        seller.start()
    for seller in sellers:
        seller.join()
    print(f"Tickets sold: {sum(sold)}")
    print(f"Tickets left: {tickets.value}")
