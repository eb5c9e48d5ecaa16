# The daily commands. Plain `make` does what CI does.
.PHONY: ci install test lint types format floors docs rules-docs readme peers spark
BIN := .venv/bin

ci:
	.ci/run

install: .venv

.venv: pyproject.toml
	python3 -m venv .venv
	$(BIN)/pip install --quiet --editable ".[dev]"
	touch .venv

test: .venv
	$(BIN)/pytest --cov

lint: .venv
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv
	$(BIN)/mypy

format: .venv
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

floors: .venv
	$(BIN)/python tests/quality/scores.py --raise

readme: .venv
	$(BIN)/python tests/test_readme.py

peers: .venv # pip before 23.3 stumbles over the extra that two of them ask lxml for
	$(BIN)/pip install --quiet --upgrade "pip>=23.3"
	$(BIN)/pip install --quiet --editable ".[benchmarks]"

spark: .venv # needs Java
	$(BIN)/pip install --quiet --editable ".[dev,spark]"
	$(BIN)/pytest tests/batch/test_spark.py

rules-docs: .venv
	$(BIN)/python -m vnreform_extract.rules.pages docs/rules

docs: rules-docs readme
