"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# The same examples in every run; `--hypothesis-profile search` looks for new ones, at length.
settings.register_profile("quick", max_examples=60, deadline=None, derandomize=True, database=None)
settings.register_profile("search", max_examples=5_000, deadline=None)
settings.load_profile("quick")

SHARED = Path(__file__).parents[2] / "shared"


def pytest_runtest_setup(item):
    """Skips tests marked `shared` where ../shared is absent, but never in CI, where a skip would hide a failure."""
    if item.get_closest_marker("shared") and not SHARED.is_dir():
        reason = f"needs {SHARED.name}/ beside the checkout"
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)


@pytest.fixture
def shared():
    """The folder ../shared."""
    return SHARED
