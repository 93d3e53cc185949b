"""A reader that comes at the wrong moment sees half of two frames."""

from multiprocessing import Barrier, Process
from multiprocessing.shared_memory import SharedMemory


def film(frame, meeting):
    frame.buf[:3] = b"BBB"
    meeting.wait()  # the reader reads now
    meeting.wait()
    frame.buf[3:6] = b"BBB"
    frame.close()


if __name__ == "__main__":
    frame = SharedMemory(create=True, size=6)
    try:
        frame.buf[:6] = b"AAAAAA"
        meeting = Barrier(2)
        camera = Process(target=film, args=(frame, meeting))
        camera.start()
        meeting.wait()
        print(bytes(frame.buf[:6]))
        meeting.wait()
        camera.join()
        print(bytes(frame.buf[:6]))
    finally:
        frame.close()
        frame.unlink()
