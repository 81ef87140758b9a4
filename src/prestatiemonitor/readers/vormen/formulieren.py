"""Forms: a label with its value beside it, one plan after another on a sheet, and the small tables inside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Masker
from prestatiemonitor.readers.bestand.herschikken import Cel, bezet, nummers
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.planlijst.kolomherkenning import waarde_als_koppen
from prestatiemonitor.readers.vormen.formulier import Formulier, Invoer, tekst_van
from prestatiemonitor.readers.vormen.formuliertabel import is_naamloos_totaal, is_rij_van_tabel, kruiskop, sluit_tabel
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

MAX_RIJEN = 200
_MAX_KOLOMMEN = 40
_EERSTE_KOLOMMEN = 3


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
        if kop := kruiskop(blad, rij, blok.labels, posities):
            sluit_tabel(formulier, tabel)
            kruis = kop
            formulier.overige_koppen += [label, *kop.values()]
        elif kruis and posities and set(posities) <= kruis.keys() and tekst_van(label):
            tabel += [(label, kruis[k], Cel(blad, rij, k)) for k in posities]
        elif kruis and not posities and is_rij_van_tabel(label):
            formulier.overige_koppen.append(label)  # none of these homes: the table goes on
        elif is_naamloos_totaal(label, [Cel(blad, rij, k) for k in posities], kruis, tabel, formulier):
            continue
        else:
            sluit_tabel(formulier, tabel)
            kruis = {}
            if not _lees_regel(label, [Cel(blad, rij, k) for k in posities], formulier):
                return False
    sluit_tabel(formulier, tabel)
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


def _teksten(blad: Blad, kolom: int) -> list[str]:
    return [als_tekst(waarde) for waarde in blad.cellen[blad.is_tekst[:, kolom], kolom].tolist()]
