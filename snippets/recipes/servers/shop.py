# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
"""FastAPI answers visitors while a worker adds up the orders."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from multiprocessing import get_context

import uvicorn
from fastapi import FastAPI


def add_up(path):
    with open(path) as orders:
        return sum(map(int, orders))


@asynccontextmanager
async def lifespan(app):
    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, spawn) as app.state.executor:
        yield


app = FastAPI(lifespan=lifespan)


@app.get("/total")
async def total():
    run = asyncio.get_running_loop().run_in_executor
    return await run(app.state.executor, add_up, "orders.csv")


@app.get("/")
async def home():
    return "welcome"


if __name__ == "__main__":
    uvicorn.run(app, port=0, log_level="warning")
