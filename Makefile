# Everything that a person types stands here; `make help` lists it.

LESSON  := .build/debug/lesson
PREFIX  ?= /usr/local
SWIFT   ?= swift
JOBS    ?= 2
FILTER  ?=

# No debug information: with it a module takes 5 to 9 percent longer, and it is of little use to optimised code. Whoever
# builds by hand with other flags builds everything anew.
BUILD   := $(SWIFT) build -debug-info-format none

.DEFAULT_GOAL := help
.PHONY: help lessons build weights tally course-seeds test check check-gradients bench install clean

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

lessons: build ## Build the program, run the course, say which page to open
	@$(LESSON) build lessons --output output --jobs $(JOBS)

build: ## Build the program alone: .build/debug/lesson
	@.ci/set-up build
	@$(BUILD) --product lesson

weights: build ## Train the teachers of the lessons anew: lessons/*.safetensors, each from the source of its name
	@for source in lessons/*.swift; do $(LESSON) eval $$source --files lessons || exit 1; done

tally: build ## Run the course and count what each lesson has: lessons/README.md
	@$(LESSON) tally lessons --output output --jobs $(JOBS) > .build/tally.md
	@mv .build/tally.md lessons/README.md

course-seeds: build ## Build the course over five seeds and two kinds of processor, and name what did not hold
	@.ci/course-seeds --jobs $(JOBS)

test: ## Run every test (FILTER=name: those alone), installing what the tests need
	@.ci/set-up test
	@$(BUILD) --build-tests
	@$(SWIFT) test --skip-build $(if $(FILTER),--filter '$(FILTER)')

check-gradients: ## Hold every derivative against a numeric one in double precision
	@DOUBLE_PRECISION=1 $(SWIFT) test --scratch-path .build/double --filter 'Gradient|RandomShape'

check: ## Formatting, imports, lengths; warnings as errors
	@.ci/check
	@.ci/set-up build
	@$(BUILD)

bench: build ## Measure speed beside the peers, as ratios
	@$(BUILD) --product benchmarks
	@.ci/bench

install: ## Build for release and install below PREFIX (/usr/local)
	@.ci/set-up build
	@PREFIX="$(PREFIX)" .ci/install

clean: ## Remove what was built and generated
	@rm -rf .build
	@find output -mindepth 1 ! -name .gitkeep -delete
