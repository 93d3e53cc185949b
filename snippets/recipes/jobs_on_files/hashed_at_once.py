"""Threads, then processes, hash a directory tree with one function."""

from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from hashlib import file_digest, sha256
from pathlib import Path
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
        for number in range(40):
            folder = Path(top, f"day{number % 4}")
            folder.mkdir(exist_ok=True)
            (folder / f"{number}.jpg").write_bytes(b"photo" * number)
        paths = sorted(filter(Path.is_file, Path(top).rglob("*")))
        Path(top, "day3", "7.jpg").unlink()  # while the job runs
        in_turn = whole, faults = hash_tree(top, paths, map)
        for kind in ThreadPoolExecutor, ProcessPoolExecutor:
            with kind(max_workers=2) as pool:
                same = hash_tree(top, paths, pool.map) == in_turn
            print(f"{kind.__name__}, as in turn: {same}")
    print(whole)
    raise SystemExit("\n".join(faults) or 0)
