# Entente: military alliances in the French press, as JSON.
#
#   make run           install what is missing, build, serve ./seeds on port 8080 (PORT=… for another)
#   make build         the release binary, .build/release/entente
#   make test          install what is missing, run all tests
#   make lint          fail where swift format would change a line
#   make format        let swift format change it
#   make smoke         start the release binary and check its answers with curl
#   make check-http2   try the release binary with a client of HTTP/2 that breaks the rules
#   make check-prometheus  have a real Prometheus scrape the release binary, and try the alert rules
#   make soak          load the release binary for half an hour and tell what it kept; MINUTES=2
#   make check-restarts  restart a server under load and count who was refused
#   make check-deploy  check compose.yaml and what is under deploy/ as its platforms would
#   make check-contract  hold the release binary to openapi.yaml with schemathesis and a client made of it
#   make evaluate      score the extraction against hand-made expectations, where these are at hand
#   make quality       measure the extraction again and have /quality serve that
#   make check-quality fail where that was forgotten
#   make bench         measure the release binary beside other servers, nginx and h2o among them
#   make bench-scale   measure it on a thousand to a million made-up alliances beside SQLite, DuckDB and Datasette
#   make bench-reading measure how fast texts are read on one core, from 1 KB to 10 MB of them
#   make instructions  count the instructions of a request and fail where there are too many
#   make fuzz          feed the parsers inputs of a fuzzer's making, FUZZ_SECONDS=60 for each target
#   make sanitize      run the tests of the server with AddressSanitizer and ThreadSanitizer
#   make image         build the container image entente:latest, start it and ask it
#   make clean         remove all that was built
#
# PORT, SEEDS and MINUTES may be set: make run PORT=9000 SEEDS=my-articles. OPTIONS are those of the
# script behind bench, bench-scale, instructions and check-http2: make bench OPTIONS=--quick

PORT ?= 8080
SEEDS ?= seeds
MINUTES ?= 30
SWIFT_SOURCES := Package.swift Sources Tests Fuzz

.PHONY: help run build test lint format smoke check-http2 check-prometheus check-deploy check-contract check-restarts soak quality check-quality
.PHONY: evaluate bench bench-scale bench-reading
.PHONY: instructions fuzz sanitize image clean

help:
	@sed -n '/^#/!q; s/^# \{0,1\}//p' Makefile

run: build
	exec .build/release/entente serve --seeds $(SEEDS) --port $(PORT)

build: packages
	swift build -c release --static-swift-stdlib --product entente

# XCTest is left out: all tests are Swift Testing's, which runs them in parallel.
test: packages
	swift test --disable-xctest

lint:
	swift format lint --strict --recursive $(SWIFT_SOURCES)

format:
	swift format --in-place --recursive $(SWIFT_SOURCES)

smoke: build
	scripts/smoke.py --binary .build/release/entente --seeds $(SEEDS)

check-http2: build
	scripts/with-server.py .build/release/entente $(SEEDS) -- \
		Tests/BlackBox/http2/check_http2.py --port '{port}' --pid '{pid}' --quiet $(OPTIONS)

check-prometheus: build
	@scripts/install-packages.sh monitoring
	scripts/with-server.py .build/release/entente $(SEEDS) -- \
		scripts/check-prometheus.py --port '{port}'

check-deploy: build .build/venv
	@scripts/install-packages.sh deploy
	scripts/with-server.py .build/release/entente $(SEEDS) -- \
		.build/venv/bin/python -B scripts/check-deploy.py --port '{port}'

check-restarts: build
	scripts/try-restarts.py --binary .build/release/entente --seeds $(SEEDS)

soak: build
	scripts/soak.py --binary .build/release/entente --seeds $(SEEDS) --minutes $(MINUTES)

check-contract: build .build/venv
	scripts/with-server.py .build/release/entente $(SEEDS) -- \
		.build/venv/bin/python -B scripts/check-contract.py --port '{port}' $(OPTIONS)

# What checks the manifests and the contract comes from PyPI and stays here.
.build/venv: scripts/requirements.txt
	@scripts/install-packages.sh deploy
	python3 -m venv $@
	$@/bin/pip install --quiet --requirement $< || { rm -rf $@; false; }
	@touch $@

# What /quality serves; CI fails where it is not what the program finds.
quality: build
	.build/release/entente evaluate Tests/Evaluation > .build/quality.json
	cp .build/quality.json Sources/API/quality.json

check-quality: build
	.build/release/entente evaluate Tests/Evaluation | cmp - Sources/API/quality.json

evaluate: build
	scripts/evaluate.sh

bench: build
	@scripts/install-packages.sh bench
	scripts/bench.py --binary .build/release/entente $(OPTIONS)

bench-reading: build
	scripts/bench-reading.py --binary .build/release/entente $(OPTIONS)

bench-scale: build .build/scale-venv
	.build/scale-venv/bin/python -B scripts/bench-scale.py --binary .build/release/entente $(OPTIONS)

# The databases that it is compared with; no check needs them.
.build/scale-venv: scripts/requirements-scale.txt
	@scripts/install-packages.sh deploy
	python3 -m venv $@
	$@/bin/pip install --quiet --requirement $< || { rm -rf $@; false; }
	@touch $@

instructions: build
	@scripts/install-packages.sh instructions
	scripts/count-instructions.py --binary .build/release/entente $(OPTIONS)

fuzz: packages
	@scripts/run-fuzzers.py $(TARGETS)

sanitize: packages
	@scripts/run-sanitizers.sh

image:
	scripts/build-image.sh entente:latest

clean:
	rm -rf .build .build-*

.PHONY: packages
packages:
	@scripts/install-packages.sh
