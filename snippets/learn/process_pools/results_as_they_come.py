"""imap and imap_unordered hand over results before all are there."""

from multiprocessing import Event, Pool


def set_up(event):
    global answer_came
    answer_came = event


def fetch(page):
    if page == "slow.html":
        answer_came.wait()
    return page


if __name__ == "__main__":
    pages = ["home.html", "slow.html", "about.html"]
    event = Event()
    with Pool(2, set_up, (event,)) as pool:
        in_order = pool.imap(fetch, pages)
        print(f"imap: {next(in_order)} is here")
        event.set()
        print(f"imap: then {list(in_order)}")

        event.clear()
        as_finished = pool.imap_unordered(fetch, pages)
        print(f"imap_unordered: {next(as_finished)} is here")
        print(f"imap_unordered: {next(as_finished)} is here")
        event.set()
        print(f"imap_unordered: then {list(as_finished)}")
