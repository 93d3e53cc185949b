"""Have pyperf time one thing: `python -m tests.measure.costs.bench NAME`; `TIMED` has the names."""

import pyperf

from tests.measure.costs import calls, chunks, sending

TIMED = calls.TIMED | chunks.TIMED | sending.TIMED
TASKS = dict.fromkeys(chunks.TIMED, chunks.TASKS)
"""How many of what is measured one call does, where that is not one."""


def main():
    """Time what is named, in processes of its own."""
    runner = pyperf.Runner(
        program_args=("-m", "tests.measure.costs.bench"),
        add_cmdline_args=lambda command, arguments: command.append(arguments.name),
    )
    runner.argparser.add_argument("name", choices=TIMED)
    name = runner.parse_args().name
    runner.bench_time_func(name, TIMED[name], inner_loops=TASKS.get(name, 1))


if __name__ == "__main__":
    main()
