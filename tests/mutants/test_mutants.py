"""The mutants of a program are what they say, what nothing notices is told, and each reason is needed."""

import sys
from itertools import chain
from textwrap import dedent

import pytest

if sys.platform != "linux":
    pytest.skip("mutants need Linux", allow_module_level=True)

from corpus.programs import digests
from corpus.project import ROOT, Project
from tests.mutants import judging, record
from tests.mutants.judging import Judge, Judgement, Unstable
from tests.mutants.mutating import KINDS, mutants
from tests.mutants.record import Reason
from tests.programs import running

PROGRAM = b'''\
"""Counts."""
from multiprocessing import Lock, Process


def count(lock, start=1):
    with lock:
        print(start)


if __name__ == "__main__":
    lock = Lock()
    process = Process(
        target=count,
        args=(lock,),
    )
    process.start()
    process.join()
'''
NAMES = [
    ("constant", "5 1 as 2"),
    ("waiting", "6 without with lock"),
    ("statement", "7 without print(start)"),
    ("argument", "7 without start in print()"),
    ("guard", "10 without the guard"),
    ("statement", "11 without lock = Lock()"),
    ("statement", "12 without process = Process( target=count, args=(lock,), )"),
    ("argument", "13 without target=count in Process()"),
    ("argument", "14 without args=(lock,) in Process()"),
    ("waiting", "16 after the next line: process.start()"),
    ("waiting", "16 without process.start()"),
    ("waiting", "17 without process.join()"),
]
NOTES = dedent('''\
    """Adds."""
    import sys


    def add(a, b=0):
        note = "unused"
        return a + b


    if __name__ == "__main__":
        print(add(2))
        if sys.argv[1:]:
            print(sys.argv[0])
''')


def test_each_thing_is_changed_once():
    """In the order of the lines."""
    assert [(mutant.kind, mutant.name) for mutant in mutants(PROGRAM)] == NAMES
    assert {kind for kind, _ in NAMES} == {*KINDS} - {"closing"}


def test_each_line_stays_where_it_is():
    """And one place alone is changed, two where two statements change places."""
    for mutant in mutants(PROGRAM):
        lines = list(zip(PROGRAM.split(b"\n"), mutant.source.split(b"\n"), strict=True))
        differing = [number for number, (line, other) in enumerate(lines, 1) if line != other]
        assert differing[:1] == [mutant.line], mutant.name
        assert len(differing) == 1 or "after the next line" in mutant.name or "Process(" in mutant.name


@pytest.mark.parametrize(
    ("source", "name", "changed"),
    [
        ("print(sum(a for a in b))", "1 without (a for a in b) in sum()", "print(sum())"),
        ("f(1, k=2)", "1 without k=2 in f()", "f(1)"),
        ("f(1, k=2)", "1 without 1 in f()", "f(k=2)"),
        ("f(g, 0.5)", "1 0.5 as 1.5", "f(g, 1.5)"),
        ("with a, b as c: pass", "1 without with b", "with a, __import__('contextlib').nullcontext(b) as c: pass"),
    ],
)
def test_what_is_changed(source, name, changed):
    """And how."""
    assert {mutant.name: mutant.source.decode() for mutant in mutants(source.encode())}[name] == changed


@pytest.fixture
def judged(tmp_path):
    """Have the mutants of a program judged that prints this."""
    if running.refusal():
        pytest.skip(f"no namespaces here: {running.refusal()}")
    judge = Judge("")

    def judged(source, printed):
        program = tmp_path / "snippet.py"
        program.write_text(source, "utf-8")
        program.with_suffix(".out").write_text(printed, "utf-8")
        return judge.judge(program, {"statement", "argument"})

    yield judged
    judge.supervisor.end()


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("with Pool(2) as pool: pass", "closing"),
        ("with get_context().Pool(\n 2\n): pass", "closing"),
        ("with book.lock: pass", "waiting"),
        ("with book.get_lock(): pass", "waiting"),
        ("block.close()", "closing"),
        ("started.set()", "waiting"),
        ("shelf.append(3)", "statement"),
    ],
)
def test_what_orders_processes_is_told_from_what_closes(source, expected):
    """By the method, or by what a with statement is given."""
    kinds = {mutant.kind for mutant in mutants(f"{source}\n".encode())}
    assert kinds - {"argument", "constant"} == {expected}


