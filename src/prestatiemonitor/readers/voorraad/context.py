"""What goes for all figures of a table: titles, banner rows, the name of the sheet, and the assignment."""

import re
from collections.abc import Iterable, Mapping, Set

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERSLAAN, TELT_MEE, Bladindeling
from prestatiemonitor.readers.voorraad.blokken import Blok, rijteksten
from prestatiemonitor.readers.voorraad.celwaarden import labeltekst
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE, Etiket, Kenmerk, lees_etiket
from prestatiemonitor.readers.voorraad.momenten import halverwege, zonder_datums
from prestatiemonitor.readers.woorden.duiding import normaliseer

_TABEL = re.compile(r"\btabel (\d)\b")
Kenmerken = Mapping[str, Kenmerk]
# What a title, a banner or the name of a sheet can say of all figures below it.
TITELKENMERKEN = frozenset({"corporatie", "segment", "basis", "jaar", "halfjaar", "cumulatief", "deel", "mutatie"})
_BANNERKENMERKEN = TITELKENMERKEN | {"richting", "van", "naar", "totaal"}


def in_woorden(indeling: Bladindeling, tekst: str) -> str:
    """A text, or what it was assigned; a title of which it was said that it holds is read by its own words."""
    als = indeling.waarde(tekst)
    return als if als and als != TELT_MEE else tekst


def vertaal(indeling: Bladindeling, tekst: str) -> Etiket:
    """What a text says, read as the word that it was assigned."""
    return lees_etiket(in_woorden(indeling, tekst))


def geldt_voor_blad(indeling: Bladindeling) -> Iterable[tuple[str, Kenmerk]]:
    for naam, waarde in indeling.geldt.items():
        ken = dict(lees_etiket(waarde.replace("_", " ")).kenmerken)
        if naam == "halfjaar":
            yield "halfjaar", waarde.strip() if waarde.strip() in ("1", "2") else ken.get("halfjaar", "heel")
            yield "deel", ""
        elif naam == "corporatie":
            yield naam, ken.get(naam, waarde)
        elif naam in ken:
            yield naam, ken[naam]


def lees_context(
    blad: Blad, indeling: Bladindeling, blok: Blok, stapel: list[Kenmerken]
) -> tuple[list[Kenmerken], dict[int, Kenmerken], list[Kenmerken]]:
    """What the titles above say, outermost first; what banner rows within say per row; and what goes on below.

    A row of text that says something of a kind ends what the last one of that kind said, and all that stood within it.
    """
    banners: dict[int, Kenmerken] = {}
    titels: list[Kenmerken] = []
    begin = blok.begin
    rijsoorten = _rijsoorten(blad, indeling, blok)
    binnen, eerste_tabel = 0, not stapel
    for rij in sorted([*blok.teksten, *blok.rijen]):
        if rij in blok.rijen:
            titels = titels or stapel[: len(stapel) - binnen]
            banners[rij] = {naam: w for ken in stapel[len(stapel) - binnen :] for naam, w in ken.items()}
            continue
        k0, k1 = (blok.k0, blok.k1) if blad.gevuld[rij, blok.k0 : blok.k1].any() else (0, blad.kolommen)
        ken = van_tekst(indeling, " ".join(rijteksten(blad, rij, k0, k1)), _BANNERKENMERKEN if rij > begin else None)
        if rij > begin and ken.keys() & rijsoorten:
            continue  # a row without figures
        if "totaal" in ken and binnen:
            over = {naam: ALLE if naam == "corporatie" else BEIDE for naam in stapel[-1] if naam in TITELKENMERKEN}
            ken = {**over, **ken}
        vorige = next((i for i, oud in enumerate(stapel) if oud.keys() & ken.keys()), len(stapel))
        titel_af = stapel[vorige : len(stapel) - binnen] if rij > begin else []
        binnen = max(0, binnen - (len(stapel) - vorige))
        over_alles = _blijven(stapel[vorige:], ken, erom=stapel[:vorige]) if eerste_tabel and rij < begin else []
        over_alles += [_zonder(titel, ken) for titel in titel_af]
        stapel = [*stapel[:vorige], *over_alles, ken] if ken else stapel
        if rij > begin:
            binnen += bool(ken)
    return titels or stapel[: len(stapel) - binnen], banners, stapel


def _blijven(titels: list[Kenmerken], ken: Kenmerken, erom: list[Kenmerken]) -> list[Kenmerken]:
    """What the titles of the sheet still say below one of a kind that they name as well.

    All where it says the same, as `DAEB` below ‘sociale huur’; else, as below one of another year, of whom and which
    homes the first was.
    """
    if all(titel.get(naam, waarde) == waarde for titel in titels for naam, waarde in ken.items()):
        return [_zonder(titel, ken) for titel in titels]
    eerste = [] if erom else titels[:1]
    return [{n: w for n, w in titel.items() if n in ("corporatie", "segment") and n not in ken} for titel in eerste]


def _zonder(titel: Kenmerken, ken: Kenmerken) -> Kenmerken:
    """What a title above the headings still says below a row of text that names another year or corporation."""
    return {naam: waarde for naam, waarde in titel.items() if naam not in ken}


def _rijsoorten(blad: Blad, indeling: Bladindeling, blok: Blok) -> Set[str]:
    """What the names of most rows say: a row of text that says the same is one of them, without figures."""
    namen = [
        vertaal(indeling, labeltekst(blad.cellen[r, int(blad.gevuld[r, blok.k0 : blok.k1].argmax()) + blok.k0]))
        for r in blok.rijen
    ]
    eigen = [naam.kenmerken for naam in namen if "totaal" not in naam.kenmerken]
    return {s for s in TITELKENMERKEN if sum(s in ken for ken in eigen) * 2 > len(eigen)}


def van_tekst(indeling: Bladindeling, tekst: str, kies: Set[str] | None = None) -> dict[str, Kenmerk]:
    """What a title says; of a table of the agreement that it names by its number also what the agreement says."""
    vertaald = tekst if indeling.waarde(tekst) == OVERSLAAN else in_woorden(indeling, tekst)  # it is left out later
    etiket = lees_etiket(zonder_datums(normaliseer(vertaald)))
    ken = {naam: waarde for naam, waarde in etiket.kenmerken.items() if naam in (kies or TITELKENMERKEN)}
    if etiket.rest:
        ken.pop("mutatie", None)  # 'verkoop aan inwoners' is not all that is sold
    if peil := halverwege(normaliseer(vertaald)):
        ken["peiljaar"] = (peil, peil)
    if "duizend" in lees_etiket(vertaald).kenmerken:
        ken["duizend"] = "ja"
    if match := _TABEL.search(normaliseer(vertaald)):
        afspraak = load_afspraken().tabellen.get(f"tabel_{match[1]}")
        if afspraak:
            ken.setdefault("segment", str(afspraak.segment))
            ken.setdefault("basis", "prognose")
    return ken
