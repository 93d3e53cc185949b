"""An exception that arrives as it was, and the test for it."""

import pickle
from concurrent.futures import ProcessPoolExecutor


class PhotoError(Exception):
    """A photo cannot be resized."""

    def __init__(self, photo, reason, *, attempts=1):
        super().__init__(photo, reason)
        self.photo, self.reason = photo, reason
        self.attempts = attempts

    def __str__(self):
        return f"{self.photo}: {self.reason} ({self.attempts} attempts)"


def test_photo_error_survives_pickling():
    sent = PhotoError("cat.jpg", "no header", attempts=3)
    got = pickle.loads(pickle.dumps(sent))
    assert (type(got), str(got)) == (type(sent), str(sent))
    assert vars(got) == vars(sent)


def resize(photo):
    raise PhotoError(photo, "no header", attempts=3)


if __name__ == "__main__":
    test_photo_error_survives_pickling()
    with ProcessPoolExecutor(max_workers=1) as executor:
        try:
            executor.submit(resize, "cat.jpg").result()
        except PhotoError as error:
            print(error)
