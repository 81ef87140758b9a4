"""The small tables inside a form, of kinds of home and years, and the totals in and below them."""

from collections.abc import Mapping, Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import Cel
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.vormen.formulier import Formulier, Invoer, tekst_van
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning


def is_naamloos_totaal(
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


def kruiskop(blad: Blad, rij: int, labels: int, posities: Sequence[int]) -> dict[int, Cel]:
    """The columns of a small table: two or more years or kinds of home beside each other, and nothing else."""
    label = herkenning().duid(koptekst(blad.cellen[rij, labels]))
    duidingen = [herkenning().duid(koptekst(blad.cellen[rij, k])) for k in posities]
    soorten = [duiding.soort for duiding in duidingen]
    if label.soort == "veld" or soorten.count("aantal") < 2 or not {*soorten} <= {"aantal", "totaal"}:
        return {}
    if label.soort == "oplevering" and all(d.dimensies == {"jaar"} for d in duidingen):
        return {}  # two years for one plan
    return {k: Cel(blad, rij, k) for k in posities}


def is_rij_van_tabel(label: Cel) -> bool:
    """Whether a label without numbers beside it can be that of a row of a small table: a kind of home, or a year."""
    return herkenning().duid(tekst_van(label)).soort == "aantal" or _is_totaal(label)


def sluit_tabel(formulier: Formulier, tabel: list[tuple[Cel, Cel, Cel]]) -> None:
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
    return (
        herkenning().duid(tekst_van(kop)).soort == "totaal" or normaliseer(tekst_van(kop)) in herkenning().totaalregels
    )


def _heeft_jaar(kop: Cel) -> bool:
    return "jaar_van" in herkenning().duid(tekst_van(kop)).kenmerken
