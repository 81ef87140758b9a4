"""Stated totals of a table against what its figures add up to: over corporations, years, changes, additions or all."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEIDE, NETTO, STANDEN, Kenmerk
from prestatiemonitor.readers.voorraad.rijen import Rij
from prestatiemonitor.readers.voorraad.tekens import verwacht_teken
from prestatiemonitor.readers.voorraad.tijd import zonder_geheel
from prestatiemonitor.readers.voorraad.totaalvragen import (
    vraag_netto,
    vraag_totaal,
    vraag_verkapte_totalen,
    vraag_zonder_delen,
)
from prestatiemonitor.readers.woorden.duiding import plat

SAMENVATTING = "telt de corporaties van andere bladen op"
_DIMENSIES = ("corporatie", "segment", "mutatie", "basis", "jaar", "halfjaar", "cumulatief", "richting")


def vergelijk_totalen(lezing: Lezing, cijfers: Sequence[Cijfer], rijen: Mapping[int, Rij]) -> None:
    """Compare every total; one that may be something else than a total is asked where it does not come out."""
    vraag_verkapte_totalen(lezing, cijfers, rijen)
    reeksen: dict[tuple[int, str], list[tuple[int, float, float]]] = {}
    gevraagd: set[tuple[str, int]] = set()
    zonder_delen: dict[int, list[Cijfer]] = {}
    for totaal in cijfers:
        if totaal.soort != "totaal":
            continue
        totaal.rol = "controletotaal"
        if totaal.alles.get("corporatie") == ALLE and "corporatie" not in totaal.eigen:
            totaal.reden = SAMENVATTING
            continue
        mogelijk = [delen for delen in _mogelijke_delen(totaal, cijfers, rijen) if delen]
        if not mogelijk and (totaal.mutatie == NETTO and totaal.alles.get("corporatie") != ALLE):
            zonder_delen.setdefault(totaal.kolom, []).append(totaal)
            continue
        if not mogelijk and totaal.mutatie != NETTO:
            vraag_zonder_delen(lezing, gevraagd, totaal, rijen)
            continue
        van_lijst = "basis" in totaal.tabel.sleutels.values() and any(_als_geschreven(totaal, d) for d in mogelijk)
        if mogelijk and all(map(_over_meer, mogelijk)) and not van_lijst:
            vraag_totaal(lezing, gevraagd, totaal, ms.TOTAAL_ONDUIDELIJK, rijen)
            continue
        som = _som(totaal.gesteld, [delen for delen in mogelijk if van_lijst or not _over_meer(delen)])
        wat = "netto van de regel" if totaal.mutatie == NETTO else "totaal"
        reeksen.setdefault((totaal.kolom, wat), []).append((totaal.rij, totaal.gesteld, som))
        if som == totaal.gesteld:
            continue
        if rijen[totaal.rij].zonder_naam:
            vraag_totaal(lezing, gevraagd, totaal, ms.REGEL_ZONDER_NAAM, rijen)
        elif "totaal" not in totaal.eigen and totaal.mutatie != NETTO and "richting" in totaal.alles:
            vraag_totaal(lezing, gevraagd, totaal, ms.TOTAAL_ONDUIDELIJK, rijen)
        else:
            blad = totaal.tabel.blad
            lezing.meld(
                ms.TOTAAL_WIJKT_AF, blad, totaal.rij, totaal.kolom, gevonden=int(totaal.gesteld), berekend=int(som)
            )
    for kolom, netto in zonder_delen.items():
        vraag_netto(lezing, kolom, netto, reeksen)
    _bewaar(lezing, cijfers, reeksen)


def vergelijk_samenvattingen(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Tables of all corporations together against the tables of each; where these are not there, it is asked."""
    gevraagd: set[int] = set()
    for totaal in cijfers:
        if totaal.reden != SAMENVATTING:
            continue
        ken = totaal.alles
        wat = {n: ken[n] for n in ("segment", "basis", "mutatie") if n in ken and ken[n] != NETTO}
        delen = [
            c
            for c in cijfers
            if c.soort in ("mutatie", "stand")
            and c.tijd == totaal.tijd
            and all(c.alles.get(naam) == waarde for naam, waarde in wat.items())
            and ("mutatie" in wat or c.soort == "mutatie")
        ]
        blad = totaal.tabel.blad
        if not delen and id(totaal.tabel) not in gevraagd:
            gevraagd.add(id(totaal.tabel))
            lezing.meld(ms.CORPORATIE_ONTBREEKT, blad, *totaal.tabel.kopplek, gevonden=totaal.tabel.titel)
        som = _som(totaal.gesteld, [delen])
        if delen and som != totaal.gesteld:
            velden = {"gevonden": int(totaal.gesteld), "berekend": int(som)}
            lezing.meld(ms.TOTAAL_WIJKT_AF, blad, totaal.rij, totaal.kolom, **velden)


def _som(gesteld: float, mogelijk: Sequence[Sequence[Cijfer]]) -> float:
    """What the parts add up to, as read or as they are written; of several readings the one that is stated."""
    sommen = [som for delen in mogelijk for som in (sum(c.aantal for c in delen), sum(c.gesteld for c in delen))]
    return float(gesteld if gesteld in sommen else sommen[0] if sommen else 0)


