"""The numbers of a table of figures: whole counts, shares and percentages, durations; what cannot be is asked."""

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Getal
from prestatiemonitor.readers.jaarschijf.delen import Regel, Verdeler
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.voorraad.celwaarden import als_geschreven, min_erachter, zonder_noot
from prestatiemonitor.readers.woorden.cellen import als_tekst, lees_getal
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_GROOTSTE_AANTAL = 1e9
_VANAF_PROCENT = 2  # a bare number from here on is a percentage; between 1 and 2 nobody can tell
_ONLEESBAAR = "geen bruikbaar getal"


def lees_waarde(verdeler: Verdeler, cijfer: Cijfer) -> float | None:
    """The number in a cell as it stands there; a percentage without its sign. None where there is none, and said."""
    cel = _toegewezen(verdeler, cijfer)
    kaal = cel.replace("%", " ").strip() if isinstance(cel, str) else cel
    getal, soort = lees_getal(kaal)
    if soort == "tekst" and (anders := als_geschreven(kaal)) is not None:
        getal, soort = anders, "getal"
        if anders != min_erachter(kaal):
            melding = ms.GETAL_GESCHAT if zonder_noot(kaal) is None else ms.GETAL_MET_NOOT
            verdeler.meld(melding, cijfer, waarde=als_tekst(anders))
    if getal is not None and (bereik := _samengevoegd(verdeler, cijfer)):
        verdeler.boek(cijfer, "overgeslagen", reden="samengevoegd over meer cijfers")
        verdeler.meld(ms.AANTAL_SAMENGEVOEGD, cijfer, bereik=bereik)
        return None
    if soort == "leeg":
        verdeler.boek(cijfer, "overgeslagen", reden="niet bekend")
        verdeler.meld(ms.GETAL_ONTBREEKT, cijfer)
    elif soort == "tekst":
        verdeler.boek(cijfer, "overgeslagen", reden=_ONLEESBAAR)
        verdeler.meld(ms.GEEN_GETAL, cijfer)
    elif soort == "geschat":
        verdeler.meld(ms.GETAL_GESCHAT, cijfer, waarde=als_tekst(getal))
    elif soort == "bereik":
        verdeler.meld(ms.GETAL_BEREIK, cijfer, waarde=als_tekst(getal))
    return getal


def _toegewezen(verdeler: Verdeler, cijfer: Cijfer) -> object:
    """What stands in a cell, or the number that its text was said to be."""
    blad = verdeler.tabel.blad
    cel = blad.cellen[cijfer.rij, cijfer.kolom]
    if not isinstance(cel, str) or not verdeler.lezing.indeling.bladen:
        return cel
    als = verdeler.lezing.indeling.blad(blad.plaats(cijfer.rij, cijfer.kolom)[0]).waarde(cel)
    return als if als and lees_getal(als)[1] != "tekst" else cel


def _samengevoegd(verdeler: Verdeler, cijfer: Cijfer) -> str:
    """The range over other figures that a number lies over, or nothing: then it is not clear which it belongs to."""
    tabel, blad = verdeler.tabel, verdeler.tabel.blad
    for r1, k1, r2, k2 in blad.samengevoegd:
        if (r1, k1) == (cijfer.rij, cijfer.kolom):
            rijen = [rij for rij in tabel.rijen if r1 <= rij <= r2]
            kolommen = [kolom for kolom in tabel.kolommen if k1 <= kolom <= k2]
            if len(rijen) * len(kolommen) > 1:
                return f"{blad.cel(r1, k1)}:{blad.cel(r2, k2)}"
    return ""


def keur_aantal(verdeler: Verdeler, cijfer: Cijfer, getal: float) -> bool:
    """Whether a count can be one: whole, and not below zero but for a backlog."""
    mag_negatief = cijfer.maat is not None and cijfer.maat.naam == "achterstand_statushouders"
    geteld = cijfer.soort == "toewijzingen" or cijfer.eenheid in ("woningen", "personen", "standplaatsen")
    soort = None
    if geteld and (getal != np.floor(getal) or abs(getal) > _GROOTSTE_AANTAL):
        soort = ms.GEEN_GEHEEL_GETAL
    elif getal < 0 and not mag_negatief:
        soort = ms.AANTAL_NEGATIEF
    if soort:
        verdeler.meld(soort, cijfer)
        verdeler.boek(cijfer, "overgeslagen", reden=_ONLEESBAAR)
    return soort is None


def lees_aandelen(verdeler: Verdeler, getallen: Sequence[Getal]) -> list[Getal]:
    """Shares 0–1 from shares and percentages: how a cell is shown, a sign, or the texts and numbers beside it tell."""
    kaal = [g for g in getallen if not g.cijfer.als_procent and not _heeft_teken(verdeler, g.cijfer)]
    groot = {procent for procent in (True, False) if any(g.waarde > 1 and g.cijfer.procent == procent for g in kaal)}
    twijfel = _onder_een_procent(kaal)
    uit: list[Getal] = []
    for getal in getallen:
        c = getal.cijfer
        delen = None if getal in twijfel else _aandeel(getal, los=getal in kaal, met_grote=c.procent in groot)
        if delen is None:
            verdeler.meld(ms.AANDEEL_ONZEKER, c)
        elif not 0 <= delen <= 1:
            verdeler.meld(ms.KANS_ONMOGELIJK, c)
            delen = None
        if delen is None:
            verdeler.boek(c, "overgeslagen", reden=_ONLEESBAAR)
        else:
            uit.append(Getal(c, round(delen, 12)))
    return uit


