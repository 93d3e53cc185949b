"""What small things take: a function call, a lock, a value, a message there and back."""

import pickle
import threading
from functools import partial
from multiprocessing import Lock, Manager, Pipe, Process, Queue, RawValue, RLock, Semaphore, Value
from time import perf_counter

NUMBERS = list(range(1000))


def nothing(*_):
    """Do nothing: what is measured is the call."""


def many(statement, loops, **names):
    """How long a statement takes, so many times, as it stands in a function."""
    head = f"def timed(loops, clock, {', '.join(names)}):\n    began = clock()\n"
    found = {}
    exec(f"{head}    for _ in range(loops):\n        {statement}\n    return clock() - began", found)
    return found["timed"](loops, perf_counter, **names)


def acquired(kind, loops):
    """A lock that nobody else wants, taken and released."""
    return many("with lock: pass", loops, lock=kind())


def managed(statement, loops):
    """A call to an object of a manager."""
    with Manager() as manager:
        return many(statement, loops, lock=manager.Lock(), value=manager.Value("i", 0))


def echo(receive, send):
    """Send back what comes, until None comes."""
    while (message := receive()) is not None:
        send(message)


def there_and_back(kind, loops):
    """A small message to another process, and back."""
    if kind is Pipe:
        (take, give), (back, answer) = Pipe(duplex=False), Pipe(duplex=False)
        ends = take.recv, answer.send, give.send, back.recv
    else:
        there, again = Queue(), Queue()
        ends = there.get, again.put, there.put, again.get
    child = Process(target=echo, args=ends[:2])
    child.start()
    send, receive = ends[2:]
    many("send(1); receive()", 1, send=send, receive=receive)
    took = many("send(1); receive()", loops, send=send, receive=receive)
    send(None)
    child.join()
    return took


def thread(loops):
    """A thread started and joined."""
    return many("t = Thread(target=nothing); t.start(); t.join()", loops, Thread=threading.Thread, nothing=nothing)


TIMED = {
    "call": lambda loops: many("nothing()", loops, nothing=nothing),
    "pickle": lambda loops: many("loads(dumps(it))", loops, loads=pickle.loads, dumps=pickle.dumps, it=NUMBERS),
    "copy": lambda loops: many("bytes(data)", loops, data=bytearray(10**6)),
    "thread": thread,
    "threading.Lock": partial(acquired, threading.Lock),
    "Lock": partial(acquired, Lock),
    "RLock": partial(acquired, RLock),
    "Semaphore": partial(acquired, Semaphore),
    "manager.Lock": partial(managed, "with lock: pass"),
    "RawValue": lambda loops: many("value.value", loops, value=RawValue("i")),
    "Value": lambda loops: many("value.value", loops, value=Value("i")),
    "Value set": lambda loops: many("value.value = 1", loops, value=Value("i")),
    "Value added": lambda loops: many("with value.get_lock(): value.value += 1", loops, value=Value("i")),
    "manager.Value": partial(managed, "value.value"),
    "Pipe": partial(there_and_back, Pipe),
    "Queue": partial(there_and_back, Queue),
}
