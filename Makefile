# `make` lists the targets. Needed: Python 3.11 or newer, git, make. Everything else goes into .venv.

# The first Python on the path that is new enough; another one: make PYTHON=/opt/python/bin/python3 …
CANDIDATES = python3 python3.14 python3.13 python3.12 python3.11 python
NEW_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 11))'
PYTHON ?= $(firstword $(shell for p in $(CANDIDATES); do $$p -c $(NEW_ENOUGH) 2>/dev/null && echo $$p; done) python3)
JOBS ?= 2

PY := .venv/bin/python
PIP := $(PY) -m pip --disable-pip-version-check
PROGRAMS := hatch_build.py scripts/test-wheel scripts/left-out scripts/mutate tools/closeness tools/bestaand $(wildcard benchmarks/*.py)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test lint types unit coverage docs wheel bench fuzz mutation tables goldens format clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

demo: .venv/installed ## install the package and apply the bundled agreements to the dossiers in examples/
	@PATH="$(CURDIR)/.venv/bin:$$PATH" scripts/demo

test: lint types unit docs wheel ## all that must hold: lint, types, tests, documentation, the built wheel
	@$(PY) scripts/left-out build/unit.xml build/wheel.xml

lint: .venv/installed-dev ## ruff: rules and layout
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .

types: .venv/installed-dev ## mypy --strict over the package, the tests and the programs
	$(PY) -m mypy
	$(PY) -m mypy --scripts-are-modules $(PROGRAMS)

unit: .venv/installed-dev ## the tests, on the sources
	@mkdir -p build
	$(PY) -m pytest -n $(JOBS) -q --junitxml=build/unit.xml

coverage: .venv/installed-dev ## the tests, with the lines and branches that none of them reaches
	$(PY) -m pytest -n $(JOBS) -q --cov --cov-report=term

docs: .venv/installed-dev ## the documentation, every warning an error, and its examples run
	$(PY) -m sphinx -q -n -W --keep-going -b html docs docs/_build/html
	$(PY) -m sphinx -q -n -W --keep-going -b doctest docs docs/_build/doctest

wheel: .venv/installed-dev ## build sdist and wheel, and run the tests against the installed wheel
	@mkdir -p build
	$(PY) scripts/test-wheel --jobs $(JOBS) --report build/wheel.xml

bench: .venv/installed-dev ## how long a start, a long agreement and a long record take, as ratios
	$(PY) benchmarks/cold_start.py
	$(PY) benchmarks/parse_speed.py
	$(PY) benchmarks/decide_speed.py

fuzz: .venv/installed-dev ## the property tests, with twenty times as many cases
	$(PY) -m pytest -n $(JOBS) -q -m hypothesis --hypothesis-profile=long

mutation: .venv/installed-dev ## change the rooms where meaning is decided, one spot at a time, and see which change no test notices
	$(PY) scripts/mutate

tables: .venv/installed ## write the parse tables and the bundled agreements as the wheel has them
	$(PY) -m regio_uitstroom.syntax.tables
	$(PY) -m regio_uitstroom.bundled

goldens: .venv/installed-dev ## write the golden files anew; read the difference before you commit it
	$(PY) -m pytest -q --update-goldens

format: .venv/installed-dev ## lay out the sources
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

clean: ## remove all that was made, .venv included
	rm -rf .venv build dist htmlcov .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis docs/_build
	rm -f src/regio_uitstroom/syntax/tables.bin src/regio_uitstroom/regelingen/gelezen.bin
	find src tests benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/made:
	@$(PYTHON) -c $(NEW_ENOUGH) || { echo 'Python 3.11 or newer is needed: make PYTHON=/path/to/python3 …' >&2; exit 1; }
	$(PYTHON) -m venv .venv
	@touch $@

.venv/installed: .venv/made pyproject.toml hatch_build.py
	$(PIP) install -q -e .
	@touch $@

.venv/installed-dev: .venv/installed
	$(PIP) install -q -e '.[dev]'
	@touch $@
