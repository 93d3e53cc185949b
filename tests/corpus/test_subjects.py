"""The subjects of pages and sections: what belongs to one, and what is wrong with them."""

import pytest

from corpus.pages import subjects
from corpus.project import Project
from tests.corpus.small import write

LOCKS = """\
---
title: Locks
subjects: [Lock]
---

# Locks

Barrier, Barrier.

## `ValueError: released`  { #released }

A barrier, but one Barrier only. {0}

| Barrier | Barrier |
|---|---|

### How long?

Under fork it hangs, and a forked child hangs too: [see](hangs.md#fork).

## What next

Barrier, Barrier.
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    """Make a project with one page, in an index of five subjects."""
    names = {"Barrier": "", "fork": "fork|forked", "hang": "hangs?", "Lock": "[Ll]ocks?", "Python 3.14": r"3\.14"}
    monkeypatch.setattr(subjects, "SUBJECTS", names)

    def make(page):
        write(tmp_path, {"mkdocs.yml": "nav: [learn/locks.md]\n", "docs/learn/locks.md": page})
        return Project(tmp_path)

    return make


def listed(project):
    """The index: for each subject its pages, and the headings of its sections."""
    return {name: [*pages, *(part.heading for part in found)] for name, pages, found in subjects.index(project)}


def test_a_section_belongs_to_what_it_names_in_its_heading_or_twice(project):
    """In its own text: no tables, links, lists of what else there is, and not in another word or case."""
    assert listed(project(LOCKS)) == {
        "Barrier": [],
        "fork": ["How long?"],
        "hang": ["How long?"],
        "Lock": ["learn/locks.md"],
        "Python 3.14": [],
    }
    twice = LOCKS.replace("{0}", "Barrier, on 3.14 and 3.141 and x3.14.").replace("How long?", "Locks?")
    assert listed(project(twice)) == {
        "Barrier": ["`ValueError: released`"],
        "fork": ["Locks?"],
        "hang": ["Locks?"],
        "Lock": ["learn/locks.md", "Locks?"],
        "Python 3.14": [],
    }


def test_of_many_sections_those_with_the_subject_in_the_heading_are_listed(project, monkeypatch):
    """The others are not, though each names it twice."""
    page = LOCKS.replace("{0}", "A lock, and a lock.") + "\n### Locks\n" + "\n### Two\n\nA lock, and a lock.\n"
    assert listed(project(page))["Lock"] == ["learn/locks.md", "`ValueError: released`", "Locks", "Two"]
    monkeypatch.setattr(subjects, "MANY", 2)
    assert listed(project(page))["Lock"] == ["learn/locks.md", "Locks"]


def test_the_anchor_of_a_section_is_its_own(project):
    """Where its heading has one."""
    assert [part.anchor for part in subjects.sections(project(LOCKS))] == ["released", ""]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("subjects: [Lock]\n", "", "docs/learn/locks.md: no subjects: name them in its front matter, as in subjects:"),
        ("[Lock]", "Lock", "docs/learn/locks.md: no subjects: name them in its front matter"),
        ("[Lock]", "[3]", "docs/learn/locks.md: there is no subject 3: write one of SUBJECTS"),
        ("[Lock]", "[Locks]", "docs/learn/locks.md: there is no subject Locks: write Lock, or add it to SUBJECTS"),
        ("{0}", "", "corpus/pages/subjects.py: nothing is about Python 3.14: delete it"),
    ],
)
def test_what_is_wrong_with_subjects(project, old, new, message):
    """The message names the page, the subject and what to write."""
    assert message in "\n".join(subjects.problems(project(LOCKS.replace(old, new))))


def test_nothing_is_wrong_with_the_right_subjects(project):
    """Each is known, and something is about each."""
    right = LOCKS.replace("[Lock]", '[Lock, Barrier, "Python 3.14"]')
    assert list(subjects.problems(project(right))) == []


def test_a_page_that_is_not_there_has_no_subjects(project):
    """The check of the navigation names it."""
    made = project(LOCKS)
    made.root.joinpath("docs/learn/locks.md").unlink()
    assert "locks.md" not in "\n".join(subjects.problems(made))
