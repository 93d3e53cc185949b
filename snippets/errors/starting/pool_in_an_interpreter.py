"""A Pool needs daemon threads, and a subinterpreter forbids them."""

from concurrent import interpreters

PROGRAM = """
from multiprocessing import get_context

get_context("spawn").Pool(processes=1)
"""

if __name__ == "__main__":
    interpreter = interpreters.create()
    try:
        interpreter.exec(PROGRAM)
    finally:
        interpreter.close()
