"""Everything that can be run, by name: `nox -l` lists it; a bare `nox` runs lint, test and site.

What follows `--` goes on to the tool: `nox -s test -- docs/learn/locks.md --start-method spawn`.
"""

import glob
import os
import re
import shutil
import sys

import nox

nox.needs_version = ">=2025.2"
nox.options.sessions = ["lint", "test", "site"]
nox.options.reuse_venv = "yes"
nox.options.default_venv_backend = "uv|virtualenv"  # uv, where it is at hand: in a fifth of the time

LOCAL = "http://localhost:8000/"
OFFLINE = "dist/multiprocessing-by-example"
PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = nox.project.python_versions(PROJECT)
MEASURED = "3.14"  # the Python that the pages give numbers of, and whose programs are changed
ENGINES = """
import distributed.cli.dask_scheduler, distributed.cli.dask_worker
from contextlib import suppress
with suppress(ImportError):  # Ray has no wheel for some Pythons
    import compileall, re, grpc, ray.scripts.scripts
    others = re.compile("ray/(data|llm|rllib|serve|train|tune)/")
    compileall.compile_dir(ray.__path__[0], quiet=2, rx=others, workers=0)
"""


def install(session, group):
    """Install what requirements/GROUP.txt pins, and nothing that has another hash."""
    session.install("--require-hashes", "-r", f"requirements/{group}.txt")


def npm(session, pinned="npm"):
    """Install what requirements/npm/ pins beside the session's Python; nothing of it may run, or fetch a browser."""
    folder = os.path.join(session.virtualenv.location, "npm")
    shutil.copytree(f"requirements/{pinned}", folder, dirs_exist_ok=True)
    session.run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", f"--prefix={folder}", silent=True)


def pytest(session, *arguments, python="python", env=None, **options):
    """Run pytest on every core: four programs on two cores, for each waits a good part of its time.

    Not with CI set, which changes what some programs print.
    """
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    command = (python, "-m", "pytest", f"--numprocesses={cores * 2}", "--dist=worksteal", *arguments)
    session.run(*command, env={"CI": None, **(env or {})}, **options)


def pages(session):
    """What follows `--`, and all pages if that names none."""
    named = any(os.path.exists(argument.partition("::")[0]) for argument in session.posargs)
    return session.posargs if named else ["docs", *session.posargs]


@nox.session
def lint(session):
    """Check the Python, which folder imports which, the spelling and the Markdown; `-- --fix` corrects what it can."""
    install(session, "lint")
    session.run("ruff", "format", *([] if "--fix" in session.posargs else ["--diff"]))
    session.run("ruff", "check", *session.posargs)
    session.run("lint-imports", "--no-cache", silent=True)
    session.run("python", "-m", "tests.corpus.imports", *session.posargs)  # the picture of them in CONTRIBUTING
    session.run("codespell")
    session.run("pymarkdown", "scan", *glob.glob("*.md"), "docs")
    session.run("check-jsonschema", "--builtin-schema=vendor.github-workflows", ".github/workflows/verify.yml")
    forms = [path for path in glob.glob(".github/ISSUE_TEMPLATE/*.yml") if not path.endswith("config.yml")]
    session.run("check-jsonschema", "--builtin-schema=vendor.github-issue-forms", *forms)
    session.run("zizmor", "--offline", "--quiet", ".github")


@nox.session
def test(session):
    """Run every program under every start method, and compare what it prints with the page."""
    install(session, "test")
    pytest(session, *session.posargs)


@nox.session(venv_backend="none")
def matrix(session):
    """Run on every supported Python what is not on record as verified there, and a sample of what is; record it.

    That is the newest release at hand; on older ones run the programs that have variants by release. Everything:
    `nox -s matrix -- --all`. One cell alone: `nox -s matrix-3.14 -- docs/learn/locks.md --start-method spawn`.
    """
    for python in PYTHONS:
        session.notify(f"matrix-{python}")


@nox.session(venv_backend="none")
def scale(session):
    """As matrix, the programs that need a large library: data frames, engines.

    `nox -s test` and `nox -s matrix` leave them out. `nox -s scale -- --accept -k name` writes their transcripts.
    """
    for python in PYTHONS:
        session.notify(f"scale-{python}")


def on_each_python(name, groups, *wanted, releases=None):
    """Make the sessions that run programs on one Python each, with what these groups pin.

    That is on the newest release at hand, and what depends on the release on so many in all, or on every one.
    """
    for python in PYTHONS:

        @nox.session(name=f"{name}-{python}", venv_backend="none")
        def on_one(session, python=python):
            for number, (release, interpreter) in enumerate(at_hand(session, python)[:releases]):
                installed = environment(session, f"{name}-{release}", interpreter, groups)
                older = ["--by-release"] if number else []
                recorded = [] if "--accept" in session.posargs else ["--record", "--sample=5"]
                pytest(session, *wanted, *recorded, *older, *pages(session), python=installed, external=True)


