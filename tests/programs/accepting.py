"""Rewrites, at the end of a run, the transcripts that no longer match (`--accept`)."""

from pathlib import Path

import pytest

from corpus.programs import cells, rewriting, sessions


class Accepted:
    """Collects what did not match, from all workers, and rewrites the transcripts at the end."""

    def __init__(self):
        self.printed, self.lines, self.failed = {}, [], 0

    def pytest_runtest_logreport(self, report):
        """Note what an item says was printed, and whether it failed for another reason."""
        self.failed += report.failed
        for key, value in report.user_properties:
            if report.when == "call" and key == "printed":
                path, cell, printed = value
                self.printed.setdefault(Path(path), {})[cell] = printed

    def pytest_sessionfinish(self, session):
        """Rewrite each transcript for which all its cells agree on what can be one."""
        for path, runs in sorted(self.printed.items()):
            old = path.read_text("utf-8") if path.exists() else ""
            rules = rules_of(path)
            new = rules.rewrite(old, next(iter(runs.values())))
            name = path.relative_to(session.config.rootpath).as_posix()
            if all(rules.fits(new, printed) for printed in runs.values()):
                path.write_text(new, "utf-8", newline="\n")
                self.lines.append(f"rewritten: {name}")
                continue
            broken = [fault for printed in runs.values() for fault in rules.faults(printed)]
            self.lines.append(f"NOT rewritten: {name}: {broken[0]}" if broken else disagreement(name, new, runs, rules))
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter):
        """Say what was rewritten, and what could not be."""
        terminalreporter.section("accept")
        if self.failed:
            self.lines.append(f"NOT accepted: what failed above ({self.failed}): a transcript cannot make it right")
        if not any(terminalreporter.stats.get(outcome) for outcome in ("passed", "failed", "error")):
            self.lines.append("nothing was run: show the program on its page first (README.md, Add a program)")
        for line in self.lines or ["every transcript matches; nothing to rewrite"]:
            terminalreporter.write_line(line)


def rules_of(path):
    """The module by whose rules a file is compared and rewritten."""
    return sessions if path.suffix == sessions.SUFFIX else rewriting


def disagreement(name, new, runs, rules):
    """What to say when one transcript cannot hold in all the cells that it is compared in."""
    text = f"NOT rewritten: {name}: what is printed depends on where it runs; loosen it with ... or name a variant"
    for cell, printed in runs.items():
        if not rules.fits(new, printed):
            text += f"\n{rules.difference(f'{name} as accepted elsewhere', new, printed)}\n   ({cell})"
    return f"{text}\nVariants that would hold here: {'; '.join(proposed(name, runs, rules))}"


def proposed(name, runs, rules):
    """Names of variants, each with the cells that it would hold for; what most print is the rest's."""
    groups = []
    for cell, printed in runs.items():
        group = next((group for group in groups if rules.fits(rules.rewrite("", group[0]), printed)), None)
        if group:
            group[1].append(cell)
        else:
            groups.append((printed, [cell]))
    most, *others = sorted(groups, key=lambda group: -len(group[1]))
    stem, _, suffix = name.rpartition(".")
    yield f"{name} ({', '.join(most[1])})"
    for _, found in others:
        for cell in found:
            method = next(word for word in cells.START_METHODS["linux"] if f", {word}," in cell)
            yield f"{stem}.{method}.{suffix} ({cell})"
