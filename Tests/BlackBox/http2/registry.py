"""The cases, their levels and their verdicts.

    must     the RFC forbids the other outcomes           fails in both profiles
    project  the RFC allows more, this project decided    fails with --profile api, else warns
    should   advice                                       warns in both
"""
from typing import NamedTuple

PASS, WARN, FAIL, UNMET = "pass", "warn", "fail", "unmet"
RANK = {PASS: 0, WARN: 1, UNMET: 2, FAIL: 3}
CASES = []


class Verdict(NamedTuple):
    outcome: str
    detail: str = ""


class Case(NamedTuple):
    group: str
    name: str
    rfc: str
    accept: str
    level: str
    background: bool
    last: bool
    run: object

    def weigh(self, verdict, profile):
        """The verdict as the level and the profile have it."""
        outcome = verdict.outcome
        if outcome == FAIL and self.level == "should":
            outcome = WARN
        elif outcome == UNMET or (outcome == FAIL and self.level == "project"):
            outcome = FAIL if profile == "api" and self.level != "should" else WARN
        return Verdict(outcome, verdict.detail)


def case(group, name, rfc, accept, level="must", background=False, last=False):
    """Registers a function from a target to a verdict. Background cases run beside all others."""
    def register(function):
        CASES.append(Case(group, name, rfc, accept, level, background, last, function))
        return function
    return register


def ok(detail=""):
    return Verdict(PASS, str(detail))


def warn(detail):
    return Verdict(WARN, str(detail))


def fail(detail):
    return Verdict(FAIL, str(detail))


def unmet(detail):
    """A failure that only a case of this project's own is: a warning in the generic profile."""
    return Verdict(UNMET, str(detail))


def verdict(holds, detail=""):
    return ok(detail) if holds else fail(detail)


def worst(verdicts):
    """The worst of pairs of a name and a verdict; those that deviate are named."""
    found, notes, number = PASS, [], 0
    for name, (outcome, detail) in verdicts:
        number += 1
        found = max(found, outcome, key=RANK.get)
        if outcome != PASS:
            notes.append(f"[{name}] {detail}")
    return Verdict(found, "; ".join(notes) or f"{number} variants")


def each(variants, judge):
    """`judge` of each value in a dictionary of variants by name."""
    return worst((name, judge(value)) for name, value in variants.items())
