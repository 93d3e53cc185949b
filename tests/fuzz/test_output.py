"""Programs that print any bytes and end in any way: what they print can be accepted, or a sentence says why not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.programs import rewriting
from tests.fuzz.texts import ANYTHING
from tests.programs import running
from tests.programs.running import Limits

ENDS = st.sampled_from(
    [
        *("pass", "sys.exit(3)", "os._exit(4)", "os.kill(os.getpid(), 9)", "1 / 0", "os.close(1)", "time.sleep(60)"),
        *("os.fork() and os._exit(0)", "subprocess.Popen(['sleep', '60'])", "open('left', 'w')", "os.abort()"),
    ]
)
SOURCE = "import os, subprocess, sys, time\nos.write(1, {!r})\nos.write(2, {!r})\n{}\n"


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A file for a program."""
    return tmp_path_factory.mktemp("printed") / "program.py"


@settings(max_examples=60)
@given(out=st.binary(max_size=30) | ANYTHING.map(str.encode), err=st.binary(max_size=10), end=ENDS)
def test_what_a_program_does_ends_in_a_sentence_or_a_transcript(program, out, err, end):
    """Nothing is left running, and nothing is left in its folder."""
    program.write_text(SOURCE.format(out, err, end), "utf-8")
    run = running.run(program, "spawn", "", Limits(program=2, grace=1))
    assert all(isinstance(fault, str) and fault for fault in run.faults)
    if not run.faults and not list(rewriting.faults(run.printed)):
        assert rewriting.fits(rewriting.rewrite("", run.printed), run.printed)
    assert list(program.parent.iterdir()) == [program]
