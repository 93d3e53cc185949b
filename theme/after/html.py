"""What is wrong or idle in the HTML and can be mended in no template; and a content security policy."""

import hashlib
import re
from base64 import b64encode

from tests.problem import Problem

REPLACED = [
    # A checkbox has no autocomplete.
    ('id="__drawer" autocomplete="off"', 'id="__drawer"'),
    ('id="__search" autocomplete="off"', 'id="__search"'),
]
# A name or a space in a program: of no color of its own, and a fifth of all elements on a page of many programs.
PLAIN = re.compile(r'<span class="[nw]">([^<]*)</span>')
SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
POLICY = (
    "default-src 'none'; script-src 'self' {hashes}; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
)


def clean(site, with_policy):
    """Mend every page, and let each run the site's own scripts alone.

    The policy names the inline scripts of all pages: instant navigation brings those of one into another.
    """
    pages = {path: mended(path.read_text("utf-8")) for path in sorted(site.folder.rglob("*.html"))}
    scripts = {script for page in pages.values() for script in SCRIPT.findall(page)}
    policy = POLICY.format(hashes=" ".join(sorted(map(digest, scripts))))
    tag = f'<meta http-equiv="Content-Security-Policy" content="{policy}">' if with_policy else ""
    for path, page in pages.items():
        path.write_text(
            page.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{tag}', 1), "utf-8", newline="\n"
        )


def mended(page):
    """A page without the known faults.

    Raises:
        Problem: one of them is not there, so Material has changed.
    """
    for wrong, right in REPLACED:
        if wrong not in page:
            raise Problem(f"a page has no `{wrong}` any more: adapt REPLACED in theme/after/html.py to the new theme")
        page = page.replace(wrong, right)
    return PLAIN.sub(r"\1", page)


def digest(script):
    """What the policy calls an inline script."""
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
