"""What stands on the path of a traced program: every Python process imports `sitecustomize` when it starts."""
