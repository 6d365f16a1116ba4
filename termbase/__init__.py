"""What do we know? Concepts, terms, and where they occur. Light to import."""
