"""`python -m translate`."""

from translate.cli import app

app()