def at_hand(session, python):
    """The exact releases of a Python with their interpreters, newest first."""
    ask = ("-m", "tests.programs.interpreters", python)
    found = session.run(sys.executable, *ask, external=True, silent=True).splitlines()
    if not found:
        missing = f"no Python {python} is at hand"
        session.error(missing) if os.environ.get("CI") else session.skip(missing)
    return [line.split(" ", 1) for line in found]


def environment(session, name, interpreter, groups, pinned="requirements"):
    """Make an environment to run programs in, as nox makes its own, and return its interpreter."""
    folder = os.path.abspath(f".nox/{name}")
    python = os.path.join(folder, *(("Scripts", "python.exe") if sys.platform == "win32" else ("bin", "python")))
    if uv := shutil.which("uv"):
        make, pip = (uv, "venv", "--quiet", "--allow-existing"), (uv, "pip", "install", f"--python={python}")
    else:
        make, pip = (sys.executable, "-m", "virtualenv", "--quiet"), (python, "-m", "pip", "install")
    session.run(*make, f"--python={interpreter}", folder, external=True)
    pins = [f"--requirement={pinned}/{group}.txt" for group in groups]
    session.run(*pip, "--require-hashes", *pins, external=True, silent=True)
    if "scale" in groups:
        # Programs cannot write there: each process of an engine would compile all again, and be late for the others.
        session.run(python, "-W", "ignore", "-c", ENGINES, env={"PYTHONDONTWRITEBYTECODE": None}, external=True)
    return python


on_each_python("matrix", ["test"])
on_each_python("scale", ["test", "scale"], "--scale", releases=1)


@nox.session(venv_backend="virtualenv")
def pypy(session):
    """Run programs on PyPy, which comes when first used (Linux on x86-64). What is on record is not run again.

    `nox -s pypy -- docs/learn -k lost_update --start-method fork`
    """
    elsewhere(session)


@nox.session(venv_backend="virtualenv")
def freethreaded(session):
    """As pypy, on a Python 3.13 without the GIL, which is built from Debian's sources when first used: some minutes."""
    elsewhere(session)


def elsewhere(session):
    """Run programs on another Python than those supported, and record what they print (Linux)."""
    if sys.platform != "linux" or not shutil.which("apt-get"):
        session.skip("it needs Linux, and Debian's packages")
    install(session, "test")
    session.run("python", "-m", "tests.elsewhere.session", session.name, *session.posargs)


@nox.session(venv_backend="virtualenv")
def wine(session):
    """Run programs as on Windows: Windows builds of Python on Wine, which come when first used (Linux, as root).

    What is on record is not run again, nor what Wine cannot run. `nox -s wine -- docs/learn --python 3.14`
    """
    if sys.platform != "linux" or os.getuid():
        session.skip("it needs Linux, and to be root")
    missing = [tool for tool in ("mmdebstrap", "apt-get", "nsenter", "npm") if not shutil.which(tool)]
    if missing:
        session.skip(f"it needs {' and '.join(missing)}: apt-get install mmdebstrap util-linux npm")
    install(session, "test")
    session.run("python", "-m", "tests.wine.session", *session.posargs)


@nox.session
def pyodide(session):
    """Ask Pyodide in Chromium what the pages say of Python in the browser, and run what they show for it."""
    install(session, "browser")
    npm(session, "pyodide")
    session.run("python", "-m", "tests.elsewhere.browser")


@nox.session
def gather(session):
    """Merge the records of several machines, whose files follow `--`, into the one that the site shows."""
    install(session, "test")
    session.run("python", "-m", "corpus.programs.record", "merge", *session.posargs)


@nox.session
def shake(session):
    """Run every program with pauses at random in its threads and processes: it must print the same (Linux)."""
    install(session, "test")
    # Many at once, for they pause most of the time; not for a few programs: each worker takes its time to begin.
    many = [] if session.posargs else ["--numprocesses=24"]
    pytest(session, *many, *pages(session), env={"LD_PRELOAD": pauses(session)})


@nox.session
def soak(session):
    """Run every program for an hour in rounds, each under another condition: it must print the same (Linux).

    With pauses, busy cores, one core, little shared memory, another locale and more; `-- --minutes 10` for less.
    """
    install(session, "test")
    session.run("python", "-m", "tests.soak", pauses(session), *session.posargs)


