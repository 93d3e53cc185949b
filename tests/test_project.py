"""This project's own pages, programs, transcripts, navigation, error entries and terms."""

import re
from pathlib import Path

import pytest

from tests import errors, front_matter, glossary, pages, subjects, variants

PROJECT = pages.Project(Path(__file__).parents[1])


def test_pages_programs_transcripts_and_navigation_agree():
    """Every program is on its page, before its transcripts; every page is in the navigation."""
    fail_with(pages.problems(PROJECT))


def test_each_error_text_is_printed_by_a_program_of_its_entry():
    """On every Python that the entry names."""
    fail_with(errors.problems(PROJECT))


def test_each_page_has_a_title_and_a_description_of_its_own():
    """They are what a search engine shows."""
    fail_with(front_matter.problems(PROJECT))


def test_each_page_has_subjects_of_the_index():
    """By the names that the index has."""
    fail_with(subjects.problems(PROJECT))


def test_the_glossary_is_in_order():
    """Each term is there once, with an anchor and a link."""
    fail_with(glossary.problems(PROJECT))


def fail_with(problems):
    """Fail with a list of problems, if there are any."""
    if found := list(problems):
        pytest.fail("\n".join(found), pytrace=False)


def test_the_tabs_of_the_pages_know_every_python():
    """They show the newest first."""
    script = PROJECT.root.joinpath("theme/assets/javascripts/tabs.js").read_text("utf-8")
    known = re.search(r"PYTHONS = \[(.*?)\]", script)[1]
    assert known == ", ".join(str(minor) for _, minor in reversed(variants.PYTHONS))
