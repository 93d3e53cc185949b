"""What is installed on Wine: what runs the programs elsewhere, as far as it works there."""

import pytest

from corpus.libraries import pins
from corpus.programs import on_wine
from tests.wine import assembling, building, fetching


@pytest.mark.parametrize("python", building.PYTHONS)
def test_what_programs_declare_is_installed_or_known_not_to_work(python):
    """In the release that is pinned for all, but for NumPy."""
    wanted = building.wanted_libraries(python)
    light = {name for name, group in pins.asked().items() if group == pins.LIBRARIES}
    assert {name for name in light if f"{name}==" not in wanted} == set(on_wine.cannot_load(python))


def test_numpy_is_the_last_one_that_works_there():
    """And no other one."""
    wanted = building.wanted_libraries("3.13")
    assert wanted.count("numpy==") == 1
    assert dict(fetching.blocks(building.OWN_PINS))["numpy"] in wanted


@pytest.mark.parametrize("python", building.PYTHONS)
def test_each_is_installed_by_its_hash_under_no_condition(python):
    """Which would be one for the Python that runs pip, not for the one on Wine."""
    found = [
        line for line in building.wanted_libraries(python).split("\n") if not line.startswith("    --hash=sha256:")
    ]
    assert found.pop() == ""
    assert [pin for pin in found if not pin.endswith(" \\") or ";" in pin] == []


def test_python_is_not_among_the_libraries():
    """It is unpacked, not installed."""
    assert not any("winpython" in building.wanted_libraries(python) for python in building.PYTHONS)


@pytest.mark.parametrize(
    ("name", "ours"),
    [
        ("python314.dll", True),
        ("_multiprocessing.pyd", True),
        ("libffi-8.dll", True),
        ("_multiprocessing.cp314t-win_amd64.pyd", False),
        ("libpanda.dll", False),
    ],
)
def test_of_a_wheel_with_much_else_only_what_is_pythons_is_taken(name, ours):
    """And of that the build with the GIL."""
    assert assembling.wanted(name) == ours
