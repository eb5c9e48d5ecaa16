# The daily commands. Plain `make` does what CI does.
.PHONY: ci install test lint types format floors
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
