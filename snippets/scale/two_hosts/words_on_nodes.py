# /// script
# dependencies = ["ray"]
# ///
"""Counts words on the nodes of two hosts, one of which will die."""

import os
import sys
from collections import Counter
from threading import Event

import ray
from ray.util import scheduling_strategies as strategies


@ray.remote
def count(letter, victim):
    host = ray.util.get_node_ip_address()
    if host == victim:
        os.kill(os.getppid(), 9)  # the node, in the middle of a task
        Event().wait()
    return host, Counter(letter.split())


def on_each(nodes, letters, victim):
    for number, letter in enumerate(letters):
        node = nodes[number % len(nodes)]["NodeID"]
        at = strategies.NodeAffinitySchedulingStrategy(node, soft=True)
        task = count.options(scheduling_strategy=at)
        yield task.remote(letter, victim)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python words_on_nodes.py VICTIM")
    letters = ["my order is late " * number for number in range(20)]
    ray.init(logging_level="ERROR", log_to_driver=False)
    nodes, words = ray.nodes(), Counter("".join(letters).split())
    for victim in None, sys.argv[1]:
        done = ray.get(list(on_each(nodes, letters, victim)))
        hosts, counts = zip(*done, strict=True)
        print("letters as in turn:", sum(counts, Counter()) == words)
        for host, number in sorted(Counter(hosts).items()):
            print(f"{number} letters on {host}")
