"""`python -m vnreform_extract` is the command line."""

import sys

from vnreform_extract.cli import main

if __name__ == "__main__":
    sys.exit(main())
