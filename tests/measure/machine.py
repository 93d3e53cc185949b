"""The machine that something is measured on, in words."""

import multiprocessing
import os
import platform
import re
from pathlib import Path


def machine():
    """Its processor, cores, kernel, Python and start method."""
    info = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.+)", info.read_text("utf-8")) if info.exists() else []
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    kernel = f"{platform.system()} {platform.release()}"
    python = f"Python {platform.python_version()}, {multiprocessing.get_start_method()}"
    return f"{names[0] if names else platform.processor()}, {cores} cores, {kernel}, {python}"
