"""The machine that a benchmark runs on."""
import os
import platform
import re
import subprocess
import time

VERSIONS = {
    "nginx": ["nginx", "-v"], "h2o": ["h2o", "--version"], "wrk": ["wrk", "-v"],
    "nghttp2": ["h2load", "--version"],
}


def choose_processors():
    """Two lists of processors, for the load and for the server, each of one."""
    allowed = sorted(os.sched_getaffinity(0))
    if len(allowed) < 2:
        raise SystemExit("A load and a server need a processor each; here is only one.")
    return [allowed[1]], [allowed[0]]


def describe():
    return {
        "date": time.strftime("%Y-%m-%d"),
        "processor": processor_name(),
        "processors": len(os.sched_getaffinity(0)),
        "kernel": platform.release().split("-")[0],
        **{name: version_of(command) for name, command in VERSIONS.items()},
    }


def in_words(machine):
    return ("{date}, {processors} processors {processor}, Linux {kernel}, nginx {nginx}, "
            "h2o {h2o}, nghttp2 {nghttp2}, wrk {wrk}").format(**machine)


def in_few_words():
    """The machine without the servers that other benchmarks need."""
    processors = len(os.sched_getaffinity(0))
    kernel = platform.release().split("-", maxsplit=1)[0]
    return f"{time.strftime('%Y-%m-%d')}, {processors} processors {processor_name()}, Linux {kernel}"


def processor_name():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        names = re.findall(r"model name\s*: (.+)", file.read())
    return names[0] if names else platform.machine()


def version_of(command):
    """The first number with points in what a program says of itself."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=10)
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return found[0] if found else "?"
