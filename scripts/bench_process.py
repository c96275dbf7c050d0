"""What the kernel knows of a process and its children: time on the processor and memory."""
import os

TICK = 1 / os.sysconf("SC_CLK_TCK")


def with_children(pid):
    """`pid`, the processes that it started and those that they started."""
    family = [pid]
    for member in family:
        for thread in os.listdir(f"/proc/{member}/task"):
            with open(f"/proc/{member}/task/{thread}/children", encoding="ascii") as file:
                family += [int(child) for child in file.read().split()]
    return family


def cpu_seconds(pids):
    """Time on the processor so far, of the program and of the kernel on its behalf."""
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
            # The name of the program stands in parentheses and may hold spaces.
            fields = file.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])  # utime and stime
    return total * TICK


def machine_seconds():
    """Time that all processors of the machine have worked so far, or were taken away from it."""
    with open("/proc/stat", encoding="ascii") as file:
        user, nice, system, _, _, irq, softirq, steal = map(int, file.readline().split()[1:9])
    return (user + nice + system + irq + softirq + steal) * TICK


def memory(pids):
    """Octets in memory: all, what is the processes' own, what files back."""
    sums = dict.fromkeys(("VmRSS", "RssAnon", "RssFile"), 0)
    for pid in pids:
        with open(f"/proc/{pid}/status", encoding="utf-8", errors="replace") as file:
            for line in file:
                name, _, value = line.partition(":")
                if name in sums:
                    sums[name] += int(value.split()[0]) * 1024
    return {"resident": sums["VmRSS"], "anonymous": sums["RssAnon"], "file": sums["RssFile"]}
