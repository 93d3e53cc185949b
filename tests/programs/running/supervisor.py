"""The process that runs programs, one after the other, as init of namespaces that are its own.

`Supervisor` is how the tests ask it, `serve` is what answers.
"""

import os
import pickle
import signal
import subprocess
import sys
import traceback
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[3]


class Supervisor:
    """A supervisor that was started.

    Raises:
        OSError: this machine allows no namespaces; the text says what failed.
    """

    def __init__(self):
        # Without what the programs are to have preloaded; in a session of its own, which no Ctrl-C reaches.
        env = {name: value for name, value in os.environ.items() if name != "LD_PRELOAD"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"from {__name__} import serve; serve()"],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        if refusal := self.answer():
            raise OSError(refusal)

    def answer(self):
        """What it answers.

        Raises:
            EOFError: it is no more.
        """
        return pickle.load(self.process.stdout)

    def ask(self, function, *arguments):
        """Have it call a function with its world and these arguments, and return the result.

        Raises:
            RuntimeError: the function raised; the text is its traceback.
        """
        pickle.dump((function, arguments), self.process.stdin)
        self.process.stdin.flush()
        failed, result = self.answer()
        if failed:
            raise RuntimeError(result)
        return result

    def end(self):
        """Let it end, and all that it has started."""
        with suppress(BrokenPipeError):
            self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def serve():
    """Enter the namespaces, and do what is asked until nobody asks any more."""
    from tests.programs.running import namespace

    signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell starts what is in its background without Ctrl-C
    requests, answers = taken(0, "rb"), taken(1, "wb")
    kept = [ROOT, Path(sys.prefix), Path(sys.base_prefix), Path(sys.executable).parent]
    try:
        namespace.enter(kept)
    except OSError as error:
        refusal = str(error)
    else:
        refusal, world = "", namespace.Namespace()
    pickle.dump(refusal, answers)
    answers.flush()
    while not refusal:
        try:
            function, arguments = pickle.load(requests)
        except EOFError:
            return
        try:
            result = False, function(world, *arguments)
        except Exception:
            result = True, traceback.format_exc()
        pickle.dump(result, answers)
        answers.flush()


def taken(number, mode):
    """One of the standard streams as a file that no program inherits; in its place is nothing."""
    file = os.fdopen(os.dup(number), mode)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, number)
    os.close(nothing)
    return file
