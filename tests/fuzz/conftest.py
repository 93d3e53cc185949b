"""How many inputs are made up; these tests are those of `nox -s fuzz`, which says so, and of no other session."""

import os

collect_ignore_glob = [] if "FUZZ" in os.environ else ["test_*.py"]

if "FUZZ" in os.environ:
    from hypothesis import HealthCheck, settings

    common = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow, HealthCheck.filter_too_much]}
    settings.register_profile("fuzz", max_examples=int(os.environ["FUZZ"]), database=None, print_blob=True, **common)
    settings.load_profile("fuzz")
