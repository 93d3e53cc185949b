"""What the tests of the runner share."""

import pytest

from tests.programs import running


@pytest.fixture(params=["namespaces", "process tree"])
def world(request, monkeypatch):
    """Where programs and sessions are run: in namespaces, and then as where there are none."""
    reason = running.refusal()
    if request.param == "process tree":
        monkeypatch.setattr(running, "refusal", lambda: "to be tested")
    elif reason:
        pytest.skip(f"no namespaces here: {reason}")
