# Viva: what make can do here.
#
#   make run                  be interviewed (installs what the build needs, builds, opens the interview)
#   make test                 build and run every test (installs what the build needs, too)
#   make test-tools           install the programs that some tests drive Viva with; they skip without
#   make build                build the program that `run` and `install` use
#   make install PREFIX=DIR   put program, scenarios, man page and completions under DIR (default /usr/local)
#   make uninstall PREFIX=DIR take them away again
#   make lint                 check formatting and house rules
#   make format               format the Swift sources
#   make evaluate             measure the scoring on the labelled answers, and the dictation rescue
#   make evaluate-grading      measure derived grading on human-graded answers, where they are
#   make bench                measure speed and memory, beside other programs
#   make clean                remove everything that was built
#   make help                 print this list
#
# DESTDIR is respected by install and uninstall.

PREFIX ?= /usr/local
# A shell may hand the tilde over as it was typed.
prefix := $(patsubst ~/%,$(HOME)/%,$(PREFIX))
bindir = $(DESTDIR)$(prefix)/bin
datadir = $(DESTDIR)$(prefix)/share

# The Swift runtime is linked in, so that the machine that runs viva needs no toolchain; by lld,
# because other linkers warn of Foundation's use of mktemp. A Mac has the runtime in the system,
# but its own readline is another library under GNU readline's name.
ifeq ($(shell uname),Darwin)
readline := $(shell brew --prefix readline 2>/dev/null)
flags := -Xcc -I$(readline)/include -Xlinker -L$(readline)/lib
release := -c release $(flags)
else
release := -c release --static-swift-stdlib -Xswiftc -use-ld=lld
endif
program := .build/release/viva

# Python with what tests need of it, where test-tools has installed it.
export VIVA_PYTHON ?= $(firstword $(wildcard $(CURDIR)/.build-tools/python/bin/python3))

.PHONY: run test test-tools build install uninstall lint format evaluate evaluate-grading bench clean help setup

run: build
	@exec $(program)

test: setup
	@echo "Building the tests; the first time takes some minutes."
	@swift build --quiet --build-tests $(flags)
	swift test --quiet --skip-build --disable-xctest $(flags)

test-tools:
	@Scripts/setup-test-tools

build: setup
	@test -e $(program) || echo "Building viva; the first time takes some minutes."
	@swift build --quiet $(release) --product viva

setup:
	@Scripts/setup

# Under sudo there is often no swift; what the person has built before is what root installs.
install: $(if $(shell sh -c 'command -v swift'),build)
	@Scripts/install "$(program)" "$(bindir)" "$(datadir)"

uninstall:
	@Scripts/uninstall "$(bindir)" "$(datadir)"

lint:
	@Scripts/lint

format:
	@swift format --in-place --parallel --recursive Sources Tests Package.swift

evaluate: setup
	@swift build --quiet $(release) --product evaluate
	@.build/release/evaluate scenarios/multimodal.yaml Tests/Labelled/*.jsonl
	@echo
	@.build/release/evaluate --rescue scenarios Tests/Labelled/rescue-spellings.tsv Tests/Labelled/rescue-innocent.tsv
	@.build/release/evaluate --rescue-offers scenarios/multimodal.yaml Tests/Labelled/rescue-offers.tsv \
	  Tests/Labelled/dev.jsonl Tests/Labelled/fresh-?.jsonl

evaluate-grading: setup
	@swift build --quiet $(release) --product evaluate
	@.build/release/evaluate --grading ../shared/asag

bench: build
	@Scripts/bench $(program)

clean:
	@rm -rf .build

help:
	@sed -n '3,/^$$/{ s/^# \{0,1\}//; p; }' Makefile
