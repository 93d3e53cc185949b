"""errors.json: every error text and symptom, for programs of others."""

import json

from tests import errors


def add(site):
    """Write it."""
    site.write("errors.json", json.dumps(errors.lookup(site.project, site.folder), ensure_ascii=False, indent=1) + "\n")
