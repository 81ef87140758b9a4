"""Forms: a label with its value beside it, one plan after another on a sheet, and the small tables inside them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Masker
from prestatiemonitor.readers.bestand.herschikken import Cel, bezet, nummers
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.planlijst.plankolommen import waarde_als_koppen
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

MAX_RIJEN = 200
_MAX_KOLOMMEN = 40
_EERSTE_KOLOMMEN = 3
_ALGEMENE_NAAM = re.compile(r"(?:blad|sheet|formulier|werkblad|plan|project|invulblad)? ?\d*")


@dataclass(frozen=True, eq=False)
class Invoer:
    """One entry: its heading as one cell, or as a kind of home and a year; and the cell with its value."""

    koppen: tuple[Cel, ...]
    waarde: Cel | None

    @property
    def duiding(self) -> Duiding:
        return herkenning().duid(" ".join(_tekst(cel) for cel in self.koppen))


@dataclass(eq=False)
class Formulier:
    """One plan: its entries, the stated totals in its small tables with the cells they add up, and other headings."""

    invoer: list[Invoer] = field(default_factory=list)
    totalen: list[tuple[Cel, list[Cel]]] = field(default_factory=list)
    overige_koppen: list[Cel] = field(default_factory=list)

    @property
    def is_uitleg(self) -> bool:
        """Whether it tells what belongs in each field: words in the place of numbers, and not a single number."""
        waarden = [e.waarde.waarde for e in self.invoer if e.waarde and e.duiding.soort in ("aantal", "totaal")]
        return not any(map(lijkt_getal, waarden)) and any(isinstance(waarde, str) for waarde in waarden)

    def vul_naam_aan(self, blad: Blad) -> None:
        """The name of the sheet is that of the plan where the form gives none."""
        heeft_naam = any(e.waarde and e.duiding.naam in ("plan", "plan_sleutel") for e in self.invoer)
        if heeft_naam or not self.invoer or _ALGEMENE_NAAM.fullmatch(normaliseer(blad.naam)):
            return
        plek = self.invoer[0].koppen[0]
        kop, naam = Cel(blad, plek.rij, plek.kolom, "Plan"), Cel(blad, plek.rij, plek.kolom, blad.naam)
        self.invoer = [Invoer((kop,), naam), *(e for e in self.invoer if e.duiding.naam != "plan")]


@dataclass(frozen=True)
class _Blok:
    """A column with labels and the columns beside it that can have values."""

    labels: int
    waarden: range


def vind_formulieren(blad: Blad) -> list[Formulier]:
    """The forms on a sheet, each with a plan; none where anything on it can be read in another way."""
    if blad.rijen > MAX_RIJEN or blad.kolommen > _MAX_KOLOMMEN or not _heeft_labels(blad):
        return []
    vol = bezet(blad)
    formulieren = []
    for blokken in _groepen(blad, _blokken(blad)):
        for rijen in _stukken(blad, blokken[0]):
            formulier = Formulier()
            if not all(_lees_blok(blad, vol, blok, rijen, formulier) for blok in blokken):
                return []
            formulier.vul_naam_aan(blad)
            if not waarde_als_koppen([invoer.duiding for invoer in formulier.invoer]) or formulier.is_uitleg:
                return []
            formulieren.append(formulier)
    return [f for f in formulieren if any(invoer.waarde for invoer in f.invoer)]


def _heeft_labels(blad: Blad) -> bool:
    """The cheap test: one of the first columns has two different fields of a plan under each other."""
    koppen = herkenning().koppen
    for kolom in nummers(np.asarray(blad.is_tekst.any(axis=0)))[:_EERSTE_KOLOMMEN]:
        teksten = blad.cellen[blad.is_tekst[:, kolom], kolom].tolist()
        velden = {koppen[n].naam for t in teksten if (n := normaliseer(t)) in koppen and koppen[n].soort == "veld"}
        if len(velden) >= 2:
            return True
    return False


def _blokken(blad: Blad) -> list[_Blok]:
    labels: list[int] = []
    for kolom in range(blad.kolommen):
        bekend = {normaliseer(t) for t in _teksten(blad, kolom) if herkenning().duid(t).soort != "onbekend"}
        tussen = labels and blad.gevuld[:, labels[-1] + 1 : kolom].any()
        if len(bekend) >= 2 and (not labels or tussen):
            labels.append(kolom)
    einden = [*labels[1:], blad.kolommen]
    return [_Blok(kolom, range(kolom + 1, eind)) for kolom, eind in zip(labels, einden, strict=True)]


def _groepen(blad: Blad, blokken: Sequence[_Blok]) -> Iterator[list[_Blok]]:
    """Blocks beside each other are one form, until the next block that names a plan."""
    groep: list[_Blok] = []
    for blok in blokken:
        if groep and _planrijen(blad, blok) and _planrijen(blad, groep[0]):
            yield groep
            groep = []
        groep.append(blok)
    if groep:
        yield groep


def _stukken(blad: Blad, blok: _Blok) -> list[range]:
    """The rows of each form: from the first label that comes back as often as the name of the plan."""
    begin = _planrijen(blad, blok)
    if len(begin) > 1:
        labels = [normaliseer(koptekst(waarde)) for waarde in blad.cellen[:, blok.labels].tolist()]
        eerste = next(t for t in labels if t and herkenning().duid(t).soort != "onbekend")
        eersten = [rij for rij, label in enumerate(labels) if label == eerste]
        begin = eersten if len(eersten) == len(begin) else begin
    grenzen = [0, *begin[1:], blad.rijen]
    return [range(van, tot) for van, tot in pairwise(grenzen)]


def _planrijen(blad: Blad, blok: _Blok) -> list[int]:
    rijen = nummers(blad.is_tekst[:, blok.labels])
    duidingen = {rij: herkenning().duid(str(blad.cellen[rij, blok.labels])) for rij in rijen}
    op_naam = [rij for rij, duiding in duidingen.items() if duiding.soort == "veld" and duiding.naam == "plan"]
    return op_naam or [rij for rij, duiding in duidingen.items() if duiding.naam == "plan_sleutel"]


def _lees_blok(blad: Blad, vol: Masker, blok: _Blok, rijen: range, formulier: Formulier) -> bool:
    """Add what stands in these rows; False where a row has numbers of which nobody can tell what they belong to."""
    kruis: dict[int, Cel] = {}
    tabel: list[tuple[Cel, Cel, Cel]] = []
    for rij in rijen:
        label, posities = Cel(blad, rij, blok.labels), [k for k in blok.waarden if vol[rij, k]]
        if kop := _kruiskop(blad, rij, blok.labels, posities):
            _sluit_tabel(formulier, tabel)
            kruis = kop
            formulier.overige_koppen += [label, *kop.values()]
        elif kruis and posities and set(posities) <= kruis.keys() and _tekst(label):
            tabel += [(label, kruis[k], Cel(blad, rij, k)) for k in posities]
        elif _is_naamloos_totaal(label, [Cel(blad, rij, k) for k in posities], kruis, tabel, formulier):
            continue
        else:
            _sluit_tabel(formulier, tabel)
            kruis = {}
            if not _lees_regel(label, [Cel(blad, rij, k) for k in posities], formulier):
                return False
    _sluit_tabel(formulier, tabel)
    return True


def _lees_regel(label: Cel, cellen: Sequence[Cel], formulier: Formulier) -> bool:
    if not isinstance(label.waarde, str):
        return not any(lijkt_getal(cel.waarde) for cel in [label, *cellen])
    invoer = Invoer((label,), cellen[0] if cellen else None)
    meer_plannen = len(cellen) > 1 and invoer.duiding.naam in ("plan", "plan_sleutel")
    if meer_plannen or any(lijkt_getal(cel.waarde) for cel in cellen[1:]):
        return False
    if cellen or invoer.duiding.soort != "onbekend":
        formulier.invoer.append(invoer)
    return True


def _is_naamloos_totaal(
    label: Cel,
    cellen: Sequence[Cel],
    kruis: Mapping[int, Cel],
    tabel: Sequence[tuple[Cel, Cel, Cel]],
    formulier: Formulier,
) -> bool:
    """Whether numbers without a label are the sums of the counts above them; then they are totals of the form."""
    if label.waarde is not None or not cellen or not all(isinstance(cel.waarde, int | float) for cel in cellen):
        return False
    if not kruis:
        tellend = [e.waarde for e in formulier.invoer if e.waarde and e.duiding.soort == "aantal"]
        per_cel = [(cel, tellend) for cel in cellen] if len(cellen) == 1 else []
    elif {cel.kolom for cel in cellen} <= kruis.keys():
        rijen = [(kop, cel) for rij, kop, cel in tabel if not _is_totaal(rij)]
        per_cel = [(cel, [deel for kop, deel in rijen if kop is kruis[cel.kolom]]) for cel in cellen]
    else:
        return False
    zegt_iets = any(len(delen) > 1 for _, delen in per_cel)
    if not zegt_iets or any(_som(delen) != cel.waarde for cel, delen in per_cel):
        return False
    formulier.totalen += per_cel
    return True


def _som(cellen: Sequence[Cel]) -> float:
    """What the numbers in these cells add up to."""
    return float(np.nansum([cel.blad.getallen[cel.rij, cel.kolom] for cel in cellen]))


def _kruiskop(blad: Blad, rij: int, labels: int, posities: Sequence[int]) -> dict[int, Cel]:
    """The columns of a small table: two or more years or kinds of home beside each other, and nothing else."""
    label = herkenning().duid(koptekst(blad.cellen[rij, labels]))
    duidingen = [herkenning().duid(koptekst(blad.cellen[rij, k])) for k in posities]
    soorten = [duiding.soort for duiding in duidingen]
    if label.soort == "veld" or soorten.count("aantal") < 2 or not {*soorten} <= {"aantal", "totaal"}:
        return {}
    if label.soort == "oplevering" and all(d.dimensies == {"jaar"} for d in duidingen):
        return {}  # two years for one plan
    return {k: Cel(blad, rij, k) for k in posities}


def _sluit_tabel(formulier: Formulier, tabel: list[tuple[Cel, Cel, Cel]]) -> None:
    """The cells of a small table as entries, and its totals with what they add up."""
    los = [(rij, kolom, cel) for rij, kolom, cel in tabel if not _is_totaal(rij) and not _is_totaal(kolom)]
    for rij, kolom, cel in tabel:
        delen = [
            deel
            for andere_rij, andere_kolom, deel in los
            if (_is_totaal(rij) or andere_rij is rij) and (_is_totaal(kolom) or andere_kolom is kolom)
        ]
        if _is_totaal(rij) or _is_totaal(kolom):
            formulier.totalen.append((cel, delen))
            formulier.overige_koppen += [rij, kolom]
        else:
            koppen = (kolom, rij) if _heeft_jaar(rij) else (rij, kolom)
            formulier.invoer.append(Invoer(koppen, cel))
    tabel.clear()


def _is_totaal(kop: Cel) -> bool:
    return herkenning().duid(_tekst(kop)).soort == "totaal" or normaliseer(_tekst(kop)) in herkenning().totaalregels


def _heeft_jaar(kop: Cel) -> bool:
    return "jaar_van" in herkenning().duid(_tekst(kop)).kenmerken


def _tekst(cel: Cel) -> str:
    return koptekst(cel.waarde)


def _teksten(blad: Blad, kolom: int) -> list[str]:
    return [als_tekst(waarde) for waarde in blad.cellen[blad.is_tekst[:, kolom], kolom].tolist()]
