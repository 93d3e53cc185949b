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
    assert dict(building.blocks(building.OWN_PINS))["numpy"] in wanted


def test_each_is_installed_by_its_hash_under_no_condition():
    """Which would be one for the Python that runs pip, not for the one on Wine."""
    found = [line for line in building.wanted_libraries().split("\n") if not line.startswith("    --hash=sha256:")]
    assert found.pop() == ""
    assert [pin for pin in found if not pin.endswith(" \\") or ";" in pin] == []


def test_python_is_not_among_the_libraries():
    """It is unpacked, not installed."""
    assert "winpython" not in building.wanted_libraries()
