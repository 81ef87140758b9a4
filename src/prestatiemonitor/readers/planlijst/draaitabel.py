"""A draaitabel in Excel's compact form: plans, kernen, kinds of home and years under each other in one column.

It is read as the long list that it sums up: a row per innermost label, with the labels above it in columns beside it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import Cel, stapel
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.draaigebieden import Label, Niveau, met_gebieden
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import duid_rijwoord, zonder_totaalwoord
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.oplevering import lees_oplevering
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus
from prestatiemonitor.tables.waarden import ONBEKEND

_KOP: Mapping[str, tuple[str, Duiding]] = {
    "kern": ("Kern", Duiding("veld", "kern")),
    "status": ("Planstatus", Duiding("veld", "planstatus_bron")),
    "soort": ("Categorie", Duiding("kenmerk", "categorie")),
    "jaar": ("Oplevering", Duiding("oplevering", "oplevering")),
}


def ontvouw(kolommen: Plankolommen, indeling: Bladindeling) -> Plankolommen:
    """The list that a compact draaitabel sums up; any other list, and a draaitabel of plans only, as it is."""
    kolom = next((k for k, d in enumerate(kolommen.duidingen) if d.reden == RIJLABELS), None)
    if kolom is None:
        return kolommen
    labels = met_gebieden(kolommen, _labels(kolommen, kolom, indeling))
    niveaus = list(dict.fromkeys(label.niveau for label in labels if label.niveau not in ("leeg", "totaal")))
    if niveaus and "plan" not in niveaus:
        kolommen.vragen.append((ms.DRAAITABEL_ZONDER_PLANNEN, labels[0].rij, kolom))
    if len(niveaus) < 2 or "plan" not in niveaus:
        return kolommen
    return Vouwer(kolommen, kolom, niveaus, labels).lijst()


def _labels(kolommen: Plankolommen, kolom: int, indeling: Bladindeling) -> list[Label]:
    blad, telt = kolommen.blad, kolommen.van_soort("aantal", "totaal")
    uit = []
    for rij in range(kolommen.koppen.eerste_regel, blad.rijen):
        tekst = als_tekst(blad.cellen[rij, kolom])
        if tekst:
            nummer = (blad.plek(rij, kolom) or ("", rij, kolom))[1] + 1
            totaal = indeling.rijkeuze(nummer, tekst) == "totaal"
            niveau = "totaal" if totaal else niveau_van(indeling.waarde(tekst) or tekst)
            uit.append(Label(rij, niveau, bool(blad.gevuld[rij, telt].any())))
    return uit


def niveau_van(tekst: str) -> Niveau:
    """What a label is, by its words; whatever is nothing known is the name of a plan."""
    if is_leeg(tekst) or duid_rijwoord(tekst).soort == "leeg":
        return "leeg"
    if zonder_totaalwoord(tekst) is not None:
        return "totaal"
    oplevering = lees_oplevering(int(tekst) if tekst.isdigit() else tekst)
    if not oplevering.probleem and oplevering.van is not None:
        return "jaar"
    if duid_rijwoord(tekst).soort == "kenmerk":
        return "soort"
    if normaliseer(tekst) in {normaliseer(kern) for kern in load_afspraken().kernen}:
        return "kern"
    status = lees_planstatus(tekst)
    return "status" if (status.code, status.hardheid) != (ONBEKEND, ONBEKEND) else "plan"


class Vouwer:
    """Turns labels under each other into labels beside each other."""

    def __init__(self, kolommen: Plankolommen, kolom: int, niveaus: Sequence[Niveau], labels: Sequence[Label]) -> None:
        self.oud, self.kolom, self.niveaus = kolommen, kolom, list(niveaus)
        self.labels = [replace(x, niveau=niveaus[-1]) if x.niveau == "leeg" else x for x in labels]
        self.extra: list[Niveau] = [niveau for niveau in niveaus if niveau != "plan"]
        self.subtotalen: list[int] = []
        self.vragen = list(kolommen.vragen)

    def lijst(self) -> Plankolommen:
        """The same list with a column for each level."""
        blad, koppen = self.oud.blad, self.oud.koppen
        rijen = [self._rij(rij, dict.fromkeys(self.niveaus, rij)) for rij in range(koppen.rij, koppen.eerste_regel)]
        boven: dict[Niveau, int] = {}
        per_rij = {label.rij: i for i, label in enumerate(self.labels)}
        for rij in range(koppen.eerste_regel, blad.rijen):
            if rij not in per_rij:
                rijen += [self._rij(rij, {})] if blad.gevuld[rij].any() else []
                continue
            label = self.labels[per_rij[rij]]
            if label.niveau == "totaal":
                boven = {}
                if zonder_totaalwoord(als_tekst(blad.cellen[rij, self.kolom])) is None:
                    self.subtotalen.append(rij)  # as assigned: no word says so
                else:
                    rijen.append(self._rij(rij, {"plan": rij}))
                continue
            diepte = self.niveaus.index(label.niveau)
            boven = {niveau: r for niveau, r in boven.items() if self.niveaus.index(niveau) < diepte}
            boven[label.niveau] = rij
            delen = self._delen(per_rij[rij], diepte)
            if label.niveau != self.niveaus[-1] and delen:
                self._keur(label, delen)
            elif label.niveau == self.niveaus[-1] or label.heeft_aantallen:
                if len(boven) < len(self.niveaus):
                    self.vragen.append((ms.DRAAITABEL_REGEL, rij, self.kolom))
                rijen.append(self._rij(rij, boven if "plan" in boven else {**boven, "plan": rij}))
            else:
                rijen.append(self._rij(rij, {"plan": rij}))
        return self._kolommen(stapel(blad.naam, rijen))

    def apart(self, andere: Collection[int]) -> Plankolommen:
        """The same list with these rows' names in a column for the other level, and blank among the names."""
        blad = self.oud.blad
        kop = range(self.oud.koppen.rij, self.oud.koppen.eerste_regel)
        rijen = [self._rij(rij, {"plan": rij}) for rij in range(self.oud.koppen.rij)]  # titles say something of plans
        rijen += [self._rij(rij, dict.fromkeys(self.niveaus, rij)) for rij in kop]
        verder = range(self.oud.koppen.eerste_regel, blad.rijen)
        rijen += [self._rij(rij, {self.extra[0] if rij in andere else "plan": rij}) for rij in verder]
        return self._kolommen(stapel(blad.naam, rijen), self.oud.koppen.rij)

    def _delen(self, i: int, diepte: int) -> list[int]:
        """The innermost rows below a label, until the next one that is not deeper."""
        uit = []
        for label in self.labels[i + 1 :]:
            if label.niveau == "totaal" or self.niveaus.index(label.niveau) <= diepte:
                break
            uit += [label.rij] if label.niveau == self.niveaus[-1] else []
        return uit

    def _keur(self, label: Label, delen: Sequence[int]) -> None:
        """What stands beside an outer label is the sum of what is below it, or it is not what it looks like."""
        self.subtotalen.append(label.rij)
        telt = self.oud.van_soort("aantal", "totaal")
        getallen = np.nan_to_num(self.oud.blad.getallen[:, telt])
        if label.heeft_aantallen and (getallen[label.rij] != getallen[list(delen)].sum(axis=0)).any():
            self.vragen.append((ms.DRAAITABEL_REGEL, label.rij, self.kolom))

    def _rij(self, rij: int, labels: Mapping[Niveau, int]) -> list[Cel | object]:
        """A row with its labels beside each other, in the place of the column with all of them."""
        blad = self.oud.blad
        cellen: list[Cel | object] = [Cel(blad, rij, k) for k in range(blad.kolommen)]
        cellen[self.kolom : self.kolom + 1] = [
            Cel(blad, labels[niveau], self.kolom) if niveau in labels else None for niveau in ("plan", *self.extra)
        ]
        return cellen

    def _kolommen(self, blad: Blad, koprij: int = 0) -> Plankolommen:
        oud, hier, erbij = self.oud, self.kolom + 1, len(self.extra)
        koppen, namen = oud.koppen, tuple(_KOP[niveau][0] for niveau in self.extra)

        def tussen(waarden: Sequence[object], nieuw: Sequence[object]) -> tuple:  # type: ignore[type-arg]
            return (*waarden[:hier], *nieuw, *waarden[hier:])

        groep = tuple(g + erbij if g >= hier else g for g in koppen.groep)
        nieuw = Koppen(
            koprij,
            koppen.hoogte,
            tussen(koppen.teksten, namen),
            tussen(koppen.letters, (koppen.letters[self.kolom],) * erbij),
            tussen(koppen.onderste, namen),
            tussen(groep, (-1,) * erbij),
        )
        duidingen = list(tussen(oud.duidingen, [_KOP[niveau][1] for niveau in self.extra]))
        doorgetrokken = {k + erbij if k >= hier else k: tekst for k, tekst in oud.doorgetrokken.items()}
        lijst = replace(oud, blad=blad, koppen=nieuw, duidingen=duidingen, doorgetrokken=doorgetrokken, velden={})
        lijst.gevouwen = (oud.blad, tuple(self.subtotalen), tuple(self.vragen))
        lijst.vragen = []
        return lijst
