"""Which terms occur in this text? Pure functions."""
