"""Read the CPU quota of a container, which no count of cores has."""

import math
import tempfile
from pathlib import Path

PROC, ROOT = Path("/proc/self/cgroup"), Path("/sys/fs/cgroup")


def cpu_quota(proc=PROC, root=ROOT):
    """As many CPUs' time as the control groups (v2) allow."""
    quota = math.inf
    try:
        group = proc.read_text("utf-8").rpartition("0::/")[2]
    except OSError:  # there are none but on Linux
        return quota
    own = root / group.strip()
    for folder in [own, *own.parents]:
        limit = folder / "cpu.max"
        if folder.is_relative_to(root) and limit.exists():
            time, period = limit.read_text("utf-8").split()
            if time != "max":
                quota = min(quota, int(time) / int(period))
    return quota


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:  # as Linux has it
        root = Path(name)
        root.joinpath("shop", "photos").mkdir(parents=True)
        root.joinpath("proc").write_text("0::/shop/photos\n")
        limits = {"shop": "150000 100000", "shop/photos": "max 100000"}
        for group, limit in limits.items():
            root.joinpath(group, "cpu.max").write_text(limit)
        quota = cpu_quota(root / "proc", root)
    print(f"quota: {quota} CPUs, so {math.ceil(quota)} workers")
    print(f"here, no quota or some CPUs: {cpu_quota() > 0}")
