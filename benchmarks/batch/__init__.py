"""The batch run measured: speed, memory, resuming."""
