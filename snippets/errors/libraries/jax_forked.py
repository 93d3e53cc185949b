# /// script
# dependencies = ["jax"]
# ///
"""The parent uses JAX, and then a process is started."""

from multiprocessing import Process

import jax.numpy as jnp


def report(total):
    print(f"total: {total}")


if __name__ == "__main__":
    total = int(jnp.array([3, 4]).sum())  # starts the threads of JAX
    process = Process(target=report, args=[total])
    process.start()
    process.join()
