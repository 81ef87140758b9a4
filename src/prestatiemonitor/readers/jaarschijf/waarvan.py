"""A group that a text calls a part of another one (‘waarvan statushouders’): counted once, or asked."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.cijfer import Cijfer, Getal
from prestatiemonitor.readers.jaarschijf.sleutels import groep_van, partijjaar
from prestatiemonitor.readers.jaarschijf.tabel import Plek
from prestatiemonitor.tables.meldingen import Meldingsoort

_MEESTE = 6  # of more parts in one period nobody can tell by arithmetic which are meant
Meld = Callable[..., None]


@dataclass(frozen=True)
class Deel:
    """A figure that is called a part, and the figure of another group that it can be a part of."""

    deel: Getal
    geheel: Getal

    @property
    def tekst(self) -> Plek:
        assert self.deel.cijfer.waarvan is not None
        return self.deel.cijfer.waarvan

    @property
    def naam_geheel(self) -> str:
        """The row that it is a part of, or the group of the column."""
        geheel = self.geheel.cijfer
        return geheel.label if geheel.rij != self.deel.cijfer.rij else str(geheel.groep).replace("_", " ")


def ontvlecht(getallen: Sequence[Getal], alle: Sequence[Getal], meld: Meld, boek: Meld) -> list[Getal]:
    """The figures with every home once: a part goes off its whole where the stated numbers say that it is in it.

    `alle` are the figures to hold it against: what came free, and the stated totals. Where neither says whether the
    part is in the whole or stands beside it, it is asked.
    """
    delen = list(_delen(getallen))
    uitspraken = {deel: _uitspraak(deel, delen, getallen, alle) for deel in delen}
    eraf: dict[int, float] = {}
    weg: set[int] = set()
    gezegd: set[tuple[str, Plek]] = set()

    def zeg(soort: Meldingsoort, deel: Deel) -> None:
        if (soort.code, deel.tekst) not in gezegd:
            gezegd.add((soort.code, deel.tekst))
            velden = {"aantal": f"{deel.deel.waarde:g}", "ander": deel.naam_geheel}
            meld(soort, deel.deel.cijfer, gevonden=deel.deel.cijfer.waarvan_tekst, **velden)

    for deel in delen:
        erin = uitspraken[deel]
        if erin is None:
            zelfde = {uitspraken[ander] for ander in delen if ander.tekst == deel.tekst} - {None}
            erin = zelfde.pop() if len(zelfde) == 1 else None  # one text says the same of every period
        if erin is None:
            zeg(ms.GROEP_IN_GROEP, deel)
            boek(deel.deel.cijfer, "overgeslagen", reden="niet te zien is of dit een deel van een andere groep is")
            weg.add(id(deel.deel))
        elif erin:
            zeg(ms.GROEP_AFGETROKKEN, deel)
            eraf[id(deel.geheel)] = eraf.get(id(deel.geheel), 0) + deel.deel.waarde
    return [_zonder(g, eraf.get(id(g), 0)) for g in getallen if id(g) not in weg]


def rest_naast_delen(getallen: Sequence[Getal], meld: Meld) -> list[Getal]:
    """A group that was said to count, of which every part below it says ‘waarvan’: the rest of it."""
    uit: list[Getal] = []
    for getal in getallen:
        c, delen = getal.cijfer, _waarvan_van(getal, getallen)
        som = sum(deel.waarde for deel in delen)
        if not 0 < som < getal.waarde:
            uit.append(getal)
            continue
        velden = {"aantal": f"{som:g}", "ander": c.label}
        meld(ms.GROEP_AFGETROKKEN, delen[0].cijfer, gevonden=delen[0].cijfer.waarvan_tekst, **velden)
        uit.append(_zonder(getal, som))
    return uit


def _waarvan_van(getal: Getal, getallen: Sequence[Getal]) -> list[Getal]:
    """The parts of an undivided group that say so in a word, where all its parts do."""
    c = getal.cijfer
    if not c.telt_mee or not _van_groep(c) or c.doelgroep or c.waarvan:
        return []
    groep = groep_van(c, met_doelgroep=False)
    delen = [g for g in getallen if g.cijfer.doelgroep and groep_van(g.cijfer, met_doelgroep=False) == groep]
    eigen = all(
        g.cijfer.waarvan_tekst.lower().startswith("waarvan ")
        and (g.cijfer.kolom, g.cijfer.deel) == (c.kolom, c.deel)
        and g.cijfer.rij > c.rij
        for g in delen
    )
    return delen if eigen else []


def _zonder(getal: Getal, eraf: float) -> Getal:
    return replace(getal, waarde=getal.waarde - eraf, eraf=eraf) if eraf else getal


def _delen(getallen: Sequence[Getal]) -> Iterator[Deel]:
    """Each figure that is called a part of the one above it or left of it, where that is of another group."""
    for getal in getallen:
        c = getal.cijfer
        if c.waarvan is None or not _van_groep(c) or not getal.waarde:
            continue
        ervoor = [g for g in getallen if g.cijfer.waarvan is None and _staat_voor(g.cijfer, c)]
        geheel = max(ervoor, key=lambda g: (g.cijfer.rij, g.cijfer.kolom), default=None)
        if geheel is None or not _van_groep(geheel.cijfer) or partijjaar(geheel.cijfer) != partijjaar(c):
            continue
        if geheel.cijfer.groep != c.groep:
            yield Deel(getal, geheel)


def _staat_voor(geheel: Cijfer, deel: Cijfer) -> bool:
    """Above a part whose row says that it is one, left of a part whose heading does."""
    if deel.waarvan is not None and deel.waarvan[0] == deel.rij:
        return geheel.kolom == deel.kolom and geheel.rij < deel.rij
    return geheel.rij == deel.rij and geheel.kolom < deel.kolom


def _van_groep(c: Cijfer) -> bool:
    return c.post == "toegewezen" and c.groep is not None and not c.totaal


def _uitspraak(deel: Deel, delen: Sequence[Deel], getallen: Sequence[Getal], alle: Sequence[Getal]) -> bool | None:
    """Whether the part is in its whole: by an assignment, or by the one way in which the stated numbers are met."""
    if deel.deel.cijfer.waarvan_deel:
        return True
    wanneer = partijjaar(deel.deel.cijfer)
    samen = [d for d in delen if partijjaar(d.deel.cijfer) == wanneer]
    som = sum(g.waarde for g in getallen if _van_groep(g.cijfer) and partijjaar(g.cijfer) == wanneer)
    gesteld = {
        g.waarde
        for g in alle
        if partijjaar(g.cijfer) == wanneer
        and (g.cijfer.post == "vrijgekomen" or (g.cijfer.post == "toegewezen" and g.cijfer.groep is None))
    }
    vast = [d for d in samen if d.deel.cijfer.waarvan_deel]
    open_ = [d for d in samen if not d.deel.cijfer.waarvan_deel]
    som -= sum(d.deel.waarde for d in vast)
    if len(open_) > _MEESTE:
        return None
    keuzes = [keuze for n in range(len(open_) + 1) for keuze in combinations(open_, n) if _kan(keuze)]
    raak = [keuze for keuze in keuzes if som - sum(d.deel.waarde for d in keuze) in gesteld]
    return deel in raak[0] if len(raak) == 1 else None


def _kan(keuze: Sequence[Deel]) -> bool:
    """No whole is smaller than its parts."""
    return all(sum(d.deel.waarde for d in keuze if d.geheel is deel.geheel) <= deel.geheel.waarde for deel in keuze)
