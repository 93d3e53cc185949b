"""This project's own pages, programs, transcripts and navigation."""

from pathlib import Path

import pytest

from tests.pages import Project, problems


def test_pages_programs_transcripts_and_navigation_agree():
    """Every program is on its page, before its transcripts; every page is in the navigation."""
    found = list(problems(Project(Path(__file__).parents[1])))
    if found:
        pytest.fail("\n".join(found), pytrace=False)
