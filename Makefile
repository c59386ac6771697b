# make run    set up and start Passerelle          make check  format, lint, types, imports, texts
# make test   set up and run the tests             make trace  which requirements the tests demonstrate
# make bench  measure against peers                make lock   pin the newest versions of all packages

PYTHON ?= python3
VENV := .venv
BENCH := .venv-bench
BIN := $(VENV)/bin

.PHONY: run test check bench trace lock
.DELETE_ON_ERROR:

run: $(VENV)/.runtime
	$(BIN)/python -m bot run

# ARGS adds to pytest's arguments: make test ARGS="tests/dialogue -x". Most tests wait for something, so several run side
# by side, each process with a PostgreSQL of its own; WORKERS=0 runs them one after the other.
WORKERS ?= 4
test: $(VENV)/.dev
	$(BIN)/python -m pytest -q --numprocesses $(WORKERS) --dist loadgroup $(ARGS)

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m locales check

trace: $(VENV)/.dev
	@$(BIN)/python -m tests.trace

bench: $(VENV)/.dev $(BENCH)/.bench
	$(BIN)/python -m tests.bench --peers $(BENCH)/bin/python $(ARGS)

LOCK = $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --upgrade --generate-hashes --no-header --no-emit-index-url
lock: $(BIN)/pip
	$(BIN)/pip install --quiet uv
	$(LOCK) --output-file requirements.txt
	$(LOCK) --constraint requirements.txt --group pyproject.toml:dev --output-file requirements-dev.txt
	$(subst pyproject.toml --quiet,--quiet,$(LOCK)) --group pyproject.toml:bench --output-file requirements-bench.txt

# An environment is made once and filled again only when its list of packages has changed.
INSTALL = pip install --quiet --disable-pip-version-check --require-hashes --requirement

$(BIN)/pip:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv $(VENV)

$(BENCH)/bin/pip: | $(BIN)/pip
	$(BIN)/python -m venv $(BENCH)

$(VENV)/.runtime: requirements.txt | $(BIN)/pip
	$(BIN)/$(INSTALL) $<
	touch $@

$(VENV)/.dev: requirements-dev.txt | $(BIN)/pip
	$(BIN)/$(INSTALL) $<
	touch $@ $(VENV)/.runtime

$(BENCH)/.bench: requirements-bench.txt | $(BENCH)/bin/pip
	$(BENCH)/bin/$(INSTALL) $<
	touch $@
