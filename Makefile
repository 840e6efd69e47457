# Every command that the site needs; `make` alone lists them.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help install demo demo-reset test test-postgres browser lint check messages lock clean

PORT ?= 8000
BIN := .venv/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check --no-compile --no-deps --require-hashes
TEST_DATABASE_URL ?= postgres://postgres@127.0.0.1:5432/test
# What Django reads of the Swedish catalogues; the repository keeps only the .po.
SWEDISH := $(patsubst %.po,%.mo,$(wildcard cms/locale/sv/*/*.po cms/upstream/locale/sv/*/*.po))
# The newest of these that is installed makes the virtual environment.
PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3.13 python3,$(shell command -v $(p))))

help: ## List these commands.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: .venv/dev $(SWEDISH) ## Make .venv with everything that a developer needs.

demo: .venv/demo $(SWEDISH) ## Fill a demonstration site and serve it on 127.0.0.1:8000 (PORT= for another).
	@$(BIN)/python -m cms.demo.serve $(PORT)

demo-reset: ## Throw the demonstration away; the next `make demo` starts from nothing.
	rm -rf var/demo

test: .venv/dev browser ## Run every test on SQLite, in a browser too. ARGS= goes to pytest.
	@env -u DATABASE_URL $(BIN)/python -m pytest -n auto $(ARGS)

test-postgres: .venv/dev ## Run the tests that need no browser on PostgreSQL, at TEST_DATABASE_URL.
	@DATABASE_URL=$(TEST_DATABASE_URL) $(BIN)/python -m pytest -n auto -m "not browser" $(ARGS)

lint: .venv/dev ## Check style and the direction of imports.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports

check: .venv/dev $(SWEDISH) ## Django's own checks, for development and production, and missing migrations.
	$(BIN)/python manage.py check --fail-level WARNING
	$(BIN)/python manage.py makemigrations --check --dry-run
	@echo "The same with production settings:"
	@SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(60))') \
	ALLOWED_HOSTS=samling.example.org BASE_URL=https://samling.example.org \
	DJANGO_SETTINGS_MODULE=cms.settings.production \
	$(BIN)/python manage.py check --deploy --fail-level WARNING

messages: .venv/dev ## Bring the Swedish catalogue up to date and name what it lacks. ARGS=--check writes nothing.
	@command -v xgettext >/dev/null || $(call debian,gettext) || true
	@$(BIN)/python manage.py messages $(ARGS)

lock: ## Resolve pyproject.toml anew into the two lock files.
	@$(PYTHON) -m venv var/lock && var/lock/bin/pip install --quiet pip-tools && .ci/lock var/lock/bin

clean: ## Remove what the commands made: environment, databases, media, caches.
	rm -rf .venv var .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find cms content home search -name __pycache__ -prune -exec rm -rf {} +

# The parts

debian = { [ -e /etc/debian_version ] && [ "$$(id -u)" = 0 ] && \
	{ apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qqy install --no-install-recommends $(1); } >/dev/null; }

browser: # Chromium, and Java for the checker of HTML; tests without them are skipped, or fail when CI=true.
	@[ -n "$$CHROMIUM" ] || command -v chromium chromium-browser google-chrome >/dev/null || $(call debian,chromium) || true
	@command -v java >/dev/null || $(call debian,default-jre-headless) || true

.venv/bin/python:
	@[ -n "$(PYTHON)" ] && $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; say where it is: make PYTHON=/path/to/python3.11"; exit 1; }
	@$(PYTHON) -m venv .venv

%.mo: %.po | .venv/demo
	@$(BIN)/python manage.py compile_catalogues

.venv/demo: requirements.txt | .venv/bin/python
	@echo "Installing what the site needs …"
	@$(PIP) -r requirements.txt
	@touch $@

.venv/dev: requirements-dev.txt | .venv/bin/python
	@echo "Installing what a developer needs …"
	@$(PIP) -r requirements-dev.txt
	@touch $@ .venv/demo
