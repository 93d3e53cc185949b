"""A subinterpreter cannot fork."""

from concurrent import interpreters

PROGRAM = """
from multiprocessing import get_context

process = get_context("fork").Process(target=print, args=("hello",))
process.start()
process.join()
"""

if __name__ == "__main__":
    interpreter = interpreters.create()
    try:
        interpreter.exec(PROGRAM)
    finally:
        interpreter.close()
