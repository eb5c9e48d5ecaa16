"""Numbers as Vietnamese writes them, in digits and in words, to exact decimals."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import regex

SCALES = {
    "chục": 10,
    "trăm": 100,
    "nghìn": 1_000,
    "ngàn": 1_000,
    "vạn": 10_000,
    "triệu": 1_000_000,
    "tỷ": 1_000_000_000,
    "tỉ": 1_000_000_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "tr": 1_000_000,
    "k": 1_000,
}
_DIGITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_TENS = {"mươi", "mười", "chục"}
_LINKS = {"linh", "lẻ"}

FIRST_WORDS = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười")
"""Words that a number in words may begin with."""

_SPOKEN = [word for word in SCALES if word not in ("million", "billion", "tr", "k")]
_WORDS = "|".join(
    [*(word for word in _DIGITS if word != "năm"), "mươi", "mười", *_SPOKEN, "linh", "lẻ", "phẩy", "rưỡi"]
)
# "hai năm" is two years and "hai mươi năm" twenty: behind a digit or ten, "năm" is no number.
_FIVE = rf"(?<!(?:{'|'.join(_DIGITS)}|mươi|mười)\s)năm"

DIGITS = r"""
(?: \d{1,3} (?:\.\d{3})++ (?:,\d{1,4}+)?
  | \d{1,3} (?:,\d{3}){2,8}+ (?:\.\d{1,4}+)?
  | [1-9]\d{0,2} (?:[ ]\d{3}){1,5}+ (?![\d/.]) (?:,\d{1,4}+)?
  | \d++ (?:[.,]\d{1,4}+)?
) (?!\d)"""
"""Pattern of a number in digits, for verbose patterns."""

WORDS = rf"(?: (?:{'|'.join(FIRST_WORDS)}) (?:\s+(?:{_WORDS}|{_FIVE})(?!\p{{L}})){{0,24}}+ (?![\p{{L}}\p{{N}}]) )"
"""Pattern of a number in words, for verbose patterns."""

SCALE = r"""(?: (?:(?:chục|trăm)\s+)? (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ) (?:\s+(?:tỷ|tỉ))? (?:(?!\p{L})|(?=đến|tới))
    | (?:million|billion)(?!\p{L}) | (?<=\d)(?-i:tr|k)(?![\p{L}\p{N}]) )"""
"""Pattern of what may multiply a number in digits ("nghìn tỷ"), for verbose patterns."""


def parse_digits(text: str, *, whole: bool = False) -> Decimal | None:
    """Reads a number in digits, with Vietnamese separators or with English ones where only these fit.

    Args:
        text: digits with points, commas or spaces.
        whole: True where only a whole number makes sense, so that "12,345" has a separator of thousands.

    Returns:
        The exact number, or None where the separators make no sense.

    >>> parse_digits("1.972"), parse_digits("93,8"), parse_digits("1,234,567.5"), parse_digits("0.125")
    (Decimal('1972'), Decimal('93.8'), Decimal('1234567.5'), Decimal('0.125'))
    >>> parse_digits("12,345", whole=True)
    Decimal('12345')
    """
    text = text.replace(" ", "")
    points, commas = text.count("."), text.count(",")
    if points and commas:
        last = max(text.rfind("."), text.rfind(","))
        group, mark = (",", ".") if text[last] == "." else (".", ",")
        if text.count(mark) > 1 or not _grouped(text[:last], group):
            return None
        return Decimal(text.replace(group, "").replace(mark, "."))
    if points > 1 or commas > 1:
        mark = "." if points else ","
        return Decimal(text.replace(mark, "")) if _grouped(text, mark) else None
    if points == 1:
        return Decimal(text.replace(".", "") if _grouped(text, ".") else text)
    if commas == 1:
        return Decimal(text.replace(",", "") if whole and _grouped(text, ",") else text.replace(",", "."))
    return Decimal(text)


def _grouped(text: str, mark: str) -> bool:
    first, *groups = text.split(mark)
    return bool(groups) and 0 < len(first) <= 3 and first[0] != "0" and all(len(group) == 3 for group in groups)


def parse_words(words: Sequence[str] | str) -> Decimal | None:
    """Reads a number in words of any size.

    Args:
        words: the words in canonical form, as a string or one by one.

    Returns:
        The exact number, or None where the words are no number.

    >>> parse_words("hai mươi lăm"), parse_words("một nghìn không trăm linh ba"), parse_words("một tỷ rưỡi")
    (Decimal('25'), Decimal('1003'), Decimal('1500000000'))
    >>> parse_words("mười hai phẩy năm"), parse_words("mươi hai") is None
    (Decimal('12.5'), True)
    """
    words = words.lower().split() if isinstance(words, str) else list(words)
    if "phẩy" in words:
        comma = words.index("phẩy")
        return _with_fraction(words[:comma], words[comma + 1 :])
    return _whole(words)


def parse_scale(words: str) -> Decimal:
    """Returns what the words of a scale multiply by: "nghìn tỷ" is 10^12.

    >>> parse_scale("nghìn tỷ")
    Decimal('1000000000000')
    """
    factor = Decimal(1)
    for word in words.lower().split():
        factor *= SCALES[word]
    return factor


def _with_fraction(whole: list[str], fraction: list[str]) -> Decimal | None:
    """Reads "mười hai phẩy năm", the scale behind it included: "một phẩy hai triệu"."""
    factor = Decimal(1)
    while fraction and fraction[-1] in SCALES and fraction[-1] not in ("chục", "trăm"):
        factor *= SCALES[fraction.pop()]
    before = _whole(whole)
    if before is None or not fraction:
        return None
    if all(word in _DIGITS for word in fraction):
        digits = "".join(str(_DIGITS[word]) for word in fraction)
    else:
        after = _whole(fraction)
        if after is None:
            return None
        digits = str(after)
    return (before + Decimal(f"0.{digits}")) * factor


def _whole(words: list[str]) -> Decimal | None:
    """Reads a whole number by its largest scale: what stands before it is multiplied, what stands behind it added."""
    if not words:
        return None
    large = [index for index, word in enumerate(words) if word in SCALES and SCALES[word] >= 1_000]
    if not large:
        below = _below_thousand(words)
        return None if below is None else Decimal(below)
    top = max(large, key=lambda index: (SCALES[words[index]], index))
    scale = SCALES[words[top]]
    before = _whole(words[:top]) if top else Decimal(1)
    if before is None:
        return None
    after = _behind(words[top + 1 :], scale)
    return None if after is None else before * scale + after


def _behind(words: list[str], scale: int) -> Decimal | None:
    if not words:
        return Decimal(0)
    if words == ["rưỡi"]:
        return Decimal(scale) / 2
    if len(words) == 1 and words[0] in _DIGITS:  # "một triệu hai" is 1,200,000
        return Decimal(_DIGITS[words[0]]) * scale / 10
    if words[0] in _LINKS:
        words = words[1:]
    value = _whole(words)
    return value if value is not None and value < scale else None


def _below_thousand(words: list[str]) -> int | None:
    """Reads hundreds, tens and units."""
    total = 0
    if "trăm" in words:
        at = words.index("trăm")
        if at > 1 or (at == 1 and words[0] not in _DIGITS):
            return None
        total = 100 * (_DIGITS[words[0]] if at else 1)
        words = words[at + 1 :]
        if words == ["rưỡi"]:
            return total + 50
        if len(words) == 1 and words[0] in _DIGITS:  # "một trăm hai" is 120
            return total + 10 * _DIGITS[words[0]]
        if not words:
            return total
        if words[0] in _LINKS:
            return total + _DIGITS[words[1]] if len(words) == 2 and words[1] in _DIGITS else None
    rest = _below_hundred(words)
    return None if rest is None else total + rest


def _below_hundred(words: list[str]) -> int | None:
    if len(words) == 1:
        return 10 if words[0] in ("mười", "chục") else _DIGITS.get(words[0])
    if words[0] in ("mười", "chục"):
        return 10 + _DIGITS[words[1]] if len(words) == 2 and words[1] in _DIGITS else None
    if words[0] not in _DIGITS or _DIGITS[words[0]] == 0:
        return None
    if words[1] in _TENS:
        units = words[2:]
        if not units:
            return 10 * _DIGITS[words[0]]
        if units == ["rưỡi"]:
            return 10 * _DIGITS[words[0]] + 5
        return 10 * _DIGITS[words[0]] + _DIGITS[units[0]] if len(units) == 1 and units[0] in _DIGITS else None
    if len(words) == 2 and words[1] in _DIGITS and words[1] in ("mốt", "lăm", "nhăm", "tư"):  # "hai lăm" is 25
        return 10 * _DIGITS[words[0]] + _DIGITS[words[1]]
    return None


_NUMBER = regex.compile(
    rf"(?P<digits>{DIGITS}) (?:\s*(?P<scale>{SCALE}))? | (?P<words>{WORDS})", regex.VERBOSE | regex.I
)


def parse_number(text: str, *, whole: bool = False) -> Decimal | None:
    """Reads a number in digits, in digits with a scale, or in words.

    >>> parse_number("1,5 triệu"), parse_number("3 nghìn tỷ"), parse_number("hai mươi lăm")
    (Decimal('1500000'), Decimal('3000000000000'), Decimal('25'))
    """
    match = _NUMBER.fullmatch(text)
    if match is None:
        return None
    if match["words"]:
        return parse_words(match["words"])
    scale = match["scale"]
    value = parse_digits(match["digits"], whole=whole and not scale)
    return value if value is None or not scale else tidy(value * parse_scale(scale))


def tidy(value: Decimal) -> Decimal:
    """Drops a fraction of zeros.

    >>> tidy(Decimal("1500000.0"))
    Decimal('1500000')
    """
    return value.to_integral_value() if value == value.to_integral_value() else value
