"""Is it right? The review workbench."""
