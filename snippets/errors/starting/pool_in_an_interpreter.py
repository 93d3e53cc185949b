"""A Pool needs daemon threads, which a subinterpreter has not."""

from concurrent import interpreters

PROGRAM = """
from multiprocessing import Pool

Pool(processes=1)
"""

if __name__ == "__main__":
    interpreter = interpreters.create()
    try:
        interpreter.exec(PROGRAM)
    finally:
        interpreter.close()
