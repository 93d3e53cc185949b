"""What a run on Wine is given on a slow machine: more time, and nothing else."""

import pytest

from corpus.programs import transcripts
from tests.wine import running, session

HANGS = "waiting\n(still running after 3 s)\n"


@pytest.mark.parametrize(("times", "seconds"), [(1, 3), (4, 12), (90, 60)])
def test_what_hangs_is_given_longer_on_a_slow_machine(times, seconds):
    """As many times as long, and no longer than a transcript can say."""
    wanted, limits = session.patient(HANGS, times)
    assert wanted == f"waiting\n(still running after {seconds} s)\n"
    assert transcripts.limit(wanted) == seconds
    assert limits.grace == running.LIMITS.grace * times


@pytest.mark.parametrize("printed", ["waiting\n", "waiting\n(exit status 1)\n", "(still running after 12 s)\n"])
def test_it_must_print_the_same_and_hang(printed):
    """What ends, or prints something else, is told from what hangs as before."""
    wanted, _ = session.patient(HANGS, 4)
    assert transcripts.fits(wanted, "waiting\n(still running after 12 s)\n")
    assert not transcripts.fits(wanted, printed)


def test_what_ends_has_the_same_transcript():
    """Whatever it prints."""
    text = "(still running after 3 s)\ndone\n"
    assert session.patient(text, 4)[0] == text


def test_how_slow_a_machine_is_is_measured_by_a_start(monkeypatch):
    """In whole times of a quick one, and at least one."""
    ticks = iter([0, 0.5, 10, 12.5])
    monkeypatch.setattr(session.time, "monotonic", lambda: next(ticks))

    class Machine:
        def run(self, *words, **options):
            assert words[-1] == session.START

    assert session.slowness(Machine()) == 1
    assert session.slowness(Machine()) == 3
