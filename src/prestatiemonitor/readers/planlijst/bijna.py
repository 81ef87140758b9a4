"""Headings with one letter wrong: `Plannaan` and `Socaile huur` beside headings that are known."""

from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.prijsgrenzen import heeft_bedrag

_KORTST = 6  # letters: of a shorter word one other letter makes another word
_GENOEG = 2  # other headings of the table that are known


def bijna_koppen(koppen: Koppen, duidingen: Sequence[Duiding], toegewezen: Collection[int] = ()) -> dict[int, str]:
    """Per column with an unknown heading the known one that it is but for one letter, where there is just one.

    What was assigned stays as it is.
    """
    if sum(duiding.soort != "onbekend" for duiding in duidingen) < _GENOEG:
        return {}
    onbekend = [
        k
        for k, duiding in enumerate(duidingen)
        if duiding.soort == "onbekend" and not duiding.reden and koppen.teksten[k] and k not in toegewezen
    ]
    gevonden = {k: bedoeld for k in onbekend if koppen.groep[k] < 0 and (bedoeld := _bedoeld(koppen.teksten[k]))}
    if not gevonden:
        return {}
    gelezen = [duid_kop(bedoeld) for bedoeld in gevonden.values()]
    staat_er = {_betekenis(duiding) for duiding in duidingen}
    # a meaning that the table has already under its own heading is not what this one was meant to be
    return {
        k: bedoeld
        for (k, bedoeld), duiding in zip(gevonden.items(), gelezen, strict=True)
        if _betekenis(duiding) not in staat_er and [_betekenis(d) for d in gelezen].count(_betekenis(duiding)) == 1
    }


@lru_cache(maxsize=2048)
def _bedoeld(kop: str) -> str:
    """The known heading that differs by a letter, or by two that changed places; empty where it can be another one."""
    woorden = normaliseer(kop).split()
    jaren = [woord for woord in woorden if woord.isdigit()]
    kaal = " ".join(woord for woord in woorden if not woord.isdigit())
    if len(kaal) < _KORTST or heeft_bedrag(kop) or any(teken.isdigit() for teken in kaal):
        return ""
    gelijk = [woord for woord, _, _ in process.extract(kaal, _bekend(), scorer=OSA.distance, score_cutoff=1, limit=9)]
    betekenissen = {_betekenis(duid_kop(woord)) for woord in gelijk}
    bedoeld = " ".join([gelijk[0], *jaren]) if len(betekenissen) == 1 else ""
    return bedoeld if bedoeld and duid_kop(bedoeld).soort != "onbekend" else ""


def _betekenis(duiding: Duiding) -> tuple[object, ...]:
    kenmerken = tuple(sorted((naam, str(waarde)) for naam, waarde in duiding.kenmerken.items()))
    return duiding.soort, duiding.naam if duiding.soort != "aantal" else "", kenmerken, duiding.deel


@lru_cache(maxsize=1)
def _bekend() -> tuple[str, ...]:
    """The known headings that are long enough and have no figures, which cannot be mistyped letters."""
    woorden = (*herkenning().koppen, *herkenning().categorieen)
    return tuple(woord for woord in woorden if len(woord) >= _KORTST and not any(t.isdigit() for t in woord))
