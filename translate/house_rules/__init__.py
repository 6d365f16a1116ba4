"""Fixed renderings of Dutch government style: citations, dates, numbers, names."""
