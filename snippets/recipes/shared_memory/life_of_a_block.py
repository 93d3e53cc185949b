"""Everyone closes the block, its maker removes it: what holds then?"""

from contextlib import closing, contextmanager
from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory


@contextmanager
def new_block(size):
    block = SharedMemory(create=True, size=size)
    try:
        yield block
    finally:
        block.close()
        block.unlink()


def show(name, parent):
    with closing(SharedMemory(name)) as frame:
        parent.send("opened")
        parent.recv()
        parent.send(bytes(frame.buf[:5]))


if __name__ == "__main__":
    here, there = Pipe()
    with new_block(size=5) as frame:
        frame.buf[:5] = b"night"
        viewer = Process(target=show, args=(frame.name, there))
        viewer.start()
        here.recv()
    try:
        SharedMemory(frame.name).close()
    except FileNotFoundError:
        print("removed: nobody can open it any more")
    here.send("go on")
    print(f"who has it open still reads {here.recv()}")
    viewer.join()
