"""What stands in the tables of the page What does it cost?: how each number is made of what a round has measured."""

from tests.measure.costs.sending import SIZES, WAYS

IN_CALLS, CORES = "Function calls", 2
METHODS = ("fork", "forkserver", "spawn")


def ratio(name, unit="call"):
    """How many times as much one takes as the other."""
    return lambda measured: measured[name] / measured[unit]


def rate(way, size):
    """Megabytes that are sent in a second."""
    return lambda measured: SIZES[size] / 1e6 / measured[f"{way} {size}"]


def memory(program):
    """Megabytes that a worker has alone."""
    return lambda measured: measured[f"memory {program}, bytes"] / 1e6


def by_loop(measured, workers):
    """What the job takes in a loop, in the program that has so many workers."""
    return sum(measured[f"speed_up {workers}, {what}"] for what in ("in turn", "tasks"))


def gained(workers):
    """How many times as fast as the loop, in the same program."""
    return lambda measured: by_loop(measured, workers) / measured[f"speed_up {workers}, all"]


def limit(workers, cores=CORES):
    """How many times as fast it could be, by Amdahl's law: no more workers count than there are cores."""

    def of(measured):
        tasks = measured[f"speed_up {workers}, tasks"]
        return by_loop(measured, workers) / (measured[f"speed_up {workers}, in turn"] + tasks / min(workers, cores))

    return of


def starts(method):
    """The first, a later one, and a later one of a program that imports NumPy, in starts of a thread."""
    names = (f"{method}, first", f"{method}, later", f"{method} numpy, later")
    return [ratio(f"starts {name}", "thread") for name in names]


def milliseconds(program, which):
    """How long a start takes, up to the end of its join."""
    return lambda measured: measured[f"starts {program}, {which}"] * 1000


CALLS = {
    "Read a `Value`": "Value",
    "Take and release a `Lock`": "Lock",
    "Add 1 to a `Value` with its lock": "Value added",
    "Pickle and unpickle a list of 1,000 numbers": "pickle",
    "Copy 1 MB": "copy",
    "Start and join a thread": "thread",
    "A small message through a `Pipe`, and back": "Pipe",
    "A small message through a `Queue`, and back": "Queue",
    "Read a value of a manager": "manager.Value",
    "A task in a chunk of its own, in a `Pool`": "Pool.map 1",
    "Start and join a process, by `fork`": "starts fork, later",
    "Start and join a process, by `forkserver`": "starts forkserver, later",
    "Start and join a process, by `spawn`": "starts spawn, later",
}
LOCKS = {
    "`threading.Lock`": "threading.Lock",
    "`Lock`": "Lock",
    "`RLock`": "RLock",
    "`Semaphore`": "Semaphore",
    "`manager.Lock()`": "manager.Lock",
    "`RawValue`, read": "RawValue",
    "`Value`, read": "Value",
    "`Value`, set": "Value set",
    "`Value`, 1 added with `get_lock()`": "Value added",
    "`manager.Value()`, read": "manager.Value",
}
LIBRARIES = {
    "`Pool`": "pool",
    "`ProcessPoolExecutor`": "executor",
    "`loky`": "loky",
    "`mpire`": "mpire",
    "`joblib`": "joblib",
}

TABLES = {
    ("What", IN_CALLS, "Program"): {row: [ratio(name)] for row, name in CALLS.items()},
    ("Start method", "First", "Later", "Later, with NumPy"): {f"`{method}`": starts(method) for method in METHODS},
    ("Chunk", "`Pool.map`", "`executor.map`"): {
        f"{size:,}": [ratio(f"Pool.map {size}"), ratio(f"executor.map {size}")] for size in (1, 10, 100, 1000)
    },
    ("MB per second", *("Out of band" if way == "out of band" else f"`{way}`" for way in WAYS)): {
        size: [rate(way, size) for way in WAYS] for size in SIZES
    },
    ("Lock or value", IN_CALLS): {row: [ratio(name)] for row, name in LOCKS.items()},
    ("Milliseconds", "First", "Later", "First, with NumPy", "Later, with NumPy"): {
        f"`{method}`": [
            milliseconds(f"{method}{more}", which) for more in ("", " numpy") for which in ("first", "later")
        ]
        for method in METHODS
    },
    ("Workers", "Measured", "Limit on two cores", "Limit with a core for each"): {
        str(workers): [gained(workers), limit(workers), limit(workers, workers)] for workers in (1, 2, 4)
    },
    ("MB of a worker", "Nothing imported", "NumPy imported"): {
        f"`{method}`": [memory(method), memory(f"{method} numpy")] for method in METHODS
    },
    ("Library", "Times as fast as the loop", "A short task, in function calls"): {
        row: [
            ratio("libraries loop, job", f"libraries {name}, job"),
            ratio(f"libraries {name}, short task"),
        ]
        for row, name in LIBRARIES.items()
    },
}
"""The tables by their heads; for each row, by its first cell, its numbers."""
