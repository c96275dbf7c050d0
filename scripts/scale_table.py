"""The figures of bench-scale.py in words."""
import re
import statistics

MEBI = 1 << 20


def octets(metrics):
    """What the snapshot takes, by kind of record and part, from the text of /metrics."""
    found = re.findall(r'(?m)^entente_snapshot_octets\{kind="(\w+)",part="(\w+)"\} (\d+)', metrics)
    return {f"{kind}.{part}": int(size) for kind, part, size in found}


def percentile(times, share):
    """Milliseconds that `share` of the times do not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1e3


def median(times):
    return statistics.median(times) * 1e3


def print_size(found, peers):
    """A row for each query: milliseconds, and how many times as fast Entente is by the medians."""
    ours, count = found["Entente"], found["count"]
    print(f"\n{count:,} alliances; ms, p50 and p99; × as fast by p50\n")
    head = f"  {'':30}{'uncached':>16}{'cached':>16}"
    print(head + "".join(f"{name:>24}" for name in peers))
    for name, times in ours["uncached"].items():
        mine = median(times)
        line = f"  {name:30}{pair(times)}{pair(ours['cached'][name])}"
        for peer in peers:
            theirs = found[peer]["times"][name]
            line += f"{pair(theirs)}{median(theirs) / mine:>7,.0f}×"
        print(line)
    print_memory(found)


def pair(times):
    return f"{number(median(times)):>8}{number(percentile(times, 0.99)):>8}"


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def print_memory(found):
    ours, count = found["Entente"], found["count"]
    built, octets = ours["built"], ours["octets"]
    print(f"\n  snapshot built in {built['seconds']:.1f} s with {built['peak'] / MEBI:,.0f} MiB at most, out of "
          f"{found['source'] / MEBI:,.1f} MiB of data sets; {built['octets'] / MEBI:,.1f} MiB")
    print(f"  ready {ours['start']:.2f} s after the start; memory {ours['memory'] / MEBI:,.0f} MiB, "
          f"{ours['memory'] / count:,.0f} octets for each alliance with its statements and articles")
    for kind in sorted({key.partition(".")[0] for key in octets}):
        parts = {name.partition(".")[2]: size for name, size in octets.items()
                 if name.startswith(kind + ".")}
        beside = sum(parts.values()) - parts["rows"]
        if sum(parts.values()) > 10 * count:
            told = ", ".join(f"{part} {size / count:,.0f}" for part, size in parts.items())
            print(f"  table of {kind}: octets for each alliance {told}; beside the JSON {beside / count:,.0f}")


def print_growth(sizes):
    """How much longer the largest corpus takes than the smallest, by the medians."""
    if len(sizes) < 2:
        return
    first, last = sizes[0], sizes[-1]
    print(f"\np50 at {last['count']:,} to that at {first['count']:,}\n")
    for name, times in last["Entente"]["uncached"].items():
        ratio = median(times) / median(first["Entente"]["uncached"][name])
        print(f"  {name:30}{ratio:8.2f}")
