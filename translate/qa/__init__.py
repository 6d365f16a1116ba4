"""One check per file; a check returns issues and never raises for bad text."""
