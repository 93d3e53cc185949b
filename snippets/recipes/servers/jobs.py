# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
"""FastAPI: order a report now, and fetch it later."""

from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from multiprocessing import get_context

import uvicorn
from fastapi import FastAPI, HTTPException

jobs = {}


def make_report(year):
    return f"the report of {year}"


@asynccontextmanager
async def lifespan(app):
    spawn = get_context("spawn")
    with ProcessPoolExecutor(2, spawn) as app.state.executor:
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/reports/{year}", status_code=202)
async def order(year: int):
    jobs[year] = app.state.executor.submit(make_report, year)


@app.get("/reports/{year}")
async def fetch(year: int):
    if year not in jobs:
        raise HTTPException(404)
    return jobs[year].result() if jobs[year].done() else "not yet"


if __name__ == "__main__":
    uvicorn.run(app, port=0, log_level="warning")
