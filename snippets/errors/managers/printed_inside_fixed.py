"""str() asks the manager for the contents."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print([str(stock)])
        print(f"{stock}")
