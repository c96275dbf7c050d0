"""The figures of a benchmark in words: a table for each load, and what is promised of them."""
import statistics
from collections import namedtuple

MEBI = 1 << 20

# A promise compares a figure of ours with that of a peer under the same load. Its threshold has the
# same key in Benchmarks/thresholds.json; without one it is shown and not judged.
Comparison = namedtuple("Comparison", "key text load figure peer")

COMPARISONS = [
    Comparison("rate_vs_limit", "rate, to the limit", "plain", "rate", "limit"),
    Comparison("rate_vs_nginx_return", "rate, to nginx return", "plain", "rate", "nginx return"),
    Comparison("rate_vs_nginx_file", "rate, to nginx file", "plain", "rate", "nginx file"),
    Comparison("rate_vs_h2o_file", "rate, to h2o file", "plain", "rate", "h2o file"),
    Comparison("cpu_vs_limit", "processor, to the limit", "plain", "cpu", "limit"),
    Comparison("cpu_vs_nginx_return", "processor, to nginx return", "plain", "cpu", "nginx return"),
    Comparison("cpu_vs_nginx_file", "processor, to nginx file", "plain", "cpu", "nginx file"),
    Comparison("cpu_vs_h2o_file", "processor, to h2o file", "plain", "cpu", "h2o file"),
    Comparison("p99_vs_limit", "p99, to the limit", "plain", "p99", "limit"),
    Comparison("pipelined_rate_vs_nginx", "pipelined rate, to nginx file",
               "pipelined", "rate", "nginx file"),
    Comparison("pipelined_rate_vs_nginx_return", "pipelined rate, to nginx return",
               "pipelined", "rate", "nginx return"),
    Comparison("pipelined_rate_vs_limit", "pipelined rate, to the limit",
               "pipelined", "rate", "limit"),
    Comparison("pipelined_cpu_vs_nginx", "pipelined processor, to nginx file",
               "pipelined", "cpu", "nginx file"),
    Comparison("http2_rate_vs_nghttpd", "HTTP/2 rate, to nghttpd", "http2", "rate", "nghttpd"),
    Comparison("http2_rate_vs_nginx", "HTTP/2 rate, to nginx file", "http2", "rate", "nginx file"),
    Comparison("http2_rate_vs_nginx_return", "HTTP/2 rate, to nginx return",
               "http2", "rate", "nginx return"),
    Comparison("http2_cpu_vs_nghttpd", "HTTP/2 processor, to nghttpd", "http2", "cpu", "nghttpd"),
    Comparison("http2_cpu_vs_nginx", "HTTP/2 processor, to nginx file",
               "http2", "cpu", "nginx file"),
    Comparison("unpinned_p99_vs_nginx", "p99 of 512 connections, to nginx file",
               "unpinned", "p99", "nginx file"),
    Comparison("unpinned_p99_vs_nginx_return", "p99 of 512 connections, to nginx return",
               "unpinned", "p99", "nginx return"),
    Comparison("unpinned_rate_vs_nginx", "rate of 512 connections, to nginx file",
               "unpinned", "rate", "nginx file"),
]

# A value: its text, median and range over the rounds, threshold and whether it is met.
Row = namedtuple("Row", "key text value low high threshold met")


def is_met(key, value, threshold):
    if value is None or threshold is None:
        return None
    return value >= threshold if "rate" in key else value <= threshold


def make_rows(samples, single, thresholds):
    """The rows of all that is promised. `samples[load][server]` lists figures, one for each round;
    `single` holds values that were measured once, by key, with their texts."""
    rows = []
    for comparison in COMPARISONS:
        servers = samples.get(comparison.load)
        if servers is None:
            continue
        # Both of a pair were measured within a minute: what slowed the machine down then hit both.
        pairs = zip(servers.get("entente", []), servers.get(comparison.peer, []))
        ratios = [ours[comparison.figure] / theirs[comparison.figure] for ours, theirs in pairs]
        rows.append(make_row(comparison.key, comparison.text, ratios, thresholds))
    if "queries" in samples and "plain" in samples:
        pairs = zip(samples["queries"]["entente"], samples["plain"]["entente"])
        ratios = [new["rate"] / known["rate"] for new, known in pairs]
        rows.append(make_row(
            "new_query_rate", "rate with a new query each, to the same", ratios, thresholds))
    return rows + [make_row(key, text, [value], thresholds) for key, text, value in single]


def make_row(key, text, values, thresholds):
    threshold = thresholds.get(key)
    if not values:
        return Row(key, text, None, None, None, threshold, None)
    value = statistics.median(values)
    return Row(key, text, value, min(values), max(values), threshold, is_met(key, value, threshold))


def medians(rounds):
    """The median of each figure over the rounds; None where a load does not show it."""
    found = {}
    for figure in ("rate", "busy", "cpu", "mean", "p50", "p99"):
        values = [sample[figure] for sample in rounds if sample[figure] is not None]
        found[figure] = statistics.median(values) if values else None
    found["memory"] = rounds[-1]["memory"]
    return found


def print_load(title, servers):
    print(f"\n{title}\n")
    print(f"  {'':16}{'requests/s':>12}{'busy':>7}{'CPU µs':>9}{'mean µs':>10}{'p50 µs':>9}"
          f"{'p99 µs':>9}{'RSS MiB':>9}")
    for name, rounds in servers.items():
        if not rounds:
            print(f"  {name:16}{'not supported':>12}")
            continue
        found = medians(rounds)
        print(f"  {name:16}{found['rate']:12,.0f}{found['busy']:7.0%}{found['cpu']:9.2f}"
              f"{whole(found['mean']):>10}{whole(found['p50']):>9}{whole(found['p99']):>9}"
              f"{found['memory']['resident'] / MEBI:9.1f}")


def print_foreign(samples):
    """Says so where other work disturbed the runs."""
    foreign = statistics.median(
        sample["foreign"] for servers in samples.values() for rounds in servers.values()
        for sample in rounds)
    if foreign > 0.05:
        print(f"\nOther work took {foreign:.0%} of a processor all along: the figures are rough.")


def whole(value):
    return "–" if value is None else f"{value:,.0f}"


def print_memory(found):
    print(f"\nMemory of entente, MiB\n\n  {'':44}{'RSS':>8}{'RssAnon':>9}{'RssFile':>9}")
    texts = {
        "start": "at the start", "warm": "after 64 requests",
        "idle": f"with {found['connections']:,} idle connections, each answered",
        "closed": "when these are closed"}
    for key, text in texts.items():
        at = found[key]
        print(f"  {text:44}{at['resident'] / MEBI:8.2f}{at['anonymous'] / MEBI:9.2f}"
              f"{at['file'] / MEBI:9.2f}")


LEGEND = """
  Medians of the rounds. busy: processors that the server took; where one worker takes far less than
  all of one, not it but the load bounds the rate. CPU: of the server, with what the kernel does on
  its behalf, for a request."""


def print_rows(rows):
    print("\nEntente beside the others, median of the rounds (lowest – highest)\n")
    for row in rows:
        bound = verdict = ""
        if row.threshold is not None:
            bound = f"{'at least' if 'rate' in row.key else 'at most'} {row.threshold:,}"
            verdict = {True: "met", False: "missed", None: ""}[row.met]
        if row.value is None:
            value, span = "not supported", ""
        else:
            value = number(row.value)
            span = f"({number(row.low)} – {number(row.high)})" if row.low != row.high else ""
        print(f"  {row.text:42}{value:>14} {span:19}{bound:>16}  {verdict}".rstrip())


def number(value):
    return f"{value:,.0f}" if value >= 100 else f"{value:.2f}"