@nox.session(venv_backend="none")
def mutants(session):
    """Run programs with one thing changed, such as a lock taken away: what they print must differ (Linux).

    What is on record is not run again; all of it takes hours. `nox -s mutants -- --kind waiting learn/locks/` for some.
    """
    release, interpreter = at_hand(session, MEASURED)[0]
    python = environment(session, f"matrix-{release}", interpreter, ["test"])
    session.run(python, "-m", "tests.mutants", pauses(session), *session.posargs, external=True)


@nox.session
def fuzz(session):
    """Make up transcripts, names, pages, records and programs: each gets a result, or a sentence that says why not.

    That is 1,000 new ones for each test: `FUZZ=100 nox -s fuzz` for fewer.
    """
    install(session, "fuzz")
    pytest(session, "tests/fuzz", *session.posargs, env={"FUZZ": os.environ.get("FUZZ", "1000")})


def pauses(session):
    """The library that has threads and processes pause at random, compiled."""
    library = os.path.abspath(os.path.join(session.create_tmp(), "pauses.so"))
    session.run("cc", "-O1", "-shared", "-fPIC", "-o", library, "tests/programs/running/pauses.c", external=True)
    return library


@nox.session
def accept(session):
    """Rewrite the transcripts that no longer match, and keep what may vary in them."""
    install(session, "test")
    pytest(session, "--accept", *pages(session))


@nox.session
def site(session):
    """Build the site into site/, strictly; in CI, only if all that it shows is on record as verified."""
    install(session, "site")
    if os.environ.get("CI"):
        session.run("python", "-m", "corpus.programs.record", "check")
    mkdocs(session, "publish.build", "site", address())
    session.log(f"Look at it: python -m http.server --directory site   (then open {LOCAL})")


@nox.session
def copies(session):
    """Check the built site: run each program as it is copied from a page, follow each link. After `nox -s site`.

    A program that is copied as it is on record is not run again, but for a sample: all are by `nox -s copies -- --all`.
    """
    install(session, "test")
    tests = [f"tests/site/test_{name}.py" for name in ("site", "copies", "licences")]
    pytest(session, "--site=site", "--sample=5", *tests, *session.posargs)


@nox.session
def links(session):
    """List the links to other sites, with the pages that have them. After `nox -s site`."""
    install(session, "test")
    session.run("python", "-m", "tests.site.links", "site")


@nox.session
def browser(session):
    """Use the built site in Chromium as readers do, and have it checked by axe, Lighthouse and the HTML checker.

    After `nox -s site`. A page that was looked at as it is now is not looked at again, but for a sample: all are by
    `nox -s browser -- --all`. One test: `nox -s browser -- -k palette`.
    """
    install(session, "browser")
    npm(session)
    tests = [f"tests/site/test_{name}.py" for name in ("browser", "search", "accessibility", "quality", "looked_at")]
    pytest(session, "--site=site", "--looked-at=tests/site/looked_at.json", "--sample=5", *tests, *session.posargs)


@nox.session
def measure(session):
    """Measure, on a machine that does nothing else, what processes cost, and site, build and runs: in tables.

    `nox -s measure -- costs` measures processes alone, twice, and writes the results and the page What does it cost?
    `nox -s measure -- engines` measures the engines alone, and writes theirs and the page From which size on?
    """
    for part, measured in {"costs": costs, "engines": engines}.items():
        if not session.posargs or part in session.posargs:
            measured(session)
    if session.posargs:
        return
    install(session, "site")
    install(session, "browser")
    npm(session)
    session.run("python", "-m", "tests.measure.site", "site")
    session.run("python", "-m", "tests.measure.build")
    session.run("python", "-m", "tests.measure.runs")
    session.run("python", "-m", "tests.measure.cores")
    session.run("python", "-m", "tests.measure.ways")
    session.run(with_engines(session, PYTHONS[0]), "-m", "tests.measure.jobs", external=True)
    if sys.platform == "linux" and os.getuid() == 0:
        session.run("python", "-m", "tests.measure.quota")


def costs(session):
    """Measure what processes cost."""
    release, interpreter = at_hand(session, MEASURED)[0]
    python = environment(session, f"measure-{release}", interpreter, ["measure"])
    session.run(python, "-m", "tests.measure.costs", external=True)
    session.run(python, "-m", "tests.measure.costs.moments", external=True)
    session.run(python, "-m", "tests.measure.costs.page", external=True)


def engines(session):
    """Measure what the engines cost."""
    python = with_engines(session, MEASURED)
    session.run(python, "-m", "tests.measure.engines", external=True)
    session.run(python, "-m", "tests.measure.engines.page", external=True)


def with_engines(session, python):
    """The interpreter of an environment that has the engines."""
    release, interpreter = at_hand(session, python)[0]
    return environment(session, f"scale-{release}", interpreter, ["test", "scale"])


