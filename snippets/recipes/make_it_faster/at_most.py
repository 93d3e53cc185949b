"""How many times as fast a job can get, on any machine."""

from multiprocessing import Pool


def nearest(customer, depots):
    return min(depots, key=lambda depot: abs(customer - depot))


def plan(customers):
    """How many distances it takes to plan a tour."""
    return len(customers) * (len(customers) - 1) // 2


def at_most(in_turn, tasks, workers):
    total = in_turn + sum(tasks)
    amdahl = total / (in_turn + sum(tasks) / workers)
    return amdahl, min(amdahl, total / (in_turn + max(tasks)))


if __name__ == "__main__":
    customers, depots = range(1000), range(0, 1000, 100)
    tours = {depot: [] for depot in depots}
    for customer in customers:
        tours[nearest(customer, depots)].append(customer)
    in_turn = len(customers) * len(depots)
    with Pool(processes=2) as pool:
        tasks = pool.map(plan, tours.values())
    print(f"in turn {in_turn:,}, in {len(tasks)} tasks {sum(tasks):,}")
    for workers in 2, 4, 8, 16, 1000:
        amdahl, whole_tasks = at_most(in_turn, tasks, workers)
        print(
            f"{workers:4} workers: {amdahl:.1f} times as fast", end=""
        )
        print(f", with whole tasks {whole_tasks:.1f}")
