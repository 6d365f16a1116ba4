# Two commands: `make demo` translates the letter in examples/, `make test` runs every test. Both set up .venv first.

PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.installed

.PHONY: demo test check bench docs clean

demo: $(STAMP)
	@mkdir -p examples/out
	@$(BIN)/kamertolk letter examples/kamerbrief.md --termbase termbase/data/starter.tbx \
		-o examples/out/kamerbrief.en.md --report html --report json || [ $$? -eq 1 ]

test: $(STAMP) check
	$(BIN)/pytest -n 2

check: $(STAMP)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(STAMP)
	@for script in benchmarks/[a-z]*.py; do $(BIN)/python $$script || exit 1; done

docs: $(STAMP)
	$(BIN)/python scripts/write_checks_page.py
	$(BIN)/python scripts/write_cli_page.py

$(STAMP): pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $(STAMP)

clean:
	rm -rf .venv build *.egg-info examples/out .mypy_cache .ruff_cache .pytest_cache .hypothesis
