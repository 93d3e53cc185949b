"""The same small job on eight engines: what each costs, in one file for each machine, and on a page of Scale."""
