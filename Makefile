# Every command there is. What takes more than a line to do is a small script in .ci/.

PORT ?= 8080

# Tools of our own come first, so that other versions of the same may stay on the machine.
cargo_home := $(or $(CARGO_HOME),$(HOME)/.cargo)
export PATH := $(CURDIR)/.tools/bin:$(CURDIR)/.tools/node_modules/.bin:$(PATH):$(cargo_home)/bin
export WH_DIST := dist

.PHONY: help run test dist check bench engines fuzz tools test-tools clean
.NOTPARALLEL:

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

run: dist ## build the app and serve it at http://127.0.0.1:8080 (PORT=8081 for another port)
	@cargo run --quiet --locked --example serve -- $(WH_DIST) $(PORT)

test: test-tools ## everything: format, lints, host tests, browser tests, release build, journeys, sizes
	@.ci/test

# No path of the machine that builds it travels in the program. Said here, the flags stand in for those in .cargo/config.toml.
dist: export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS := --cfg erase_components --remap-path-prefix=$(cargo_home)/registry/src/= --remap-path-prefix=$(CURDIR)/=
# Screens that few people open at once travel in a second .wasm: .ci/split stands before the real wasm-bindgen.
dist: export WH_SPLIT := 1
dist: export PATH := $(CURDIR)/.ci/split:$(PATH)
dist: tools ## the release site in dist/, for any static host and any folder of it
	@trunk build --release

check: ## the quick inner loop: format, lints and tests, without a browser
	cargo fmt --check
	cargo clippy --all-targets -- -D warnings
	cargo clippy --test '*' -- -D warnings
	cargo test

bench: test-tools dist ## sizes and times of the release site against their budgets
	cargo test --test bench -- --nocapture

engines: ENGINES ?= firefox webkit
engines: test-tools dist ## the journeys in Firefox and WebKit too (ENGINES=webkit for one of them)
	@.ci/tools engines
	@.ci/engines $(ENGINES)

fuzz: FOR ?= 30
fuzz: ## feed what reads links, codes, files and replies with anything, 30 seconds each (FOR=600 for longer)
	@.ci/tools fuzz
	@.ci/fuzz $(FOR)

tools: ## install what building needs, if it is not there
	@.ci/tools

test-tools: ## install what testing needs too, if it is not there
	@.ci/tools test

clean: ## remove what was built, and keep the tools
	cargo clean
	rm -rf $(WH_DIST)
