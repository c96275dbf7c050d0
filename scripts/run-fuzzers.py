#!/usr/bin/env -S python3 -B
"""Builds the fuzz targets in Fuzz/ and runs each for a while on inputs of its own making.

    run-fuzzers.py [TARGET …]

Prints one line for each target, and exits with 1 where one of them found something; the input then
stays in .build-fuzz/found, and the command that tries it again is printed.

FUZZ_SECONDS is the time of each target, 60 unless set. With FUZZ_SEED, a number, a run starts from
Fuzz/Corpus alone and makes the same inputs each time, at most FUZZ_RUNS of them; without it what was
found worth keeping goes on to be used, in .build-fuzz/corpus.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
SCRATCH = ROOT / ".build-fuzz"

# The product and the longest input; longer ones find little that shorter ones do not, and slowly.
TARGETS = {
    "http1": ("FuzzHTTP1", 2_048),
    "http2": ("FuzzHTTP2", 2_048),
    "request": ("FuzzRequest", 1_024),
}

# Without resolution, as that would remove the file of versions: nothing here comes from elsewhere.
# lld: the default linker of Debian 12 ends in an error of its own over this debugging information.
BUILD = [
    "swift", "build", "-c", "release", "--disable-automatic-resolution",
    "--scratch-path", str(SCRATCH),
    "-Xswiftc", "-sanitize=fuzzer,address", "-Xswiftc", "-use-ld=lld",
    # What the targets count is not for others to see.
    "-Xswiftc", "-enable-testing",
]

ENVIRONMENT = {
    **os.environ,
    "ENTENTE_FUZZ": "1",
    # The sanitizer tells of a crash, and the crash itself has to end the process at once.
    "SWIFT_BACKTRACE": "enable=no",
    # Freed memory is watched for a while, and need not be watched for a quarter of a gigabyte.
    "ASAN_OPTIONS": "quarantine_size_mb=16:allocator_may_return_null=0",
}

BUILD_LIMIT = 1_800
# One input: milliseconds are usual, and a second under load is no failure yet.
INPUT_LIMIT = 10
MEMORY_LIMIT = 1_024


def build(names):
    """Builds one target alone, or all of them at once."""
    command = BUILD + (["--product", TARGETS[names[0]][0]] if len(names) == 1 else [])
    done = subprocess.run(
        command, cwd=ROOT, env=ENVIRONMENT, timeout=BUILD_LIMIT, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
        raise SystemExit("The fuzz targets cannot be built.")


def run(name, seconds, seed):
    """Runs one target; returns its line and, where it found something, what there is to say of it."""
    product, longest = TARGETS[name]
    program = SCRATCH / "release" / product
    corpus = SCRATCH / "corpus" / name
    found = SCRATCH / "found" / name
    if seed is not None:
        shutil.rmtree(corpus, ignore_errors=True)
    for folder in (corpus, found):
        folder.mkdir(parents=True, exist_ok=True)
    command = [
        str(program), f"-max_total_time={seconds}", f"-max_len={longest}",
        f"-rss_limit_mb={MEMORY_LIMIT}", f"-timeout={INPUT_LIMIT}", "-print_final_stats=1",
        f"-artifact_prefix={found}/", f"-seed={seed or 0}",
        f"-runs={os.environ.get('FUZZ_RUNS') or -1}",
    ]
    words = ROOT / "Fuzz" / "Words" / f"{name}.dict"
    if words.exists():
        command.append(f"-dict={words}")
    # What is new is written to the first folder, the others are only read.
    command += [str(corpus), str(ROOT / "Fuzz" / "Corpus" / name)]
    log = SCRATCH / f"{name}.log"
    with log.open("wb") as output:
        status = subprocess.run(
            command, cwd=ROOT, env=ENVIRONMENT, timeout=seconds + 120, stdin=subprocess.DEVNULL,
            stdout=output, stderr=subprocess.STDOUT).returncode
    text = log.read_text(errors="replace")
    artifact = re.search(r"Test unit written to (\S+)", text)
    result = "ok" if status == 0 else "FOUND" if artifact else f"exit status {status}"
    line = row(
        name, statistic(text, "number_of_executed_units"),
        statistic(text, "average_exec_per_sec"), last(r"cov: (\d+)", text),
        last(r"ft: (\d+)", text), statistic(text, "new_units_added"),
        statistic(text, "peak_rss_mb"), result)
    return line, status == 0 or complaint(program, text, log, artifact)


def complaint(program, text, log, artifact):
    """What went wrong, for the one who has to mend it."""
    reasons = re.findall(r"^.*(?:Fatal error|ERROR: |runtime error).*$", text, re.MULTILINE)
    lines = [f"    {reason[:400]}" for reason in reasons[:3]] + [f"    told in {log.relative_to(ROOT)}"]
    if artifact:
        path = pathlib.Path(artifact[1]).relative_to(ROOT)
        lines += [
            f"    the input is {path}; to try it again:",
            f"    SWIFT_BACKTRACE=enable=no {program.relative_to(ROOT)} {path}",
        ]
    return "\n".join(lines)


def statistic(text, name):
    return last(rf"stat::{name}:\s+(\d+)", text)


def last(pattern, text):
    values = re.findall(pattern, text)
    return f"{int(values[-1]):,}" if values else "–"


def row(*cells):
    widths = (-10, 11, 9, 9, 9, 10, 9)
    return " ".join(
        [f"{cell:<{-width}}" if width < 0 else f"{cell:>{width}}"
         for cell, width in zip(cells, widths)] + [f" {cells[-1]}"])


def main():
    names = sys.argv[1:] or list(TARGETS)
    unknown = [name for name in names if name not in TARGETS]
    if unknown:
        raise SystemExit(f"There is no target {unknown[0]}, only {', '.join(TARGETS)}.")
    seconds = int(os.environ.get("FUZZ_SECONDS") or 60)
    seed = os.environ.get("FUZZ_SEED")
    seed = int(seed) if seed else None
    start = time.monotonic()
    build(names)
    print(f"built in {time.monotonic() - start:.0f} s, {seconds} s for each target")
    print(row("target", "runs", "runs/s", "edges", "features", "new units", "memory/MB", "result"))
    has_failed = False
    # Each target takes one core.
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for line, outcome in pool.map(lambda name: run(name, seconds, seed), names):
            print(line, flush=True)
            if outcome is not True:
                has_failed = True
                print(outcome, flush=True)
    raise SystemExit(1 if has_failed else 0)


main()
