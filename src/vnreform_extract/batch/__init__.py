"""Many pages: where they come from, the kernel that reads them, the run, and where the results go."""
