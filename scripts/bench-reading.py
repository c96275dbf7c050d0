#!/usr/bin/env -S python3 -B
"""How fast `entente extract` reads, on one core: texts one after another, from one kilobyte to ten megabytes.

Each row is the median of several processes, by the processor time that a process takes, kernel included. What a
process takes to start, its tables and a text of one word, is told apart and taken off.
"""

import argparse
import itertools
import os
import pathlib
import resource
import statistics
import subprocess
import tempfile


def processor_time(binary, files):
    """Seconds that one process takes to read `files`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([binary, "extract", *files], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def texts_of(size, texts):
    """Texts in their order, again and again, of `size` octets or a little more."""
    taken, octets = [], 0
    for path, length in itertools.cycle(texts):
        taken.append(path)
        octets += length
        if octets >= size:
            return taken, octets


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--texts", default="Tests/Evaluation/texts")
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

    paths = sorted(pathlib.Path(options.texts).glob("*.txt"))
    texts = [(str(path), path.stat().st_size) for path in paths]
    whole = sum(length for _, length in texts)

    def median(files):
        times = [processor_time(options.binary, files) for _ in range(options.rounds)]
        return statistics.median(times)

    with tempfile.NamedTemporaryFile("w", suffix=".txt") as word:
        word.write("Texte\n")
        word.flush()
        start = median([word.name])
    print(f"start: {start * 1000:.1f} ms")
    print(f"{'octets':>12} {'texts':>7} {'ms':>9} {'MB/s':>7}")
    for size in (1_000, 10_000, 100_000, whole, 1_000_000, 10_000_000):
        files, octets = texts_of(size, texts)
        spent = max(median(files) - start, 1e-6)
        print(f"{octets:>12,} {len(files):>7} {spent * 1000:>9.1f} {octets / spent / 1e6:>7.2f}")


if __name__ == "__main__":
    main()
