"""How time grows with hostile input."""
