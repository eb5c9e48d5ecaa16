"""Vietnamese text that was written for fonts, or encoded twice, back to Unicode.

Before Unicode, pages held Latin-1 characters that only a font turned into Vietnamese: TCVN 5712:1993 VN3 ("ABC",
fonts .VnTime, .VnArial) gave each letter one byte, VNI put a letter's marks behind it. A page in UTF-8 that was taken
for Windows-1252 and saved in UTF-8 again shows "Ã¡" for "á".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import NamedTuple


class Repair(NamedTuple):
    """A text put right.

    Attributes:
        text: the text in Unicode.
        signal: what was wrong with it, in words for a reader; "" where nothing was.
    """

    text: str
    signal: str


@dataclass(frozen=True, slots=True)
class _Damage:
    """A way in which Vietnamese comes out wrong.

    Attributes:
        signal: its name for a reader.
        marks: characters that frequent letters become, rare otherwise.
        pairs: what frequent pairs of letters become, each of which has one of them: they spare sound texts the search
            for proofs.
        entities: the same pairs, as entities.
        proof: what Vietnamese gives when it is damaged so, and no other language does.
        repair: puts a damaged text right.
    """

    signal: str
    marks: str
    pairs: tuple[str, ...]
    entities: tuple[str, ...]
    proof: re.Pattern[str]
    repair: Callable[[str], str]


_SOUND = "đ"
"""The letter that no sound Vietnamese text is without."""
_PER_SOUND_LETTER = 0.2
"""Marks and proofs to each of it: a page may hold sound Vietnamese too."""
_FEWEST_PROOFS = 4


def repaired(text: str) -> Repair:
    """Puts a text right where there are proofs enough of its damage.

    >>> repaired("§©y lµ mét tØnh cña ViÖt Nam, ®­îc chia thµnh m­êi huyÖn vµ mét thÞ x·.").text
    'Đây là một tỉnh của Việt Nam, được chia thành mười huyện và một thị xã.'
    >>> repaired("Ñaây laø moät tænh cuûa Vieät Nam, ñöôïc chia thaønh möôøi huyeän.").signal
    'VNI font'
    >>> repaired("Uỷ ban nhân dân tỉnh").signal
    ''
    """
    has_entities = _SOUND not in text and _ANY_ENTITIES.search(text) is not None
    for damage in _DAMAGES:
        if _is_marked(text, damage, has_entities):
            plain = _latin_unescaped(text)
            proofs = sum(1 for _ in damage.proof.finditer(plain))
            if proofs >= _FEWEST_PROOFS and proofs > _PER_SOUND_LETTER * text.count(_SOUND):
                return Repair(_put_right(plain, damage), damage.signal)
    return Repair(text, "")


_SOUND_LETTER = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_BETWEEN_TAGS = re.compile(r"[^<>\n]+")


def _put_right(text: str, damage: _Damage) -> str:
    """Repairs a whole text, or in one that holds sound Vietnamese too, the runs that show the damage."""
    if not _SOUND_LETTER.search(text):
        return damage.repair(text)
    return _BETWEEN_TAGS.sub(lambda run: damage.repair(run[0]) if damage.proof.search(run[0]) else run[0], text)


def _is_marked(text: str, damage: _Damage, has_entities: bool) -> bool:
    if any(mark in text for mark in damage.marks) and any(pair in text for pair in damage.pairs):
        return True
    return has_entities and any(pair in text for pair in damage.entities)


_LATIN_ENTITY = re.compile(r"&(?:#(?:1[6-9]\d|2[0-4]\d|25[0-5])|#x[a-f][\da-f]|[a-z]{2,6}\d?);", re.IGNORECASE)


def _latin_unescaped(text: str) -> str:
    """The text with the entities of Latin-1 letters and signs read, and no others."""
    return _LATIN_ENTITY.sub(_latin, text) if "&" in text else text


def _latin(entity: re.Match[str]) -> str:
    character = unescape(entity[0])
    return character if "\xa0" < character <= "\xff" else entity[0]


# ---- TCVN3: one byte a letter

_TCVN3 = dict(
    zip(
        "¡¢£¤¥¦§¨©ª«¬\xad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ",
        "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ",
        strict=True,
    )
)
_TO_TCVN3 = str.maketrans(_TCVN3)
_TCVN3_PROOF = re.compile(r"(?<![^\W\d_])®[^\W\d_a]|(?<=[a-zA-Z])[µ¶·¸¹¼½¾¨©ª¬÷×]|(?<=[a-z])\xad[êîíìëéåâ]")

# ---- VNI: a letter, then its marks

_VNI_MARKS = {"ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
_VNI_BREVE = {"ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323"}
_VNI_ROOF = {"â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323"}
_VNI_ALONE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}


def _vni_table() -> dict[str, str]:
    """What each letter with its mark behind it stands for; both letter and mark are capitals or neither is."""
    table = dict(_VNI_ALONE)
    for letter, base in zip("aeouyôö", "aeouyơư", strict=True):
        table |= {letter + mark: base + tone for mark, tone in _VNI_MARKS.items()}
    table |= {"a" + mark: "ă" + tone for mark, tone in _VNI_BREVE.items()}
    table |= {
        letter + mark: base + tone
        for letter, base in zip("aeo", "âêô", strict=True)
        for mark, tone in _VNI_ROOF.items()
    }
    return table | {key.upper(): value.upper() for key, value in table.items()}


_VNI = _vni_table()
_VNI_LETTER = re.compile("|".join(sorted(_VNI, key=len, reverse=True)))
_VNI_PROOF = re.compile(r"(?<![^\W\d_])ñ[aeiouôöæ]|[aeo][äåàáãï](?=[a-z]|\b)|[uyöô][ùøûõï]")


def _from_vni(text: str) -> str:
    return _VNI_LETTER.sub(lambda letter: _VNI[letter[0]], text)


# ---- UTF-8 taken for Windows-1252


def _as_cp1252(byte: int) -> str:
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)  # browsers read the five bytes that Windows-1252 leaves open so


_BYTE = {ord(_as_cp1252(byte)): byte for byte in range(0x80, 0x100)}
_BYTE |= {byte: byte for byte in range(0x80, 0xA0)}
_FOLLOWING = "".join(re.escape(chr(code)) for code, byte in _BYTE.items() if byte < 0xC0)
_TWICE = re.compile(f"[\xc2-\xdf][{_FOLLOWING}]|[\xe0-\xef][{_FOLLOWING}]{{2}}|[\xf0-\xf4][{_FOLLOWING}]{{3}}")
_TWICE_PROOF = re.compile(f"\xe1[\xba\xbb][{_FOLLOWING}]|\xc4[\u2018\x91]|\xc6[\xa1\xb0]")

_TWICE_QUOTED = re.compile("\xe2[\x80€][\x93\x94\x98\x99\x9c\x9d\xa6“”˜™œ]")
"""Quotation marks, dashes and points encoded twice: a page in another language holds little else."""


def _decoded_again(text: str) -> str:
    return _TWICE.sub(_decode, text)


def _decode(sequence: re.Match[str]) -> str:
    try:
        return bytes(_BYTE[ord(character)] for character in sequence[0]).decode("utf-8")
    except UnicodeDecodeError:
        return sequence[0]


_DAMAGES = (
    _Damage("UTF-8 encoded twice", "»", ("á»",), (), _TWICE_PROOF, _decoded_again),
    _Damage("UTF-8 encoded twice", "\x80€", ("â\x80", "â€"), (), _TWICE_QUOTED, _decoded_again),
    _Damage(
        "TCVN3 font",
        "®",
        ("®\xad", "®&"),
        ("&reg;&shy;", "&#174;&#173;"),
        _TCVN3_PROOF,
        lambda text: text.translate(_TO_TCVN3),
    ),
    _Damage("VNI font", "ñ", ("ñö", "ñ&"), ("&ntilde;&ouml;", "&#241;&#246;"), _VNI_PROOF, _from_vni),
)
_ANY_ENTITIES = re.compile(f"&(?:{'|'.join(pair[1:] for damage in _DAMAGES for pair in damage.entities)})")
"""One search for all pairs written as entities, quick as they begin alike."""
