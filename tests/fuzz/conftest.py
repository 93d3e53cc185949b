"""How many inputs are made up; without Hypothesis, which `nox -s fuzz` brings, these tests are not collected."""

import importlib.util
import os

collect_ignore_glob = [] if importlib.util.find_spec("hypothesis") else ["test_*.py"]

if importlib.util.find_spec("hypothesis"):
    from hypothesis import HealthCheck, settings

    common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.filter_too_much]}
    settings.register_profile("some", max_examples=100, derandomize=True, database=None, **common)
    settings.register_profile("many", max_examples=2000, database=None, print_blob=True, **common)
    settings.load_profile("some" if os.environ.get("FUZZ") == "some" else "many")
