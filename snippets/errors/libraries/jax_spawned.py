# /// script
# dependencies = ["jax"]
# ///
"""The parent uses JAX, and its process is spawned."""

import multiprocessing

import jax.numpy as jnp


def report(total):
    print(f"total: {total}")


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    total = int(jnp.array([3, 4]).sum())
    process = context.Process(target=report, args=[total])
    process.start()
    process.join()
