"""A method is sent with its object: here a test case, files and all."""

import unittest
from multiprocessing import get_context


class ShopTest(unittest.TestCase):
    def sell(self):
        print("sold tea")

    def test_sell(self):
        process = get_context("spawn").Process(target=self.sell)
        process.start()


if __name__ == "__main__":
    unittest.main()
