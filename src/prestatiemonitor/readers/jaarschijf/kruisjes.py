"""Columns of marks in a list of activities: one per status, or one per quarter of the planning."""

from collections.abc import Mapping, Sequence, Set

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.partijen import partijcode


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


def vind_gereedkolom(blad: Blad, koppen: Koppen, velden: Mapping[str, int], rijen: Sequence[int]) -> int | None:
    """The column ‘Gereed’ with a mark, yes or no, where no other column gives the status."""
    if any(veld in velden for veld in ("status", "voortgang", "voortgang_juni", "voortgang_december")):
        return None
    for kolom, kop in enumerate(koppen.teksten):
        waarden = [blad.cellen[rij, kolom] for rij in rijen if blad.gevuld[rij, kolom]]
        if waarden and jaarschijfwoorden().statussen.van(plat(kop)) == "gereed":
            return kolom if all(is_kruisje(w) or plat(als_tekst(w)) in ("nee", "n") for w in waarden) else None
    return None


def vind_partijen(blad: Blad, koppen: Koppen, velden: Mapping[str, int], rijen: Sequence[int]) -> dict[int, str]:
    """Columns with the name of a party whose cells all say what its part is."""
    rollen = {woord for woorden in jaarschijfwoorden().activiteiten["partijrol"].values() for woord in woorden}
    gevonden: dict[int, str] = {}
    for kolom, kop in enumerate(koppen.teksten):
        waarden = {plat(als_tekst(blad.cellen[rij, kolom])) for rij in rijen if blad.gevuld[rij, kolom]}
        code = partijcode(kop) if waarden and waarden <= rollen else None
        if code and kolom not in velden.values():
            gevonden[kolom] = code
    return gevonden if not {"trekker", "betrokken"} & velden.keys() else {}


def partijen_met_rol(blad: Blad, rij: int, partijen: Mapping[int, str], rol: str) -> str | None:
    """The parties whose cell on a row says this part."""
    woorden = jaarschijfwoorden().activiteiten["partijrol"][rol]
    namen = [code for kolom, code in partijen.items() if plat(als_tekst(blad.cellen[rij, kolom])) in woorden]
    return ";".join(namen) or None
