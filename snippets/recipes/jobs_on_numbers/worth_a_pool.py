"""Is a call worth a message? Its work, beside its pickling."""

import pickle
from timeit import repeat


def heating(degrees):
    return max(0, 20 - degrees)


def of_year(degrees):
    return sum(degrees)


def simulate(days):
    """Degrees in the house after so many days."""
    inside = 20.0
    for minute in range(days * 24 * 60):
        inside += 0.01 - 0.001 * (inside - minute % 10)
    return inside


def worth(function, argument):
    """How many times as long a call takes as its pickling."""
    messages = (function, argument), function(argument)

    def send():
        return [pickle.loads(pickle.dumps(part)) for part in messages]

    call = repeat(lambda: function(argument), number=5)
    return min(call) / min(repeat(send, number=5))


if __name__ == "__main__":
    year = list(range(8_760))
    calls = (heating, 18), (of_year, year), (simulate, 30)
    for function, argument in calls:
        pays = worth(function, argument) > 50
        print(f"{function.__name__} pays: {pays}")
