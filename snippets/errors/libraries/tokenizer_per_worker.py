# /// script
# dependencies = ["psutil", "tokenizers"]
# ///
"""A worker has a tokenizer of its own, which starts no threads."""

import os
from multiprocessing import Pool

import psutil
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

WORDS = {"?": 0, "tea": 1, "cake": 2}


def prepare():
    global tokenizer
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    tokenizer = Tokenizer(WordLevel(WORDS, unk_token="?"))
    tokenizer.pre_tokenizer = Whitespace()


def encode(texts):
    before = psutil.Process().num_threads()
    numbers = [found.ids for found in tokenizer.encode_batch(texts)]
    return numbers, psutil.Process().num_threads() - before


if __name__ == "__main__":
    with Pool(processes=2, initializer=prepare) as pool:
        print(pool.map(encode, [["tea and cake", "tea"], ["cake"]]))
