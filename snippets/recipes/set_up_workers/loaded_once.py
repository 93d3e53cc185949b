"""How often a model is loaded: once per worker, or once per task."""

from multiprocessing import Pool, Value


def remember(counter):
    global loads
    loads = counter


def set_up(counter):
    global model
    remember(counter)
    model = load_model()


def load_model():
    with loads.get_lock():
        loads.value += 1
    return {"good": 1, "bad": -1}  # as if from a large file


def score(review):
    return sum(model.get(word, 0) for word in review.split())


def load_and_score(review):
    weights = load_model()
    return sum(weights.get(word, 0) for word in review.split())


if __name__ == "__main__":
    reviews = ["good tea", "bad bad tea", "good good tea"] * 100
    for start, task in (set_up, score), (remember, load_and_score):
        counter = Value("i", 0)
        with Pool(2, initializer=start, initargs=(counter,)) as pool:
            points = sum(pool.map(task, reviews))
            pool.close()
            pool.join()
        print(f"{points} points, {counter.value} times loaded")
