"""`kamertolk letter`: the command line of the translator. Heavy imports wait until there is work."""

from translate.cli.commands import app, letter

__all__ = ["app", "letter"]
