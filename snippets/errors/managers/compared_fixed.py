"""Compare a copy of the contents."""

from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        same = dict(stock) == {"tea": 3}
        print(f"{stock} == {{'tea': 3}}: {same}")
