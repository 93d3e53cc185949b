"""How a run writes the record and uses it, and which interpreters it is written on."""
