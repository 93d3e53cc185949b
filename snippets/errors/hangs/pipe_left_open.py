"""The parent holds the sending end too, so the end never comes."""

from multiprocessing import Pipe, Process


def send_prices(sender):
    sender.send(4.5)


if __name__ == "__main__":
    receiver, sender = Pipe(duplex=False)
    shop = Process(target=send_prices, args=(sender,))
    shop.start()
    try:
        while True:
            print(f"price: {receiver.recv()}")
    except EOFError:
        print("no more prices")
    shop.join()