def _onder_een_procent(kaal: Sequence[Getal]) -> list[Getal]:
    """Bare numbers below 1 that can be a chance of most people as well as one of less than a percent: 0,9 and 0,8.

    A number that can be no percentage makes shares of all of them; urgent groups do find a home nearly always.
    """
    grenzen = jaarschijfwoorden().kerncijfers["bloot_getal"]
    gewoon = [
        g
        for g in kaal
        if g.cijfer.maat
        and g.cijfer.maat.soort == "aandeel"
        and not (g.cijfer.procent or g.cijfer.promille or g.cijfer.procent_zeker)
        and duid_tekst(g.cijfer.doelgroep or "").groep != "urgent"
    ]
    waarden = [g.waarde for g in gewoon if 0 < g.waarde < 1]
    if not waarden or max(waarden) < grenzen["te_groot_aandeel"] or min(waarden) < grenzen["te_klein_percentage"]:
        return []
    return [g for g in gewoon if 0 < g.waarde < 1]


def _aandeel(getal: Getal, *, los: bool, met_grote: bool) -> float | None:
    """The share; None for a number without a sign that can be a share and a percentage."""
    c, waarde = getal.cijfer, getal.waarde
    if waarde == 0 or c.als_procent:
        return waarde
    if not los or (c.procent and (c.procent_zeker or met_grote)):
        return waarde / 100
    if c.promille or c.procent:  # below a heading with ‘%’ 0,08 is a percentage, or a share that lost its format
        return waarde / 1000 if c.promille and not c.procent else None
    if waarde >= _VANAF_PROCENT:
        return waarde / 100
    return waarde if (waarde < 1 and not met_grote) or (c.procent_zeker and waarde <= 1) else None


def vergelijk_aandelen(verdeler: Verdeler, aandelen: Sequence[Getal], regels: Sequence[Regel]) -> None:
    """Stated shares of allocations against the numbers: of the homes that came free, or of all that were allotted."""
    for getal in aandelen:
        c, blad = getal.cijfer, verdeler.tabel.blad
        verdeler.boek(c, "controletotaal", "toewijzingen", "aandeel, wordt vergeleken")
        cel = blad.cellen[c.rij, c.kolom]
        gesteld = (
            getal.waarde / 100
            if _heeft_teken(verdeler, c) or (getal.waarde > 1 and not c.als_procent)
            else getal.waarde
        )
        tekst = als_tekst(cel).replace("%", "").strip()
        decimalen = len(tekst.replace(".", ",").partition(",")[2])
        marge = 0.5 * 10.0**-decimalen * (0.01 if gesteld != getal.waarde else 1) if decimalen < 6 else 1e-6
        kandidaten = _aandelen(_van_buurman(c, verdeler.tabel.kop(c.kolom), regels), regels)
        if not kandidaten:
            verdeler.boek(c, "overgeslagen", reden="aandeel zonder aantallen")
            verdeler.meld(ms.AANDEEL_ZONDER_AANTALLEN, c)
            continue
        raak = [k for k in kandidaten if abs(k - gesteld) <= marge + 1e-9]
        berekend = raak[0] if raak else kandidaten[0]
        reeks = (np.array([round(gesteld * 100)]), np.array([round((gesteld if raak else berekend) * 100)]))
        verdeler.lezing.controles.append(controlereeks(blad, c.kolom, "aandeel in procenten", [c.rij], *reeks))
        if not raak:
            verdeler.meld(ms.AANDEEL_WIJKT_AF, c, berekend=f"{berekend * 100:.1f}%".replace(".", ","))


def _van_buurman(c: Cijfer, kop: str, regels: Sequence[Regel]) -> Cijfer:
    """A share right of figures, under a heading that says nothing else, is of their party and group: of a total too."""
    links = [x for r in regels if (x := r.getal.cijfer).kolom == c.kolom - 1]
    eigen = [x for x in links if x.rij == c.rij] or links
    partijen, groepen = {x.partij for x in eigen}, {(x.groep, x.doelgroep) for x in eigen}
    if c.partij is None and len(partijen) == 1:
        c = replace(c, partij=next(iter(partijen)))
    if duid_tekst(kop).over_toewijzingen or len(groepen) != 1 or (None, None) in groepen:
        return c
    groep, doelgroep = next(iter(groepen))
    return replace(c, groep=groep, doelgroep=doelgroep)


def _aandelen(c: Cijfer, regels: Sequence[Regel]) -> list[float]:
    """What the share of a group can be: with and without statushouders, of free homes or of all allocations."""

    def som(post: str, groepen: tuple[str | None, ...] = (), doelgroep: str | None = None) -> float:
        passend = [
            r.waarde
            for r in regels
            if (x := r.getal.cijfer).post == post
            and c.partij in (None, x.partij)
            and c.jaar in (None, x.jaar)
            and c.deel in (None, "heel", r.halfjaar)
            and (not groepen or x.groep in groepen)
            and doelgroep in (None, x.doelgroep)
        ]
        return sum(passend) if passend else math.nan  # missing is not zero

    if c.groep is None and not c.totaal:
        return [1.0] if c.post == "vrijgekomen" and som("vrijgekomen") > 0 else []
    tellers = [som("toegewezen", (c.groep,) if c.groep else (), c.doelgroep)]
    if c.groep == "urgent" and not c.doelgroep:
        tellers.append(som("toegewezen", ("urgent", "statushouders")))
    elif c.groep:
        tellers.append(tellers[0] + sum(r.getal.eraf for r in regels if r.getal.cijfer.groep == c.groep))
    noemers = [som("vrijgekomen"), som("toegewezen")]
    return [teller / noemer for teller in tellers for noemer in noemers if noemer and not math.isnan(teller / noemer)]


def _heeft_teken(verdeler: Verdeler, cijfer: Cijfer) -> bool:
    cel = verdeler.tabel.blad.cellen[cijfer.rij, cijfer.kolom]
    return cijfer.met_teken or (isinstance(cel, str) and "%" in cel)
