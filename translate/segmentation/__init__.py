"""Block text → segments, loss-less."""
