"""Numbered changes of the schema, run by `session.open_database`."""
