"""What should it say? Letters in, letters out, every term accounted for. Light to import."""