def test_what_nothing_notices_is_told(judged):
    """And what no run reaches is told apart."""
    assert judged(NOTES, "2\n") == Judgement(
        counts={"statement": 3, "argument": 2},
        survivors={"statement": ['6 without note = "unused"']},
        unreached={"statement": ["13 without print(sys.argv[0])"], "argument": ["13 without sys.argv[0] in print()"]},
    )


def test_a_program_that_does_not_pass_is_not_judged(judged):
    """Its mutants would all be noticed."""
    with pytest.raises(Unstable, match=r"it does not pass itself .*fork.*\n2\n"):
        judged(NOTES, "3\n")


def test_what_only_hangs_must_do_so_twice(monkeypatch):
    """A busy machine may hold up a run; what is printed tells at once."""
    late, other, same = running.Run("1\n", hung=True), running.Run("2\n"), running.Run("1\n")
    program = type("Program", (), {"read_bytes": lambda self: b"print(1)\n"})()
    mutant = mutants(b"print(1)\n")[0]
    monkeypatch.setattr(judging, "transcript", lambda program, place: "1\n")
    for runs, expected, left in [([late, same], False, 0), ([late, late], True, 0), ([other, same], True, 1)]:
        judge = object.__new__(Judge)  # it runs nothing
        judge.run = lambda *arguments, runs=runs: runs.pop(0)
        assert judge.differs(program, mutant, None, None, {}) == expected
        assert len(runs) == left


def test_a_line_of_a_traceback_is_not_what_notices():
    """It shows the source, whatever that is."""
    printed = '  File "a.py", line 1, in f\n    go(2)\ngo(2)\n'
    assert judging.as_before(printed, b"go(1)\n", b"go(2)\n") == printed.replace("    go(2)", "    go(1)")


def test_a_reason_is_for_what_it_names():
    """Each is needed, and each survivor needs one."""
    join, lock = Reason("learn/...", "without ....join()", "why"), Reason("learn/b", "without with lock", "why")
    found = {"learn/a": Judgement(survivors={"waiting": ["3 without process.join()", "9 without with lock"]})}
    assert record.unexplained("learn/a", found["learn/a"].survivors["waiting"], [join, lock]) == ["9 without with lock"]
    assert record.unexplained("errors/a", ["3 without process.join()"], [join]) == ["3 without process.join()"]
    assert record.needless(found, [join, lock]) == [lock]


def test_what_is_on_record_is_read_as_it_was_written(tmp_path, monkeypatch):
    """With the digest that tells if it still holds."""
    monkeypatch.setattr(record, "NOTICED", tmp_path / "noticed.json")
    assert record.load() == {}
    known = {"a/b": ("1 2", Judgement({"guard": 1}, {"guard": ["9 without the guard"]}))}
    record.save(known)
    assert record.load() == known


def test_each_line_of_the_list_is_a_reason():
    """In order, of programs that there are."""
    project, known = Project(ROOT), record.reasons()
    names = [digests.name_of(project, program) for program in project.programs]
    assert known == sorted(known)
    for reason in known:
        assert any(record.fits(reason.programs, name) for name in names), reason
        assert reason.words.endswith("."), reason


def test_each_survivor_on_record_has_its_reason():
    """Of the programs that are as they were when they were judged."""
    project, known = Project(ROOT), record.reasons()
    programs = {digests.name_of(project, program): program for program in project.programs}
    current = {
        name: found
        for name, (digest, found) in record.load().items()
        if name in programs and digest == record.digest(programs[name])
    }
    assert current
    holes = {name: record.unexplained(name, chain(*found.survivors.values()), known) for name, found in current.items()}
    assert {name: found for name, found in holes.items() if found} == {}
