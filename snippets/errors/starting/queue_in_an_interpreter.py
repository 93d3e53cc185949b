"""So does a Queue, from its first put on."""

from concurrent import interpreters

PROGRAM = """
from multiprocessing import Queue

prices = Queue()
prices.put(4)
"""

if __name__ == "__main__":
    interpreter = interpreters.create()
    try:
        interpreter.exec(PROGRAM)
    finally:
        interpreter.close()
