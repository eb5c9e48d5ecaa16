"""A kernel for tests of the run: quick, and as hostile as a page's name asks for."""

import os
import signal
import time

from vnreform_extract.batch.kernel import Failure, Outcome
from vnreform_extract.model import Article, Count, Fact, Observation, Record


def read_with(page, *, packs):
    """Reads with packs of rules that it does not need."""
    return read(page)


def read(page):
    """Reads a page by its key: "hang" never ends, "die" kills its process, "bad" fails, "slow" takes a while."""
    if page.problem is not None:
        return Outcome(page.key, failure=Failure("SourceError", page.problem.problem))
    if "hang" in page.key:
        time.sleep(600)
    if "die" in page.key:
        os.kill(os.getpid(), signal.SIGKILL)
    if "slow" in page.key:
        time.sleep(0.02)
    if "bad" in page.key:
        return Outcome(page.key, failure=Failure("ValueError", "not good"))
    fact = Fact("count", "12 xã", 5, 10, Count(amount=12, unit="xã"), "count.digits", (0, 11))
    article = Article(
        text=f"Có 12 xã ở {page.key}", page_type="article", title="Tiêu đề", url="https://a.example.vn/1", tags=("một",)
    )
    observation = Observation("count", 12, "xã", "2020", "Gia Lai", "communes", 0)
    return Outcome(page.key, Record(article, (fact,), observations=(observation,)).to_dict())
