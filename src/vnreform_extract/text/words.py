"""Vietnamese words and their parts of speech, from underthesea's conditional random fields.

The only room that knows underthesea, and it imports it at the first call. The bundled tagger of 2023 is used, as the
package's default one slows down with the square of the length.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

TaggedWords = tuple[tuple[str, str], ...]


@lru_cache(maxsize=65_536)
def tag_words(phrase: str) -> TaggedWords:
    """Splits a phrase into words and names the part of speech of each.

    Args:
        phrase: a few words without punctuation; phrases repeat, so what they gave is kept.

    Returns:
        (word, tag) pairs with the tags of VLSP 2013 ("N", "V", "A", "Np", "M" …).

    >>> tag_words("10 con đường đẹp")
    (('10', 'M'), ('con', 'Nc'), ('đường', 'N'), ('đẹp', 'A'))
    """
    split, tag = _models()
    words = split(phrase)
    return tuple(zip(words, (name.removeprefix("B-") for name in tag([[word] for word in words])), strict=True))


@cache
def _models() -> tuple[Callable[[str], list[str]], Callable[[list[list[str]]], list[str]]]:
    from underthesea import word_tokenize
    from underthesea.models.fast_crf_sequence_tagger import FastCRFSequenceTagger
    from underthesea.pipeline import pos_tag

    tagger = FastCRFSequenceTagger()
    tagger.load(Path(pos_tag.__file__).parent / "models" / "pos_crf_vlsp2013_20230303")
    return word_tokenize, tagger.predict