def _mogelijke_delen(totaal: Cijfer, cijfers: Sequence[Cijfer], rijen: Mapping[int, Rij]) -> list[list[Cijfer]]:
    """What a total may be of: the figures in its column or row that agree with all that is said of it; then wider."""
    van_rij = is_totaal(rijen[totaal.rij].ken)
    van_kolom = is_totaal(totaal.tabel.kolommen[totaal.kolom].kenmerken)
    eigen = [
        c
        for c in cijfers
        if (van_rij or c.rij == totaal.rij) and (van_kolom or c.kolom == totaal.kolom) and c is not totaal
    ]
    banner = totaal.tabel.banners.get(totaal.rij, {})
    tijd = {naam: totaal.alles[naam] for naam in ("jaar", "halfjaar") if naam in totaal.alles}
    lagen = ({**banner, **tijd}, banner, {}) if van_kolom else (banner, {})
    if totaal.mutatie == NETTO and not van_rij:
        lagen = ({**banner, **tijd},)
    groep = [_delen(totaal, _van_groep(totaal, eigen, rijen), banner)] if van_rij else []
    return [*groep, *(_delen(totaal, eigen, laag) for laag in lagen)]


def _van_groep(totaal: Cijfer, cijfers: Sequence[Cijfer], rijen: Mapping[int, Rij]) -> list[Cijfer]:
    """Of a row ‘Subtotaal’ the figures above it, up to the total before it."""
    if not plat(rijen[totaal.rij].naam).startswith("subtot"):
        return []
    vorige = max((r for r, rij in rijen.items() if r < totaal.rij and is_totaal(rij.ken)), default=-1)
    return [c for c in cijfers if vorige < c.rij < totaal.rij]


def is_totaal(ken: Mapping[str, Kenmerk]) -> bool:
    """Whether the name of a row or a heading makes what stands there a total."""
    los = "richting" in ken and "mutatie" not in ken
    return "totaal" in ken or los or ken.get("corporatie") == ALLE or ken.get("mutatie") == NETTO


def _delen(totaal: Cijfer, cijfers: Sequence[Cijfer], erbij: Mapping[str, Kenmerk]) -> list[Cijfer]:
    """The figures that agree with what a total's own row and column say, and with what else goes for it."""
    ken = {**erbij, **totaal.eigen}
    eisen = {naam: totaal.alles.get(naam, ken[naam]) for naam in _DIMENSIES if ken.get(naam, BEIDE) != BEIDE}
    stand = totaal.mutatie if totaal.mutatie in STANDEN else None
    if eisen.get("corporatie") == ALLE:
        del eisen["corporatie"]
    if eisen.get("mutatie") == NETTO or stand:
        eisen.pop("mutatie", None)
    if "mutatie" in eisen:
        eisen.pop("richting", None)
    delen = [
        c
        for c in cijfers
        if c.soort == ("stand" if stand else "mutatie")
        and (not stand or (c.mutatie == stand and c.tijd == totaal.tijd))
        and all(_PAST.get(naam, _gelijk)(c, naam, eis) for naam, eis in eisen.items())
    ]
    return delen if "halfjaar" in eisen or stand else zonder_geheel(delen)


def _gelijk(cijfer: Cijfer, naam: str, eis: Kenmerk) -> bool:
    return cijfer.alles.get(naam) == eis


def _in_jaar(cijfer: Cijfer, naam: str, eis: Kenmerk) -> bool:
    jaar = cijfer.jaar
    return jaar is not None and isinstance(eis, tuple) and eis[0] <= jaar[0] and jaar[1] <= eis[1]


def _richting(cijfer: Cijfer, naam: str, eis: Kenmerk) -> bool:
    teken = verwacht_teken(cijfer) or (1 if cijfer.aantal > 0 else -1)
    return teken == (1 if eis == "bij" else -1)


_PAST: Mapping[str, Callable[[Cijfer, str, Kenmerk], bool]] = {"jaar": _in_jaar, "richting": _richting}


def _over_meer(delen: Sequence[Cijfer]) -> bool:
    """A sum of prognosis and realisation is a total of nothing."""
    return len({c.alles.get("basis") for c in delen}) > 1


def _als_geschreven(totaal: Cijfer, delen: Sequence[Cijfer]) -> bool:
    """Whether the total below a long list is the sum of its numbers as they are written, whatever these are."""
    return sum(c.gesteld for c in delen) == totaal.gesteld


def _bewaar(
    lezing: Lezing, cijfers: Sequence[Cijfer], reeksen: Mapping[tuple[int, str], Sequence[tuple[int, float, float]]]
) -> None:
    for (kolom, wat), regels in reeksen.items():
        rijen, gesteld, berekend = zip(*regels, strict=True)
        blad = cijfers[0].tabel.blad
        lezing.controles.append(controlereeks(blad, kolom, wat, rijen, np.array(gesteld), np.array(berekend)))
