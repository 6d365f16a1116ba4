"""The one-way flow: read, segment, recognise, translate, enforce, check, render."""
