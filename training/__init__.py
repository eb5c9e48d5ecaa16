"""How the block model's weights are made: `python -m training SHARED_DATA` (see training/README.md)."""
