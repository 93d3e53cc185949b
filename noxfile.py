"""Everything that can be run, by name: `nox -l` lists it; a bare `nox` runs lint, test and site.

What follows `--` goes on to the tool: `nox -s test -- docs/learn/locks.md --start-method spawn`.
"""

import os
import shutil

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["lint", "test", "site"]
nox.options.reuse_venv = "yes"

LOCAL = "http://localhost:8000/"
OFFLINE = "dist/multiprocessing-by-example"
PROJECT = nox.project.load_toml("pyproject.toml")


def install(session, group):
    """Install what requirements/GROUP.txt pins, and nothing that has another hash."""
    session.install("--require-hashes", "-r", f"requirements/{group}.txt")


def npm(session):
    """Install what requirements/npm/ pins beside the session's Python; nothing of it may run, or fetch a browser."""
    folder = os.path.join(session.virtualenv.location, "npm")
    shutil.copytree("requirements/npm", folder, dirs_exist_ok=True)
    session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", f"--prefix={folder}", silent=True)


def pytest(session, *arguments, **options):
    """Run pytest on every core: three programs on two cores, for each waits a good part of its time."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    session.run("python", "-m", "pytest", f"--numprocesses={cores * 3 // 2}", "--dist=worksteal", *arguments, **options)


@nox.session
def lint(session):
    """Check the Python, the spelling and the Markdown."""
    install(session, "lint")
    session.run("ruff", "format", *([] if "--fix" in session.posargs else ["--diff"]))
    session.run("ruff", "check", *session.posargs)
    session.run("codespell")
    session.run("pymarkdown", "scan", "README.md", "docs")
    session.run("check-jsonschema", "--builtin-schema=vendor.github-workflows", ".github/workflows/verify.yml")
    session.run("zizmor", "--offline", "--quiet", ".github")


@nox.session
def test(session):
    """Run every program under every start method, and compare what it prints with the page."""
    install(session, "test")
    pytest(session, *session.posargs)


@nox.session(python=nox.project.python_versions(PROJECT))
def matrix(session):
    """Run every program on every supported Python under every start method, and record where it was verified.

    One cell alone: `nox -s matrix-3.14 -- docs/learn/locks.md --start-method spawn`.
    """
    install(session, "test")
    pytest(session, "--record", *(session.posargs or ["docs"]))


@nox.session
def gather(session):
    """Merge the records of several machines, whose files follow `--`, into the one that the site shows."""
    install(session, "test")
    session.run("python", "-m", "tests.record", "merge", *session.posargs)


@nox.session
def shake(session):
    """Run every program with pauses at random in its threads and processes: it must print the same (Linux)."""
    install(session, "test")
    library = os.path.abspath(os.path.join(session.create_tmp(), "pauses.so"))
    session.run("cc", "-O1", "-shared", "-fPIC", "-o", library, "tests/pauses.c", external=True)
    # Many at once, for they pause most of the time.
    pytest(session, "--numprocesses=24", *(session.posargs or ["docs"]), env={"LD_PRELOAD": library})


@nox.session
def accept(session):
    """Rewrite the transcripts that no longer match, and keep what may vary in them."""
    install(session, "test")
    pytest(session, "--accept", *(session.posargs or ["docs"]))


@nox.session
def site(session):
    """Build the site into site/, strictly; in CI, only if all that it shows is on record as verified."""
    install(session, "site")
    if os.environ.get("CI"):
        session.run("python", "-m", "tests.record", "check")
    mkdocs(session, "theme.build", "site", address())
    session.log(f"Look at it: python -m http.server --directory site   (then open {LOCAL})")


@nox.session
def copies(session):
    """Check the built site: run each program as it is copied from a page, follow each link. After `nox -s site`."""
    install(session, "test")
    pytest(session, "--site=site", "tests/test_site.py", *session.posargs)


@nox.session
def links(session):
    """List the links to other sites, with the pages that have them. After `nox -s site`."""
    install(session, "test")
    session.run("python", "-m", "tests.links", "site")


@nox.session
def browser(session):
    """Use the built site in Chromium as readers do, and have it checked by axe, Lighthouse and the HTML checker.

    After `nox -s site`. One test: `nox -s browser -- -k palette`.
    """
    install(session, "browser")
    npm(session)
    tests = [f"tests/test_{name}.py" for name in ("browser", "accessibility", "quality")]
    pytest(session, "--site=site", *tests, *session.posargs)


@nox.session
def measure(session):
    """Measure how fast the site is and is built, on a machine that does nothing else, and print two tables."""
    install(session, "site")
    install(session, "browser")
    npm(session)
    session.run("python", "-m", "tests.measure_site", "site")
    session.run("python", "-m", "tests.measure_build")


@nox.session
def offline(session):
    """Build and check, in dist/, what is read without a network: the site as an archive, and as a book (EPUB)."""
    install(session, "offline")
    date = os.environ.get("SOURCE_DATE_EPOCH") or session.run(
        "git", "log", "-1", "--format=%ct", external=True, silent=True
    )
    env = {"OFFLINE": "true", "SITE_URL": "", "SOURCE_DATE_EPOCH": date.strip()}
    mkdocs(session, "theme.build", OFFLINE, "", **env)
    session.run("python", "-m", "offline.archive", OFFLINE, f"{OFFLINE}.zip", env=env)
    session.run("python", "-m", "offline.book", OFFLINE, f"{OFFLINE}.epub", env=env)
    pytest(session, "--offline=dist", "tests/test_offline.py", *session.posargs)


@nox.session
def serve(session):
    """Build the site, serve it, and build it again whenever a page or a program changes."""
    install(session, "site")
    mkdocs(session, "mkdocs", "serve", *session.posargs)


def mkdocs(session, *arguments, **env):
    """Run a module that runs mkdocs, without its theme's notice about a next version."""
    session.run("python", "-m", *arguments, env={"NO_MKDOCS_2_WARNING": "1", "SITE_URL": address()} | env)


def address():
    """Where the site is published."""
    return os.environ.get("SITE_URL") or LOCAL


@nox.session
def lock(session):
    """Pin the newest versions that pyproject.toml allows, with hashes, for every supported Python and platform."""
    install(session, "lock")
    for group in PROJECT["dependency-groups"]:
        session.run(
            *("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version=3.11"),
            *(
                "--generate-hashes",
                "--no-emit-index-url",
                "--no-emit-find-links",
                "--custom-compile-command=nox -s lock",
            ),
            *(f"--group={group}", f"--output-file=requirements/{group}.txt"),
        )
    session.log("Those of requirements/npm/ are renewed by hand; without addresses in the lock file:")
    session.log(
        "npm install --prefix requirements/npm --package-lock-only --omit-lockfile-registry-resolved NAME@latest"
    )
