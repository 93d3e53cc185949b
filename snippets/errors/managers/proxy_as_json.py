"""json does not know proxies."""

import json
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        stock = manager.dict(tea=3)
        print(json.dumps(stock))
