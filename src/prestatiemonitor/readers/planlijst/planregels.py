"""The rows of a plan list: which are plans, which are totals, banners with a kern, repeated headings, or only text."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad, Masker
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.koppen import Koppen, kan_kop_zijn, koppen_op
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.banners import banner, opgestapeld
from prestatiemonitor.readers.planlijst.erbij import hang_aan_erboven
from prestatiemonitor.readers.planlijst.idem import lees_idem
from prestatiemonitor.readers.planlijst.kolomherkenning import duid_koppen, waarde_als_koppen
from prestatiemonitor.readers.planlijst.losse_rijen import lees_losse_rij
from prestatiemonitor.readers.planlijst.omlaag import trek_groepen_door, vul_omlaag
from prestatiemonitor.readers.planlijst.optellingen import (
    boek_aandeelrijen,
    kern_subtotalen,
    naamloze_groepstotalen,
    naamloze_totalen,
)
from prestatiemonitor.readers.planlijst.overzicht import opent_overzicht, vraag_overzicht
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijkeuzes import pas_rijkeuzes_toe
from prestatiemonitor.readers.planlijst.secties import lees_secties
from prestatiemonitor.readers.planlijst.totaalrijen import SLEUTELVELDEN, vind_totaalrijen
from prestatiemonitor.readers.planlijst.tussenkoppen import los_getal, tussenkop_in_codes
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.duiding import normaliseer

_EIGEN_VELDEN = ("plan_sleutel", "plan_verwijzing", "planstatus_bron", "hardheid")  # filled for plans, not for notes


@dataclass
class Planregels:
    """The sheet's row numbers by what they are; `kernen` has the banner that each plan row stands under.

    A plan can have several rows in `plannen`, each with another kind of home or another year.
    """

    plannen: list[int] = field(default_factory=list)
    totalen: list[int] = field(default_factory=list)
    onzeker: set[int] = field(default_factory=set)  # totals by their name that may be a plan
    kernen: list[str | None] = field(default_factory=list)
    deeltotalen: dict[int, Mapping[str, Any]] = field(default_factory=dict)  # totals of one kind of home, or one plan
    gekozen: set[int] = field(default_factory=set)  # rows of which the assignment says that they count
    naamrijen: dict[int, int] = field(default_factory=dict)  # the row where the name stands of a row without one

    erbij: dict[int, int] = field(default_factory=dict)  # the row of the plan of which a row is a phase, as assigned
    delen: set[int] = field(default_factory=set)  # rows that say in a column of which plan they are a part
    dubbel: set[int] = field(default_factory=set)  # rows of a plan that stands twice: asked, and not joined
    groepstotalen: list[int] = field(default_factory=list)  # rows that are the sum of the plans below them, or asked so
    als_sloop: set[int] = field(default_factory=set)  # rows of which the assignment says that they count demolition
    sloopt: set[int] = field(default_factory=set)  # rows that count demolition by their category

    def zonder(self, rijen: Collection[int]) -> None:
        """Take rows out of the plans."""
        blijft = [i for i, rij in enumerate(self.plannen) if rij not in rijen]
        self.plannen, self.kernen = [self.plannen[i] for i in blijft], [self.kernen[i] for i in blijft]


@dataclass(frozen=True)
class _Rijen:
    """Masks over the rows below the headings that tell what each of them can be."""

    gevuld: Masker
    naam: Masker
    telt: Masker
    eigen: Masker

    @classmethod
    def van(cls, kolommen: Plankolommen) -> "_Rijen":
        blad, eerste, velden = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden
        gevuld = blad.gelezen_gevuld[eerste:]
        naam = [velden[n] for n in SLEUTELVELDEN if n in velden]
        eigen = [velden[n] for n in _EIGEN_VELDEN if n in velden]
        telt = kolommen.van_soort("aantal", "totaal")
        return cls(gevuld, *(np.asarray(gevuld[:, aaneen(k)].any(axis=1)) for k in (naam, telt, eigen)))


def deel_rijen_in(lezing: Lezing, kolommen: Plankolommen) -> Planregels:
    """Tell plans from totals, banners and notes; a row with numbers and no name is a `fout`."""
    lees_idem(kolommen)
    zoals_het_staat = kolommen.blad
    regels = Planregels(naamrijen=vul_omlaag(kolommen))
    regels.erbij = hang_aan_erboven(lezing, kolommen)
    trek_groepen_door(lezing, kolommen)
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    rijen = _Rijen.van(kolommen)
    gevonden = vind_totaalrijen(lezing, kolommen)
    regels.totalen, regels.onzeker, regels.deeltotalen = gevonden.totalen, gevonden.onzeker, dict(gevonden.deel)
    bijzonder = {*regels.totalen, *regels.deeltotalen} | boek_aandeelrijen(lezing, kolommen)
    pas_rijkeuzes_toe(lezing, kolommen, regels, bijzonder)
    einde = _koprijen(lezing, kolommen, bijzonder, zoals_het_staat)
    plan = rijen.naam & (rijen.telt | rijen.eigen) & ~tussenkop_in_codes(kolommen) & ~los_getal(kolommen)
    plan[[rij - eerste for rij in bijzonder]] = False
    plan[einde - eerste :] = False
    bijzonder |= _groepskoppen(lezing, kolommen, regels, plan)
    banners = _optellingen(kolommen, regels, plan, bijzonder)
    for i in np.flatnonzero(rijen.gevuld.any(axis=1) & ~plan).tolist():
        if eerste + i < einde and eerste + i not in bijzonder:
            lees_losse_rij(lezing, kolommen, eerste + i, banners)
    regels.plannen = (np.flatnonzero(plan) + eerste).tolist()
    kolommen.banners = opgestapeld(lees_secties(lezing, kolommen, banners, regels.plannen))
    regels.kernen = [kern or None for kern in kolommen.gelden("kern", regels.plannen)]
    regels.totalen = [rij for rij in regels.totalen if rij < einde]
    regels.deeltotalen = {rij: deel for rij, deel in regels.deeltotalen.items() if rij < einde}
    for rij in [*regels.totalen, *regels.deeltotalen]:
        lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    return regels


def _optellingen(
    kolommen: Plankolommen, regels: Planregels, plan: Masker, bijzonder: set[int]
) -> list[tuple[int, Mapping[str, str]]]:
    """Make rows that add up others total rows, though no word says so; those named after a kern are its banner too."""
    eerste = kolommen.koppen.eerste_regel
    kernen = kern_subtotalen(kolommen, (np.flatnonzero(plan) + eerste).tolist(), regels.gekozen)
    plan[[rij - eerste for rij in kernen]] = False
    naamloos = naamloze_totalen(kolommen, plan, {*regels.totalen, *kernen}, bijzonder)
    boven = naamloze_groepstotalen(kolommen, plan, bijzonder | {*kernen, *naamloos})
    regels.totalen = sorted({*regels.totalen, *kernen, *naamloos, *boven})
    bijzonder |= {*kernen, *naamloos, *boven}
    van_kernen = [(rij, {"kern": kern}) for rij, kern in kernen.items()]
    return [*van_kernen, *((rij, banner(tekst)) for rij, tekst in boven.items())]


def _groepskoppen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels, plan: Masker) -> set[int]:
    """The rows with only the name for the rows below them."""
    eerste = kolommen.koppen.eerste_regel
    koppen = {rij for rij in regels.naamrijen.values() if not plan[rij - eerste]}
    for rij in koppen:
        lezing.boek(kolommen.blad, rij, kolommen.blad.gevuld[rij], "sleutel", "plannen")
    return koppen


def _koprijen(lezing: Lezing, kolommen: Plankolommen, bijzonder: set[int], blad: Blad) -> int:
    """Book repeated headings and return the row where another table begins (or the end of the sheet).

    They are looked for in the sheet as it stands, before names were read down over them.
    """
    eerste = kolommen.koppen.eerste_regel
    kan_kop = np.flatnonzero(kan_kop_zijn(blad, blad.rijen)[eerste:]) + eerste
    met_teksten = kan_kop[blad.is_tekst[kan_kop].sum(axis=1) >= 2]
    mogelijk: dict[int, Koppen] = {rij: koppen_op(blad, rij) for rij in met_teksten.tolist()}
    herhaald = {rij for onderste, koppen in mogelijk.items() for rij in _herhaalt(kolommen, blad, onderste, koppen)}
    for rij in herhaald:
        lezing.boek(blad, rij, blad.gevuld[rij], "kop")
    bijzonder |= herhaald
    for rij, koppen in mogelijk.items():
        if rij not in herhaald and waarde_als_koppen(duid_koppen(koppen, Bladindeling())):
            kolom = int(np.flatnonzero(blad.gevuld[rij])[0])
            lezing.meld(ms.TWEEDE_TABEL, blad, rij, kolom, gevonden=", ".join(t for t in koppen.teksten if t))
            return rij
        if rij not in herhaald | bijzonder and opent_overzicht(kolommen, rij):
            vraag_overzicht(lezing, kolommen, rij)
            return rij
    return blad.rijen


def _herhaalt(kolommen: Plankolommen, blad: Blad, onderste: int, koppen: Koppen) -> range:
    """The rows of headings that come back down to this row; upper ones only where they are all the same again."""
    gelijk = [normaliseer(a) == normaliseer(b) for a, b in _paren(kolommen, koppen.teksten)]
    if len(gelijk) < 2 or not all(gelijk):
        return range(0)
    eigen, bovenste = kolommen.koppen, onderste - kolommen.koppen.hoogte + 1
    boven = bovenste >= eigen.eerste_regel and koppen_op(blad, bovenste, eigen.hoogte).teksten == eigen.teksten
    return range(bovenste if boven else onderste, onderste + 1)


def _paren(kolommen: Plankolommen, teksten: Sequence[str]) -> list[tuple[str, str]]:
    """Each text of a row beside the heading of its column, on the lowest heading row."""
    return [(tekst, kop) for tekst, kop in zip(teksten, kolommen.koppen.onderste, strict=True) if tekst]


def kernen_uit_namen(namen: Sequence[str | None]) -> list[str | None]:
    """The kern that each plan's name begins with: `Nijkerkerveen, Deelplan 3` and `Hoevelaken Woonpark`."""
    kernen = sorted(load_afspraken().kernen, key=len, reverse=True)
    woorden = [f"{normaliseer(naam or '')} " for naam in namen]
    return [next((k for k in kernen if naam.startswith(normaliseer(k) + " ")), None) for naam in woorden]
