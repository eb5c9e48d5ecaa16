"""Vietnamese words and their parts of speech, from underthesea's conditional random fields.

The only room that knows underthesea. It reads the two models that the package bundles and runs them with the package's
own core: importing all of underthesea takes twice as long as loading both. The tagger is that of 2023, as the package's
default one slows down with the square of the length.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

from vnreform_extract.errors import ExtractError

TaggedWords = tuple[tuple[str, str], ...]
Labels = Callable[[list[str]], list[str]]
"""Labels of tokens, one a token."""

_SPLITTER = "pipeline/word_tokenize/models/ws_crf_vlsp2013_20230727"
_TAGGER = "pipeline/pos_tag/models/pos_crf_vlsp2013_20230303"


@lru_cache(maxsize=16_384)
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
    words: list[str] = []
    syllables = phrase.split()
    for syllable, label in zip(syllables, split(syllables), strict=True):
        if label.startswith("I") and words:
            words[-1] += f" {syllable}"
        else:
            words.append(syllable)
    return tuple(zip(words, (name.removeprefix("B-") for name in tag(words)), strict=True))


@cache
def _models() -> tuple[Labels, Labels]:
    spec = find_spec("underthesea")
    if spec is None or not spec.submodule_search_locations:
        raise ExtractError("underthesea", "is not installed; it is needed to read nouns that the lexicon does not have")
    package = Path(spec.submodule_search_locations[0])
    return _model(package / _SPLITTER), _model(package / _TAGGER)


def _model(folder: Path) -> Labels:
    from underthesea_core import CRFFeaturizer, CRFTagger

    tagger = CRFTagger()
    tagger.load(str(folder / "models.bin"))
    features, dictionary = (
        pickle.loads((folder / name).read_bytes())  # noqa: S301  # files of an installed package
        for name in ("features.bin", "dictionary.bin")
    )
    featurizer = CRFFeaturizer(features, dictionary)

    def labels(tokens: list[str]) -> list[str]:
        found: list[str] = tagger.tag(featurizer.process([[[token] for token in tokens]])[0])
        return found

    return labels
