"""recv cannot read a pickle that is cut short."""

import pickle
from multiprocessing import Pipe

if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    writer.send_bytes(pickle.dumps(["tea", "coffee"])[:10])
    print(reader.recv())
