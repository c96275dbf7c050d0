"""A server of ours under callgrind, and the instructions it took between two moments."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import time

from service import Service


def takes_loops(binary):
    """Whether `entente serve` can be told how many event loops to run."""
    done = subprocess.run([binary, "serve", "--help"], capture_output=True, timeout=20)
    return b"--loops" in done.stdout


class CountedService(Service):
    """`with CountedService(binary, seeds) as service:`; counting begins once it is ready."""

    def __init__(self, binary, seeds):
        super().__init__(binary, seeds)
        self.loops = ["--loops", "1"] if takes_loops(binary) else []

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="entente-instructions-")
        # The names of functions are enough; valgrind gives up over the newer forms of the rest.
        binary = f"{self.folder.name}/entente"
        subprocess.run(
            ["strip", "--strip-debug", "-o", binary, self.command[0]], check=True, timeout=60)
        self.command = [
            "valgrind", "--tool=callgrind", "--instr-atstart=no",
            f"--log-file={self.folder.name}/log",
            f"--callgrind-out-file={self.folder.name}/costs",
            binary, *self.command[1:], *self.loops]
        # Hash tables laid out anew in each process would move the counts by a percent.
        os.environ["SWIFT_DETERMINISTIC_HASHING"] = "1"
        try:
            super().__enter__()
            self.tell("instrumentation", "on")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        super().__exit__()  # at once: what the end of the process costs is of no interest
        self.folder.cleanup()

    def tell(self, *command):
        """Has callgrind carry out a command of its monitor, and waits until it has."""
        subprocess.run(
            ["vgdb", f"--pid={self.pid}", *command],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, timeout=60)

    def costs_of(self, action):
        """What the process spends while `action` runs: the file that callgrind writes of it."""
        self.settle()
        self.tell("zero")
        action()
        self.settle()
        before = set(self.files())
        self.tell("dump")
        return (set(self.files()) - before).pop()

    def files(self):
        return glob.glob(f"{self.folder.name}/costs.*")

    def settle(self):
        """Lets the turn that sent the last answer come to its end."""
        time.sleep(0.1)


def instructions_in(file):
    """The total of a file of costs."""
    with open(file, encoding="utf-8", errors="replace") as lines:
        return sum(int(line.split()[1]) for line in lines if line.startswith("totals:"))


def instructions_by_function(file, inclusive):
    """Instructions of each function; with those of all that it calls when `inclusive`."""
    done = subprocess.run(
        ["callgrind_annotate", "--threshold=100", f"--inclusive={'yes' if inclusive else 'no'}",
         "--auto=no", file], capture_output=True, text=True, check=True, timeout=120)
    # A function has a row for each source file that was inlined into it: the parts of its own cost,
    # but the whole of its inclusive cost again and again.
    unite = max if inclusive else lambda one, other: one + other
    costs = {}
    for line in demangled(done.stdout).splitlines():
        # 1,234 (12.3%)  file.c:function [object]
        row = re.match(r" *([\d,]+) \( *[\d.]+%\)  [^:]*:(.+?)(?: \[[^\]]*\])?$", line)
        if row:
            costs[row[2]] = unite(costs.get(row[2], 0), int(row[1].replace(",", "")))
    return costs


def demangled(text):
    """`text` with Swift's symbols as the source writes them, where the tool for it is at hand."""
    swift = shutil.which("swift")
    if not swift:
        return text
    return subprocess.run([swift, "demangle", "--simplified"], input=text, capture_output=True,
                          text=True, check=True, timeout=60).stdout
