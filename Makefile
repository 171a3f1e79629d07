# What people and CI call. `make help` lists it.
.DEFAULT_GOAL := help
.PHONY: help run test build check fuzz fmt schema page clean

# rustup puts cargo here, and not every shell has been opened again since.
export PATH := $(PATH):$(HOME)/.cargo/bin
TARGET := $(or $(CARGO_TARGET_DIR),target)

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build what has changed and serve the demonstration at http://127.0.0.1:8080
	@tests/setup/install.sh run
	@$(MAKE) --no-print-directory page
	@echo "== Building the server: some minutes the first time, seconds after that"
	@cargo build --locked --package folkmoot
	@exec $(TARGET)/debug/folkmoot demo

test: ## Run everything CI runs, on SQLite and on PostgreSQL, and print the counts last
	@tests/setup/install.sh test
	@tests/setup/postgres.sh tests/run.sh

build: ## Make the release binary with the page inside: target/release/folkmoot
	@tests/setup/install.sh run
	@$(MAKE) --no-print-directory page
	@echo "== Building the release: a quarter of an hour the first time on two cores"
	@cargo build --locked --release --package folkmoot
	@ls -lh $(TARGET)/release/folkmoot

check: ## The quick loop while you write: compiler, lints, and the rules' own tests
	@cargo clippy --workspace --all-targets
	@cargo test --quiet --package folkmoot-rules

fuzz: ## Feed the rules arbitrary input for five minutes: nothing may panic
	@tests/setup/install.sh fuzz
	@server/rules/fuzz/run.sh

fmt: web/node_modules/.package-lock.json ## Format everything
	@cargo fmt --all
	@cargo fmt --manifest-path server/rules/fuzz/Cargo.toml
	@cd web && npm run format

schema: ## Write schema/schema.graphql anew from the server's code
	@mkdir -p $(TARGET)
	@cargo run --quiet --package folkmoot-schema --example sdl > $(TARGET)/schema.graphql
	@mv $(TARGET)/schema.graphql schema/schema.graphql

page: web/dist/index.html ## Build the page, if its sources have changed

clean: ## Delete everything that was built or installed into this folder, but no data
	cargo clean
	rm -rf web/dist web/node_modules tests/e2e/node_modules tests/e2e/screenshots

PAGE_SOURCES := $(shell find web/src web/public web/scripts web/*.* server/core/locale schema/schema.graphql \
	-type f ! -name '*.generated.ts' 2>/dev/null)

web/dist/index.html: web/node_modules/.package-lock.json $(PAGE_SOURCES)
	@echo "== Building the page"
	@cd web && npm run build
	@touch $@

web/node_modules/.package-lock.json: web/package-lock.json
	@echo "== Installing what the page is built with"
	@cd web && npm ci --loglevel error --no-audit --no-fund
	@touch $@
