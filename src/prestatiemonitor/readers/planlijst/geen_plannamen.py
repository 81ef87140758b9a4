"""Rows of a list that are no plan by where they stand or what they are called: below the total, `Zacht`, a kern."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.planlijst.bijna_totalen import lijkt_som
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import ONBEKEND, PLANSTATUS

_MINST = 2  # plans that the total of a list is of


def onder_totaal(kolommen: Plankolommen, regels: Planregels, aantallen: np.ndarray, kan: Masker) -> Masker:
    """The rows below the last total of a list, where nothing says that they are plans: `Vorig jaar`, `Woondeal`.

    Not where a text stands between, where they are more than the plans above, or where the total is of them as well.
    """
    uit, rijen = np.zeros(len(kan), dtype=bool), np.asarray(regels.plannen, dtype=int)
    laatste = max(regels.totalen, default=-1)
    eerste = int(np.searchsorted(rijen, laatste))
    if len(regels.totalen) == 1 and not eerste:
        eerste = _tot_waar(kolommen.blad.getallen[laatste, kolommen.van_soort("aantal", "totaal")], aantallen)
    if laatste < 0 or eerste < _MINST or eerste == len(rijen) or not kan[eerste:].all():
        return uit
    if len(rijen) - eerste > eerste or any(rij > laatste for rij, _ in kolommen.banners):
        return uit
    gesteld = np.nan_to_num(kolommen.blad.getallen[laatste, kolommen.van_soort("aantal", "totaal")])
    ander = aantallen.sum(axis=0), aantallen[eerste:].sum(axis=0)
    if gesteld.any() and not lijkt_som(gesteld, np.array(ander), zwak=True).any():
        uit[eerste:] = True
    return uit


def _tot_waar(gesteld: np.ndarray, aantallen: np.ndarray) -> int:
    """Of how many plans a total above the list is the sum, where that is exactly so for some of them; else 0."""
    gelijk = (aantallen.cumsum(axis=0) == np.nan_to_num(gesteld)).all(axis=1)
    return int(gelijk.argmax()) + 1 if gelijk.any() and not gelijk[-1] else 0


def heten_als_status(kolommen: Plankolommen, rijen: Sequence[int]) -> Masker:
    """Rows called by nothing but words for hard and soft or a planstatus, as those of a summary are."""
    namen = kolommen.blad.gelezen[aaneen(rijen), kolommen.velden["plan"]].tolist()
    hard = herkenning().hardheid_in_tekst
    letters = {teken for woord in (*hard, *PLANSTATUS) for teken in (woord[0], woord[0].upper())}
    kort = {w for w in namen if w.__class__ is str and w[:1] in letters and _alleen_status(w)}
    return np.array([naam in kort for naam in namen], dtype=bool) if kort else np.zeros(len(namen), dtype=bool)


def _alleen_status(naam: str) -> bool:
    if naam.strip().upper() in PLANSTATUS and plat(naam) != ONBEKEND:
        return True
    woorden, hard = {*normaliseer(naam).split()}, herkenning().hardheid_in_tekst
    return bool(woorden & hard.keys()) and woorden <= hard.keys() | herkenning().opschriftwoorden


def heten_als_kern(kolommen: Plankolommen, rijen: Sequence[int], kan: Masker) -> Masker:
    """Rows called after what other rows have in the column of the kern, and without another kern of their own."""
    if "kern" not in kolommen.velden or not kan.any():
        return np.zeros(len(rijen), dtype=bool)
    index = aaneen(rijen)
    kernen = [_naam(w) for w in kolommen.blad.gelezen[index, kolommen.velden["kern"]].tolist()]
    namen = [_naam(w) for w in kolommen.blad.gelezen[index, kolommen.velden["plan"]].tolist()]
    van_anderen = {kern for naam, kern in zip(namen, kernen, strict=True) if kern and kern != naam}
    heet = [naam in van_anderen and kern in ("", naam) for naam, kern in zip(namen, kernen, strict=True)]
    return np.asarray(kan & np.array(heet, dtype=bool))


def _naam(waarde: object) -> str:
    return "" if is_leeg(waarde) else normaliseer(als_tekst(waarde)).removeprefix("kern ")
