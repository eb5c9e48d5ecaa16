"""Examples of the rules for documents, in tables."""
