#!/usr/bin/env -S python3 -B
"""Starts the release binary and checks the answers that it must give, with curl.

    smoke.py --binary .build/release/entente --seeds seeds

SEEDS holds the five articles that come with the project, as digests or as the pages they were
written from: both must give these answers. Each check prints one line, ok or FAIL with what was
found. Exit status 0 when all are ok.
"""
import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

from promises import check, checks, equal
from service import Service


def reported(service, words, seconds=15):
    """Waits until the server has printed all of `words`."""
    end = time.monotonic() + seconds
    while not all(word in service.output() for word in words):
        assert time.monotonic() < end, f"{words} not in:\n{service.output()}"
        assert service.get("/livez").status == 200
        time.sleep(0.05)


def articles_folder(seeds):
    folder = os.path.join(seeds, "articles")
    return folder if os.path.isdir(folder) else seeds


def article_files(seeds):
    folder = articles_folder(seeds)
    return [os.path.join(folder, name) for name in sorted(os.listdir(folder))
            if name.endswith((".md", ".txt")) and name != "README.md"]


@check("SIGHUP takes up a new article, and requests are answered all along")
def _(s):
    shutil.copyfile(
        article_files(s.seeds)[0], os.path.join(articles_folder(s.seeds), "a-second-copy.txt"))
    before = s.get("/articles").json["total"]
    s.signal(signal.SIGHUP)
    end = time.monotonic() + 15
    while s.get("/articles").json["total"] != before + 1:
        assert time.monotonic() < end, s.output()


@check("SIGHUP with a bad seed names file and line, and the old articles are served on")
def _(s):
    before = s.get("/alliances").body
    with open(os.path.join(articles_folder(s.seeds), "bad.md"), "w", encoding="utf-8") as bad:
        bad.write("---\ntitle: Un accord\npublished: 2026-02-30\n---\nUn texte.\n")
    s.signal(signal.SIGHUP)
    reported(s, ["bad.md:3", "2026-02-30"])
    equal(s.get("/alliances").body, before)


@check("SIGTERM ends the server with exit status 0")
def _(s):
    equal(s.stop(), 0)


# Without a server


def two_runs_are_equal(binary, seeds):
    runs = [subprocess.run([binary, "extract", *article_files(seeds)],
                           capture_output=True, check=True).stdout for _ in range(2)]
    assert runs[0], "nothing was printed"
    assert runs[0] == runs[1], "two runs printed different bytes"


def seeds_are_valid(binary, seeds):
    done = subprocess.run([binary, "check", seeds], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def run(promise, function, *arguments):
    try:
        function(*arguments)
    except (AssertionError, OSError, LookupError, TypeError, ValueError,
            subprocess.CalledProcessError) as error:
        where = traceback.extract_tb(error.__traceback__)[-1]
        print(f"FAIL  {promise}\n      line {where.lineno}: {type(error).__name__}: "
              f"{str(error)[:1500]}", flush=True)
        return False
    print(f"ok    {promise}", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/entente")
    parser.add_argument("--seeds", default="seeds")
    options = parser.parse_args()
    results = [
        run("two runs of entente extract print identical bytes",
            two_runs_are_equal, options.binary, options.seeds),
        run("entente check accepts the seeds", seeds_are_valid, options.binary, options.seeds),
    ]
    with tempfile.TemporaryDirectory() as scratch:
        # The signal checks add files: never to the tree itself.
        seeds = shutil.copytree(options.seeds, os.path.join(scratch, "seeds"))
        with Service(options.binary, seeds) as service:
            service.seeds = seeds
            results += [run(promise, function, service) for promise, function in checks]
    failed = results.count(False)
    print(f"{len(results) - failed} promises kept, {failed} broken")
    sys.exit(1 if failed else 0)


main()
