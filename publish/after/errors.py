"""errors.json: every error text and symptom, for programs of others."""

import json

from corpus.pages import entries


def add(site):
    """Write it."""
    found = entries.lookup(site.project, site.folder)
    site.write("errors.json", json.dumps(found, ensure_ascii=False, indent=1) + "\n")
