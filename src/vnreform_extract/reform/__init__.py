"""Administrative reform: from facts to the figures that stand alone in a table."""

from vnreform_extract.reform.observations import observe

__all__ = ["observe"]