@nox.session
def timelines(session):
    """Draw timelines, from runs of their programs (Linux), and charts; one alone: `nox -s timelines -- lost-update`."""
    install(session, "timelines")
    release, interpreter = at_hand(session, "3.14")[0]
    session.log(f"Python {release} runs the programs, many times and with pauses, which takes some minutes.")
    session.run("python", "-m", "tests.timelines", interpreter, *session.posargs)
    session.run("python", "-m", "tests.measure.costs.charts")
    session.run("python", "-m", "tests.measure.engines.chart")


@nox.session
def offline(session):
    """Build and check, in dist/, what is read without a network: the site as an archive, and as a book (EPUB)."""
    install(session, "offline")
    archive_and_book(session)
    pytest(session, "--offline=dist", "tests/site/test_offline.py", *session.posargs)


def archive_and_book(session):
    """Build them in dist/, dated as the commit is."""
    date = os.environ.get("SOURCE_DATE_EPOCH") or session.run(
        "git", "log", "-1", "--format=%ct", external=True, silent=True
    )
    env = {"OFFLINE": "true", "SITE_URL": "", "SOURCE_DATE_EPOCH": date.strip()}
    mkdocs(session, "publish.build", OFFLINE, "", **env)
    session.run("python", "-m", "publish.offline.archive", OFFLINE, f"{OFFLINE}.zip", env=env)
    session.run("python", "-m", "publish.offline.book", OFFLINE, f"{OFFLINE}.epub", env=env)


@nox.session
def reproducible(session):
    """Build this commit twice, in two clones: site, archive and book must be the same, byte for byte."""
    install(session, "offline")
    here, folder = os.getcwd(), os.path.abspath(session.create_tmp())
    for name in ("one", "other"):
        clone = os.path.join(folder, name)
        shutil.rmtree(clone, ignore_errors=True)
        session.run("git", "clone", "--quiet", here, clone, external=True)
        session.chdir(clone)
        mkdocs(session, "publish.build", "site", address())
        archive_and_book(session)
    session.chdir(folder)
    for made in ("site", "dist"):
        session.run("diff", "--recursive", "--brief", f"one/{made}", f"other/{made}", external=True)
    session.run("sha256sum", *(f"one/{OFFLINE}.{kind}" for kind in ("zip", "epub")), external=True)


@nox.session
def zensical(session):
    """Build the site with Zensical too, which follows Material for MkDocs, and say what differs in its content."""
    install(session, "zensical")
    folder = os.path.join(session.create_tmp(), "checkout")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(".", folder, ignore=shutil.ignore_patterns(".git", ".nox", "dist", "site"))
    session.chdir(folder)
    mkdocs(session, "mkdocs", "build", "--quiet", "--strict", "--site-dir=mkdocs")
    session.run("zensical", "build", "--strict", env={"SITE_URL": address(), "PYTHONPATH": "."}, silent=True)
    session.run("python", "-m", "tests.zensical.compare", "mkdocs", "site")


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
    pin(session, "pyproject.toml", "requirements")
    session.log("Those of requirements/npm/ are renewed by hand; without addresses in the lock file:")
    session.log(
        "npm install --prefix requirements/npm --package-lock-only --omit-lockfile-registry-resolved NAME@latest"
    )


def pin(session, project, folder):
    """Write into a folder what each group of a pyproject.toml is pinned to: the newest that it allows."""
    for group in PROJECT["dependency-groups"]:
        if group == "libraries":
            continue  # those of test have them
        # Beside those of test, and only what need not be compiled: where it has no wheel, its programs are not run.
        beside = (f"--constraint={folder}/test.txt", "--only-binary=:all:") if group == "scale" else ()
        session.run(
            *("uv", "pip", "compile", "--quiet", "--upgrade", "--universal", "--python-version=3.11"),
            *(
                "--generate-hashes",
                "--no-emit-index-url",
                "--no-emit-find-links",
                "--custom-compile-command=nox -s lock",
            ),
            *(f"--group={project}:{group}", f"--output-file={folder}/{group}.txt", *beside),
        )


@nox.session
def supply(session):
    """Say which pins have newer releases, and which have known faults: that is an error, and so is no answer."""
    install(session, "supply")
    folder = session.create_tmp()
    with open("pyproject.toml", encoding="utf-8") as asked, open(f"{folder}/pyproject.toml", "w") as loosened:
        loosened.write(re.sub(r'"([^"=<>;]+)==[^";]+', r'"\1', asked.read()))  # the newest of those that it holds, too
    pin(session, f"{folder}/pyproject.toml", folder)
    session.run("python", "-m", "tests.supply.session", folder)
