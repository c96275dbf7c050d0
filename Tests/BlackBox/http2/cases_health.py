"""After all: what was noticed on the way, and whether the server is as it was."""
from registry import case, fail, ok, verdict, warn


@case("health", "every frame and answer of the run was well formed", "RFC 9113 §4–8",
      "nothing noted; advice is a warning", last=True)
def _(t):
    faults = [f"{text} ×{n}" for text, n in t.notes.items() if not text.startswith("advice")]
    advice = [f"{text} ×{n}" for text, n in t.notes.items() if text.startswith("advice")]
    if faults:
        return fail(f"{len(faults)} kinds: " + "; ".join(faults[:6]))
    return warn("; ".join(advice[:6])) if advice else ok()


@case("health", "healthy at the end", "-", "200 within 1 s on fresh connections", last=True)
def _(t):
    start = t.clock()
    found = [t.get(), t.get(t.query_path)]
    if t.http1_port:
        found += [t.plain(), t.plain(t.query_path)]
    taken = t.clock() - start
    return verdict(all(s.status == 200 for s in found) and taken < 1,
                   f"{[s.status for s in found]} in {taken:.2f} s")
