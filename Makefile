# Two commands do all the set-up: `make demo` plays, `make test` proves. Python 3.11 or newer is enough;
# uv is used when it is there, because it is faster.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
ROOMS := bot handlers dialogue domain storage simulator bench tests
UV := $(shell command -v uv 2>/dev/null)
# What one process has compiled, the next need not: where this is set to 1, as in many containers, each test
# worker and each program of a test would compile everything anew.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: demo test coverage check format bench bench-dispatch lock migration screenshot clean

demo: $(READY)
	$(BIN)/xiaoyuan demo $(DEMO)

test: $(READY)
	$(BIN)/ruff format --check $(ROOMS)
	$(BIN)/ruff check $(ROOMS)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n auto --dist worksteal -m "not slow" $(PYTEST)
	$(BIN)/pytest -q -n auto --dist loadgroup -m slow $(PYTEST)

coverage: $(READY)
	$(BIN)/pytest -q -n auto -m "not slow" --cov --cov-report=term $(PYTEST)

check: $(READY)
	$(BIN)/ruff format --check $(ROOMS)
	$(BIN)/ruff check $(ROOMS)
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -q -n auto -m "not slow and not story" $(PYTEST)

format: $(READY)
	$(BIN)/ruff format $(ROOMS)
	$(BIN)/ruff check --fix $(ROOMS)

bench: $(READY)
	$(BIN)/python -m tests.bench

bench-dispatch: $(READY)
	$(BIN)/python -m bench.dispatch $(if $(FULL),--full)

screenshot: $(READY)
	$(BIN)/python -m tests.browser.screenshot

migration: $(READY)
	@test -n "$(NAME)" || { echo 'say what changes: make migration NAME="..."'; exit 2; }
	$(BIN)/python -m storage.migrations.write "$(NAME)"

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
		--no-emit-find-links --no-header --all-extras --quiet pyproject.toml -o requirements.lock

$(READY): requirements.lock pyproject.toml
ifdef UV
	$(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
	$(UV) pip sync --quiet --python $(BIN)/python --require-hashes requirements.lock
	$(UV) pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
else
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all: -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index -e .
endif
	touch $(READY)

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache .coverage demo-data
