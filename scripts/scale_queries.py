"""Six typical queries of /alliances, each in many variants, as every server of a comparison is asked them.

A variant asks for the number of all that match and for a first page of about twenty records.
"""
import itertools
import random
from dataclasses import dataclass, replace
from urllib.parse import urlencode

LIMITS = range(11, 31)


@dataclass(frozen=True)
class Ask:
    partners: tuple = ()
    status: str = None
    facets: tuple = ()
    # The first and the last day within which the day of signature may lie; the latest come first.
    signed: tuple = None
    word: str = None
    limit: int = 20

    @property
    def path(self):
        fields = [("partner", code) for code in self.partners]
        fields += [("status", self.status)] if self.status else []
        if self.signed:
            fields += [("signed", "/".join(self.signed)), ("sort", "-signed")]
        fields += [("q", self.word)] if self.word else []
        fields += [("facet", ",".join(self.facets))] if self.facets else []
        return "/alliances?" + urlencode(fields + [("limit", self.limit)], safe="/,")


def six_queries(partners, seed=1):
    """Name → variants, in an order of chance; `partners` has the most frequent first."""
    common, middle, rare = partners[:8], partners[8:40], partners[-60:]
    years = [(f"{first}-01-01", f"{first + length}-12-31")
             for first in range(1996, 2016) for length in (3, 7)]
    words = "drones missiles frégates radars renseignement maritime formation logistique".split()
    queries = {
        "rare partner": [Ask((code,)) for code in rare],
        "common partner": [Ask((code,)) for code in common],
        "partner, status, two facets": [
            Ask((code,), status, ("class", "sector"))
            for code in common for status in ("in_force", "signed", "announced", "expired")],
        "two partners": [Ask(pair) for pair in itertools.product(common, middle)],
        "partner, dates, sorted": [
            Ask((code,), signed=span) for code in common for span in years],
        "text and partner": [Ask((code,), word=word) for code in common for word in words],
    }
    chance = random.Random(seed)
    for variants in queries.values():
        variants[:] = [replace(ask, limit=limit) for ask in variants for limit in LIMITS]
        chance.shuffle(variants)
    return queries
