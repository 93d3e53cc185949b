"""Close a pool and both ends of a pipe by `with`, on any Python."""

from multiprocessing import Pipe, Pool, active_children

if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print("workers of the pool:", len(active_children()))
        pool.close()
        pool.join()
    print("workers left:", len(active_children()))
    reader, writer = Pipe(duplex=False)
    with reader:
        with writer:
            writer.send("Vega")
            writer.send("Deneb")
        try:
            while True:
                print("star:", reader.recv())
        except EOFError:
            print("no more stars")
