"""What is installed on Wine: what runs the programs elsewhere, as far as it works there."""

from corpus.libraries import pins
from corpus.programs import on_wine
from tests.wine import building


def test_what_programs_declare_is_installed_or_known_not_to_work():
    """In the release that is pinned for all, but for NumPy."""
    wanted = building.wanted_libraries()
    light = {name for name, group in pins.asked().items() if group == pins.LIBRARIES}
    assert {name for name in light if f"{name}==" not in wanted} == set(on_wine.CANNOT_LOAD)
    assert wanted.count("numpy==") == 1


def test_each_is_installed_by_its_hash_under_no_condition():
    """Which would be one for the Python that runs pip, not for the one on Wine."""
    blocks = building.wanted_libraries().split("\n")
    assert all(line.startswith("    --hash=sha256:") or line.endswith(" \\") and ";" not in line for line in blocks[:-1])


def test_python_is_not_among_the_libraries():
    """It is unpacked, not installed."""
    assert "winpython" not in building.wanted_libraries()
