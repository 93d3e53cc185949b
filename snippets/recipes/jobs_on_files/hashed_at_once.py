"""Threads, then processes, hash a directory tree with one function."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from hashlib import file_digest, sha256
from pathlib import Path
from signal import SIG_IGN, SIGINT, signal
from tempfile import TemporaryDirectory


def hash_file(path):
    try:
        with open(path, "rb") as file:
            return path, file_digest(file, "sha256").hexdigest(), None
    except OSError as error:
        return path, None, error.strerror


def hash_tree(top, paths, map_all):
    whole, faults = sha256(), []
    for path, digest, fault in map_all(hash_file, paths):
        name = path.relative_to(top).as_posix()
        whole.update(f"{digest} {name!a}\n".encode())
        faults += [f"{name}: {fault}"] if fault else []
    return whole.hexdigest()[:16], faults


if __name__ == "__main__":
    with TemporaryDirectory() as top:
        Path(top, "day3").mkdir()
        for n in range(40):
            Path(top, f"day3/{n}.jpg").write_bytes(b"photo" * n)
        paths = sorted(filter(Path.is_file, Path(top).rglob("*")))
        Path(top, "day3/7.jpg").unlink()  # while the job runs
        print("in turn:", hash_tree(top, paths, map)[0])
        quiet = ProcessPoolExecutor(2, None, signal, (SIGINT, SIG_IGN))
        for pool in ThreadPoolExecutor(2), quiet:
            with pool:
                whole, faults = hash_tree(top, paths, pool.map)
            print(f"{type(pool).__name__}: {whole}")
    raise SystemExit("\n".join(faults) or 0)
