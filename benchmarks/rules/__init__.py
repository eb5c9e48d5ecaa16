"""The rules measured: speed, and how it grows."""
