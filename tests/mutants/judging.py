"""Run the mutants of a program: which of them print what its transcripts say?"""

from dataclasses import dataclass, field

from corpus.programs import cells, transcripts, variants
from tests.mutants.mutating import mutants
from tests.programs import running
from tests.programs.running import Limits, watching
from tests.programs.running.supervisor import Supervisor

SECONDS, TIMES = 10, 5
"""A mutant may take ten seconds, and five times as many as the program itself; one that goes on has been noticed."""


class Unstable(Exception):
    """A program that as it is does not print what its transcripts say."""


@dataclass
class Judgement:
    """What came of the mutants of one program.

    Attributes:
        counts: how many there were, by kind, of all kinds that were judged; without those that no run reaches.
        survivors: what those are called that nothing noticed, by kind.
        unreached: what those are called whose place no run reaches.
    """

    counts: dict[str, int] = field(default_factory=dict)
    survivors: dict[str, list[str]] = field(default_factory=dict)
    unreached: dict[str, list[str]] = field(default_factory=dict)

    def add(self, other):
        """Add what came of mutants of other kinds."""
        for mine, others in ((vars(self)[name], of) for name, of in vars(other).items()):
            mine.update(others)


class Judge:
    """Runs mutants, in a world of its own.

    Args:
        pauses: the library that has threads and processes pause at random.
    """

    def __init__(self, pauses):
        self.pauses, self.supervisor = {"LD_PRELOAD": pauses}, Supervisor()

    def judge(self, program, kinds):
        """Run the mutants of these kinds of a program, and return its `Judgement`.

        Raises:
            Unstable: the program itself is what fails.
        """
        source, judgement = program.read_bytes(), Judgement(dict.fromkeys(kinds, 0))
        places = [variants.current_cell(method, program) for method in cells.available_start_methods()]
        limits = Limits(program=max(self.seconds(program, source, place) for place in places))
        for number, mutant in enumerate(mutants(source)):
            if mutant.kind not in kinds:
                continue
            turned = places[number % len(places) :] + places[: number % len(places)]
            if not self.is_noticed(program, mutant, turned, limits):
                if mutant.marked and not self.is_reached(program, mutant, places, limits):
                    judgement.unreached.setdefault(mutant.kind, []).append(mutant.name)
                    continue
                judgement.survivors.setdefault(mutant.kind, []).append(mutant.name)
            judgement.counts[mutant.kind] += 1
        return judgement

    def seconds(self, program, source, place):
        """The seconds that a mutant is given in a place.

        Raises:
            Unstable: the program did not pass there.
        """
        run = self.run(program, source, place, Limits())
        if not passes(program, place, run, run.printed):
            raise Unstable(f"it does not pass itself ({place}): {'; '.join(run.faults)}\n{run.printed}")
        return SECONDS + TIMES * run.seconds

    def is_noticed(self, program, mutant, places, limits):
        """Whether something else is seen under a start method, or, of what orders processes, with pauses."""
        attempts = [(place, {}) for place in places]
        if mutant.kind == "waiting":
            attempts += [(place, self.pauses) for place in places]
        return any(self.differs(program, mutant, place, limits, more) for place, more in attempts)

    def differs(self, program, mutant, place, limits, more):
        """Whether a mutant prints something else in a place; or hangs, say, and does so once more."""
        for _ in range(2):  # a busy machine may hold up any program, though not twice
            run = self.run(program, mutant.source, place, limits, more)
            printed = as_before(run.printed, program.read_bytes(), mutant.source)
            if passes(program, place, run, printed):
                return False
            if not run.faults and not run.hung:
                return True
        return True

    def is_reached(self, program, mutant, places, limits):
        """Whether anything is seen if a process ends where the mutant differs."""
        runs = [(place, self.run(program, mutant.marked, place, limits)) for place in places]
        return not all(passes(program, place, run, run.printed) for place, run in runs)

    def run(self, program, source, place, limits, more=None):
        """Run something in place of a program."""
        env = running.environment(place.start_method) | (more or {})
        arguments = (watching.run, program.name, source, env, transcript(program, place), limits)
        try:
            return self.supervisor.ask(*arguments)
        except EOFError:
            self.supervisor = Supervisor()
            return running.Run(faults=["it ended the process that runs it"])


def transcript(program, place):
    """What a program prints in a place."""
    return variants.choose(program)[place].read_text("utf-8")


def passes(program, place, run, printed):
    """Whether a run is what the page says."""
    expected = transcript(program, place)
    hangs = run.hung and not transcripts.limit(expected)
    return not run.faults and not hangs and transcripts.matches(expected, printed)


def as_before(printed, source, changed):
    """What a mutant printed, but the line of a traceback that differs only since the mutant's source is shown there."""
    lines = zip(source.decode().splitlines(), changed.decode().splitlines(), strict=True)
    shown = {f"    {other.strip()}": f"    {line.strip()}" for line, other in lines if line != other}
    return "".join(shown.get(line.rstrip("\n"), line.rstrip("\n")) + "\n" for line in printed.splitlines(keepends=True))
