"""The parent closes its sending end, and the end is seen."""

from multiprocessing import Pipe, Process


def send_prices(sender):
    sender.send(4.5)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    shop = Process(target=send_prices, args=(sender,))
    shop.start()
    sender.close()
    try:
        while True:
            print(f"price: {receiver.recv()}")
    except EOFError:
        print("no more prices")
    shop.join()
