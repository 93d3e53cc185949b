"""errors.json: every error text and symptom, for the search and for programs of others."""

import json

from tests import errors


def add(site):
    """Write it."""
    site.write("errors.json", json.dumps(errors.lookup(site.project), ensure_ascii=False, indent=1) + "\n")
