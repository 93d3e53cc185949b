"""What the tests of the content share."""

import pytest

from corpus.checks import problems
from corpus.project import Project
from tests.corpus.small import make


@pytest.fixture
def found_after(tmp_path):
    """Make a small project, change it, and return what is wrong with it."""

    def found(changes):
        make(tmp_path, changes)
        return "\n".join(problems(Project(tmp_path)))

    return found
