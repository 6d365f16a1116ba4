"""Recognised terms → what the target must and must not contain, and making it hold."""
