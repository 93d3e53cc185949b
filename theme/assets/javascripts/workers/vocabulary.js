/* What readers call things: words that say nothing, and words that mean nearly the same.
   All in the form in which they are typed; the first word of a group is not special. */
self.SAY_NOTHING = `
  a an the and or of to in on at for from by as my me i you your we it its this that these those there
  is are am be been was were do does did done can could will would shall should may might must
  have has had how what why when where which who whether if then than so
  I'm it's I've don't doesn't didn't isn't aren't wasn't won't
  python multiprocessing example use used using
`
self.MEAN_THE_SAME = `
  hang stuck freeze frozen block deadlock unresponsive stall
  never forever ever endless
  wait block
  slow slower performance speed speedup overhead
  print output stdout
  log logging print
  share common global
  global variable
  kill terminate stop abort cancel interrupt
  end exit finish terminate quit
  cannot can't
  error exception traceback fail failure crash raise
  crash die killed abruptly
  result return answer output
  worker child subprocess
  send pass give transfer argument
  argument parameter
  order sequence sorted
  mixed interleaved garbled torn jumbled
  memory ram oom
  grow leak increase
  core cpu processor
  count many number
  ctrl keyboardinterrupt sigint interrupt
  same identical equal duplicate
  random seed rng
  sentinel poison pill
  zombie orphan defunct
  jupyter notebook ipython prompt interactive repl idle
  exe frozen pyinstaller
  pickle serialize pickling
  update change new
  fix solve mend repair
  increment add counter
  lost missing disappear vanish
  again twice repeatedly several
  immediately early before
  limit maximum size bound
  once simultaneously parallel concurrent
  sequential serial
  async asyncio
  nested inner inside
  initializer setup
  timeout limit
  verified tested checked
  difference versus vs choose compare
  file handle descriptor fd
  database sqlite connection
  windows macos mac linux
`
/* What a traceback shows, the anchor of the section that explains it, and how sure an entry is that comes before. */
self.MARKS = [
  [/\bKeyboardInterrupt\b/, "ctrl-c-does-not-stop-it", 1.3],
  [/\b_?RemoteTraceback\b/, "why-are-there-two-tracebacks", 0.75],
  [/\bProcess \S+-\d+:/, "what-does-process-process-1-mean", 0.75],
]
/* What people ask for that is nowhere on the site, and the subjects that are near to it; and those near to nothing. */
self.NEAR_BY = `
  kubernetes k8s pod container podman cgroup slurm hpc: CPU count, memory use, kill, SharedMemory
  airflow celery dramatiq rq luigi prefect scheduler: daemonic process, Pool, timeout, kill
  django flask fastapi uvicorn streamlit tornado server: database connection, fork, main guard, global variable
  postgresql mysql redis mongodb kafka rabbitmq: database connection, fork, Queue
  gpu tensorflow keras jax transformers: CUDA, spawn, memory use
  opencv pillow pandas polars scipy xarray matplotlib: pickling, NumPy, SharedMemory, speed
  pytest coverage tox debugger pycharm vscode spyder colab: Jupyter, main guard, traceback
  mpi dask ray spark joblib: Pool, ProcessPoolExecutor, speed
`
self.FIRST = "Pool, Queue, pickling, hang, main guard"
