"""`python -m termbase`."""

from termbase.cli import app

if __name__ == "__main__":
    app(prog_name="python -m termbase")
