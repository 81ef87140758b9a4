"""Columns of marks in a list of activities: one per status, or one per quarter of the planning."""

from collections.abc import Mapping, Sequence, Set

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden


def is_kruisje(waarde: object) -> bool:
    """Whether a cell holds a mark."""
    return als_tekst(waarde).lower() in jaarschijfwoorden().activiteiten["kruisje"]["tekens"]


def vind_kruisjes(
    blad: Blad, koppen: Koppen, velden: dict[str, int], rijen: Sequence[int], weg: Set[int]
) -> dict[int, str]:
    """Two or more columns with marks alone, whose headings are all a status or all a quarter.

    Quarters with marks tell no progress: `velden` loses those.
    """
    woorden = jaarschijfwoorden()
    kwartalen = {plat(kop) for kop in woorden.activiteiten["kruisje"]["kwartaal"]}
    gevonden: dict[str, dict[int, str]] = {"status": {}, "planning": {}}
    for kolom, kop in enumerate(koppen.teksten):
        waarden = [blad.cellen[rij, kolom] for rij in rijen if blad.gevuld[rij, kolom]]
        if not kop or kolom in weg or not all(map(is_kruisje, waarden)):
            continue
        if code := woorden.statussen.van(plat(kop)):
            gevonden["status"][kolom] = code
        elif plat(kop) in kwartalen:
            gevonden["planning"][kolom] = kop
    uit: dict[int, str] = {}
    for veld, kolommen in gevonden.items():
        if len(kolommen) >= 2 and veld not in velden and _ergens(blad, rijen, kolommen):
            uit |= kolommen
    for veld in [veld for veld, kolom in velden.items() if kolom in uit]:
        del velden[veld]
    return uit


def _ergens(blad: Blad, rijen: Sequence[int], kolommen: Mapping[int, str]) -> bool:
    return any(blad.gevuld[rij, kolom] for rij in rijen for kolom in kolommen)


def aangekruist(blad: Blad, rij: int, kruisjes: Mapping[int, str]) -> dict[int, str]:
    """What is marked on a row."""
    return {kolom: wat for kolom, wat in kruisjes.items() if blad.gevuld[rij, kolom]}
