"""How fast the rules scan a text, and that their time grows with its length and no faster.

    python -m benchmarks.rules speed [FILE]     characters/s: the scan for anchors alone, each kind, all kinds
    python -m benchmarks.rules hostile          time for 1 MB of a hostile text to that for 100 KB, kind by kind

FILE holds passages as JSON lines with a field `text`; without it, those of the fixtures are read. Processor time is
measured, the best of three; figures are ratios of one machine.
"""

import json
import sys
import time
from collections import deque
from pathlib import Path

from vnreform_extract.rules import default_rules
from vnreform_extract.rules.engine import Context
from vnreform_extract.text.unicode import canonical

FIXTURES = Path(__file__).parents[2] / "fixtures"
HOSTILE = (
    "số 1/1/1/1-Đ",
    "số 1/1/1/1-Đ ",
    "1/",
    "11/1-",
    "khoản 1 ",
    "điểm a khoản 1 Điều 1 ",
    "từ 1 ",
    "ngày 1, ",
    "1 tỷ ",
)
CHARACTERS = 500_000
TIMES = 3


def main(arguments):
    """Runs one of the measurements."""
    match arguments:
        case ["speed", *files]:
            speed(passages([Path(file) for file in files] or sorted(FIXTURES.glob("*/*.facts.jsonl"))))
        case ["hostile"]:
            hostile()
        case _:
            return __doc__
    return 0


def passages(files):
    lines = [line for file in files for line in file.read_text("utf-8").splitlines()]
    return [canonical(json.loads(line)["text"]).text for line in lines]


def speed(texts):
    texts = texts * (CHARACTERS // sum(map(len, texts)) + 1)
    length = sum(map(len, texts))
    rules = default_rules()
    rows = [
        ("scan for anchors", rules._anchors.places),
        *((kind, reader(rules.only(kind))) for kind in rules.kinds),
        ("both of documents", reader(rules.only("document", "mention"))),
        ("all kinds", reader(rules)),
    ]
    for name, read in rows:
        print(f"{name:<18}{length / seconds(read, texts):>14,.0f} characters/s")


def hostile():
    rules = default_rules()
    for unit in HOSTILE:
        short, long = (unit * (length // len(unit)) for length in (100_000, 1_000_000))
        ratios = []
        for kind in rules.kinds:
            spent = [seconds(reader(rules.only(kind)), [text]) for text in (short, long)]
            ratios.append(f"{kind} {spent[1] / spent[0]:.1f}")
        print(f"{unit!r:<26}{', '.join(ratios)}", flush=True)


def reader(rules):
    return lambda text: rules.candidates(Context(text))


def seconds(read, texts):
    """Processor time of the best of some runs over the texts; what the first run builds is not counted."""
    deque(read(texts[0][:1000]), 0)
    return min(once(read, texts) for _ in range(TIMES))


def once(read, texts):
    begun = time.process_time()
    for text in texts:
        deque(read(text), 0)
    return time.process_time() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
