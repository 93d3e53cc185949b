# /// script
# dependencies = ["ray"]
# ///
"""An actor counts words from call to call, until its process dies."""

import os
from collections import Counter
from signal import SIGKILL

import ray


@ray.remote(max_restarts=1, max_task_retries=-1)
class Tally:
    def __init__(self):
        self.words = Counter()

    def add(self, text):
        self.words.update(text.split())
        return dict(sorted(self.words.items())), os.getpid()


if __name__ == "__main__":
    if "RAY_ADDRESS" not in os.environ:
        raise SystemExit("RAY_ADDRESS is not set: start Ray first")
    ray.init(logging_level="ERROR", log_to_driver=False)
    tally = Tally.remote()
    try:
        for text in ("late order", "late", "order", "shop"):
            words, process = ray.get(tally.add.remote(text))
            print(f"{text}: {words}")
            if text != "late order":
                os.kill(process, SIGKILL)
    except ray.exceptions.ActorDiedError:
        print(f"{text}: the actor is dead")
