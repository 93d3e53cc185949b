"""The machine that something is measured on, in words."""

import multiprocessing
import os
import platform
import re
from pathlib import Path


def parts():
    """Its processor, cores, kernel, Python and start method, by these names."""
    info = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.+)", info.read_text("utf-8")) if info.exists() else []
    return {
        "processor": names[0] if names else platform.processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "kernel": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "start method": multiprocessing.get_start_method(),
    }


def machine():
    """The same in one line."""
    processor, cores, kernel, python, method = parts().values()
    return f"{processor}, {cores} cores, {kernel}, Python {python}, {method}"
