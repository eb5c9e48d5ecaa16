"""Text written for fonts, in windows-1258 or encoded twice comes out as the text that it is."""

import unicodedata

import pytest

from vnreform_extract import strip_boilerplate
from vnreform_extract.page.decode import read
from vnreform_extract.page.legacy import repaired

TEXT = (
    "Năm 2004, xã được cấp đường điện mới; ủy ban đã vận động từng hộ góp đá, góp công, ai cũng ưng thuận. "
    "Bữa khánh thành, cụ Đỗ Thị Đượm nói: đời tôi chưa thấy đêm nào sáng đến thế."
)
# The same sentence as the fonts of the time want it.
TCVN3 = (
    (
        "N¨m 2004, x· ®\xadîc cÊp ®\xadêng ®iÖn míi; ñy ban "
        "®· vËn ®éng tõng hé gãp ®¸, gãp c«ng, ai còng \xadng thuËn. "
        "B÷a kh¸nh thµnh, cô §ç ThÞ §\xadîm nãi: ®êi t«i ch\xada thÊy ®ªm nµo s¸ng ®Õn thÕ."
    )
    .replace("\xeeî", "î")
    .replace("\xeaê", "ê")
)
VNI = (
    "Naêm 2004, xaõ ñöôïc caáp ñöôøng ñieän môùi; uûy ban ñaõ "
    "vaän ñoäng töøng hoä goùp ñaù, goùp coâng, ai cuõng öng thuaän. "
    "Böõa khaùnh thaønh, cuï Ñoã Thò Ñöôïm noùi: ñôøi toâi chöa thaáy ñeâm naøo saùng ñeán theá."
)


ENGLISH = "The office’s doors – all “forty” of them – open at eight…"


def composed(text):
    return unicodedata.normalize("NFC", text)


def twice(text):
    """UTF-8 read as Windows-1252, as browsers read it."""
    return "".join(
        chr(byte) if byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else bytes((byte,)).decode("cp1252")
        for byte in text.encode()
    )


def entities(text):
    return "".join(letter if letter.isascii() else f"&#{ord(letter)};" for letter in text)


@pytest.mark.parametrize(
    ("given", "signal"), [(TCVN3, "TCVN3 font"), (VNI, "VNI font"), (twice(TEXT), "UTF-8 encoded twice")]
)
@pytest.mark.parametrize("wrap", ["{}", "<p>{}</p>", "<p>Tin xã Đông Hải</p>\n<p>{}</p>"])
def test_damaged_text_is_put_right(given, signal, wrap):
    page = read(wrap.format(given))
    assert composed(page.html) == wrap.format(TEXT)
    assert page.signal.endswith(signal)
    assert page.given == wrap.format(given)


@pytest.mark.parametrize("given", [twice(ENGLISH), ENGLISH.encode().decode("latin-1")])
def test_signs_encoded_twice_are_put_right_in_any_language(given):
    assert repaired(given) == (ENGLISH, "UTF-8 encoded twice")
    assert repaired(f"<p>{given}</p>\n<p>Xã Đông Hải có đường mới</p>").text.startswith(f"<p>{ENGLISH}</p>")


@pytest.mark.parametrize("given", [TCVN3, VNI])
def test_bytes_of_a_font_need_no_declaration(given):
    data = f"<p>{given}</p>".encode("cp1252")
    for charset in (None, "windows-1252", "iso-8859-1"):
        assert strip_boilerplate(data, charset=charset).text == TEXT


@pytest.mark.parametrize("given", [TCVN3, VNI])
def test_entities_of_a_font_are_read(given):
    assert strip_boilerplate(f"<p>{entities(given)}</p>").text == TEXT


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "Société générale, où l'on a déjà reçu 12 ® et 3 µm ; señor Ñandú, piñata y mañana.",
        "Pâté à la crème – l’âme « âgée » à 5 €, bâtie “là-bas”…",
        "Home » News » Acme® products: 5 µg, ñandú ñoño ñu.",
        unicodedata.normalize("NFD", TEXT),
    ],
)
def test_sound_text_stays(text):
    assert repaired(text) == (text, "")


def cp1258(text):
    """Windows-1258 writes a tone as a mark of its own behind its vowel."""
    out = b""
    for letter in text:
        base, *marks = unicodedata.normalize("NFD", letter)
        shape = "".join(mark for mark in marks if mark in "\u0302\u0306\u031b")
        tones = "".join(mark for mark in marks if mark not in shape)
        out += composed(base + shape).encode("cp1258") + tones.encode("cp1258")
    return out


@pytest.mark.parametrize("charset", ["windows-1258", None])
@pytest.mark.parametrize("meta", ["<meta charset='windows-1258'>", ""])
def test_windows_1258_is_composed(charset, meta):
    data = cp1258(f"{meta}<p>{TEXT}</p>")
    assert strip_boilerplate(data, charset=charset).text == TEXT


def test_decomposed_text_is_composed():
    assert strip_boilerplate(f"<p>{unicodedata.normalize('NFD', TEXT)}</p>").text == TEXT
    assert strip_boilerplate(unicodedata.normalize("NFD", TEXT)).text == TEXT
