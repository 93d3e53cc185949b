# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
"""FastAPI: what runs after the answer, and in which process."""

import asyncio
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from multiprocessing import current_process, get_context

import uvicorn
from fastapi import BackgroundTasks, FastAPI


def make_bill(number):
    print(f"bill {number}, made in {current_process().name}")


async def make_bill_in_worker(number):
    run = asyncio.get_running_loop().run_in_executor
    await run(app.state.executor, make_bill, number)


@asynccontextmanager
async def lifespan(app):
    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, spawn) as app.state.executor:
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/orders/{number}", status_code=202)
async def order(number: int, background: BackgroundTasks):
    background.add_task(make_bill, number)
    background.add_task(make_bill_in_worker, number)


if __name__ == "__main__":
    uvicorn.run(app, port=0, log_level="warning")
