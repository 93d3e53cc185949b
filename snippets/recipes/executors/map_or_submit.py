"""After an exception map() ends; with submit() the others are there."""

from concurrent.futures import ProcessPoolExecutor


def convert(song, bitrate=128):
    if song.startswith("broken"):
        raise ValueError(f"cannot read {song}")
    return f"{song} at {bitrate}"


if __name__ == "__main__":
    songs = ["anthem", "broken", "carol"]
    with ProcessPoolExecutor(max_workers=2) as executor:
        converted = executor.map(convert, songs)
        print("map:   ", next(converted))
        try:
            next(converted)
        except ValueError as error:
            print("map:   ", error)
        print("map:   ", list(converted))

        tasks = [executor.submit(convert, s, bitrate=96) for s in songs]
        for task in tasks:
            print("submit:", task.exception() or task.result())
