"""From CatBoost's trees to the library's weights."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
from catboost import CatBoostClassifier

from vnreform_extract.page.model import DEPTH, Trees


def trees(model: CatBoostClassifier) -> Trees:
    """The same trees as arrays; a tree that is not as deep asks what nothing exceeds."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.json"
        model.save_model(str(path), format="json")
        data = json.loads(path.read_text())
    count = len(data["oblivious_trees"])
    columns = np.zeros((count, DEPTH), np.int16)
    borders = np.full((count, DEPTH), np.inf, np.float32)
    leaves = np.zeros((count, 2**DEPTH), np.float32)
    for row, tree in enumerate(data["oblivious_trees"]):
        for level, split in enumerate(tree["splits"] or ()):
            columns[row, level] = split["float_feature_index"]
            borders[row, level] = split["border"]
        leaves[row, : len(tree["leaf_values"])] = tree["leaf_values"]
    scale, bias = data["scale_and_bias"]
    return Trees(columns, borders, leaves * scale, float(bias[0]))
