"""Run one program with another interpreter than the one that runs the tests, in the same world as they do."""

import sys
from unittest import mock

from tests.programs import running
from tests.programs.running import watching


def run(interpreter, program, start_method, transcript):
    """Run a copy of a program, and return its `Run`."""
    arguments = (program.name, program.read_bytes(), running.environment(start_method), transcript, running.Limits())
    return running.call(run_with, str(interpreter), *arguments)


def run_with(world, interpreter, *arguments):
    """Run it in a world: there the program is started with what Python says is its own interpreter."""
    with mock.patch.object(sys, "executable", interpreter):
        return watching.run(world, *arguments)
