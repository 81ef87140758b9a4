"""A plan and its parts in the rows below or above it (`Doornsteeg`, `- fase 1`, `- fase 2`): counted once, or asked."""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.bijna_totalen import lijkt_som
from prestatiemonitor.readers.planlijst.deelrijen import Deelrij, deelrijen, is_deelsoort, is_soort
from prestatiemonitor.readers.planlijst.deelzeef import misschien_delen
from prestatiemonitor.readers.planlijst.inspringing import ingesprongen_rijen
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.tables.meldingen import Meldingsoort


def haal_onderdelen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Ask about plans that are the sum of the parts beside them, and about rows that are a part of the plan above.

    Those are taken out of the plans. A total of the parts of one plan only is no control on the rest of the list.
    """
    if "plan" not in kolommen.velden or len(regels.plannen) < 2:
        return
    if kolommen.duidingen[kolommen.velden["plan"]].reden == RIJLABELS:
        return  # labels of a draaitabel are told apart elsewhere
    nummers = sorted({*regels.plannen, *regels.totalen})
    binnen = ingesprongen_rijen(lezing, kolommen, nummers)
    if not binnen and not misschien_delen(kolommen, nummers):
        return
    rijen = deelrijen(kolommen, nummers, binnen)
    verwant = any(a.is_deel_van(b) or b.is_deel_van(a) for a, b in pairwise(rijen))
    if not verwant and not any(rij.is_waarvan or is_soort(kolommen, rij) for rij in rijen):
        return
    telt = kolommen.van_soort("aantal", "totaal")
    aantallen = np.nan_to_num(kolommen.blad.getallen[np.ix_([rij.nummer for rij in rijen], telt)])
    bekend = _haal_sommen_eruit(lezing, kolommen, regels, rijen, aantallen) | {*regels.totalen, *regels.gekozen}
    los = [
        (rij, boven)
        for rij, boven in _losse_delen(kolommen, rijen, aantallen, regels.delen)
        if rij.nummer not in bekend
    ]
    for rij, boven in los:
        gevuld = kolommen.blad.gevuld[rij.nummer]
        _meld(lezing, kolommen, rij.nummer, ms.DEEL_OF_PLAN, boven.tekst.strip() if boven else "een plan")
        lezing.boek(kolommen.blad, rij.nummer, gevuld, "overgeslagen", reden="deel van een plan")
    regels.zonder({rij.nummer for rij, _ in los})


def _haal_sommen_eruit(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, rijen: Sequence[Deelrij], aantallen: np.ndarray
) -> set[int]:
    """Take out rows that are the sum of their parts; returns the rows that are settled by that."""
    blad, naam = kolommen.blad, kolommen.velden["plan"]
    weg, bekend = set[int](), set[int]()
    for i, delen in _sommen(rijen, aantallen):
        nummer, bijna = rijen[i].nummer, bool((aantallen[delen].sum(axis=0) != aantallen[i]).any())
        if bijna and nummer in regels.totalen:
            _meld_verschil(lezing, kolommen, nummer, aantallen[i], aantallen[delen].sum(axis=0))
        if any(is_soort(kolommen, rijen[j]) for j in delen):
            continue  # homes of the plan by kind, and no plans of their own
        bekend |= {nummer, *(rijen[j].nummer for j in delen)}
        if nummer in regels.totalen:
            regels.totalen.remove(nummer)
        elif nummer not in regels.gekozen:
            soort = ms.PLAN_BIJNA_DELEN if bijna else ms.PLAN_EN_DELEN
            _meld(lezing, kolommen, nummer, soort, blad.cel(rijen[delen[0]].nummer, naam))
            lezing.boek(blad, nummer, blad.gevuld[nummer], "controletotaal")
            weg.add(nummer)
    regels.zonder(weg)
    return bekend


def _meld_verschil(lezing: Lezing, kolommen: Plankolommen, rij: int, eigen: np.ndarray, som: np.ndarray) -> None:
    """A total of the parts of one plan that is not quite their sum; compared with those only."""
    for i, kolom in enumerate(kolommen.van_soort("aantal", "totaal")):
        gesteld, berekend = eigen[i : i + 1], som[i : i + 1]
        if gesteld[0] != berekend[0]:
            velden = {"gevonden": int(gesteld[0]), "berekend": int(berekend[0])}
            lezing.meld(ms.TOTAAL_WIJKT_AF, kolommen.blad, rij, kolom, **velden)
        lezing.controles.append(controlereeks(kolommen.blad, kolom, "totaalregel", [rij], gesteld, berekend))


def _sommen(rijen: Sequence[Deelrij], aantallen: np.ndarray) -> Iterator[tuple[int, list[int]]]:
    """Rows that are, or nearly are, the sum of two or more parts directly below or above, with those parts."""
    for i, rij in enumerate(rijen):
        if not aantallen[i].any():
            continue
        for stap in (1, -1):
            delen: list[int] = []
            j = i + stap
            while 0 <= j < len(rijen) and rijen[j].is_deel_van(rij):
                delen.append(j)
                if len(delen) > 1 and (aantallen[delen].sum(axis=0) == aantallen[i]).all():
                    break
                j += stap
            som = aantallen[delen].sum(axis=0, keepdims=True)
            if len(delen) > 1 and lijkt_som(aantallen[i : i + 1], som, zwak=True)[0]:
                yield i, sorted(delen)
                break


def _losse_delen(
    kolommen: Plankolommen, rijen: Sequence[Deelrij], aantallen: np.ndarray, genoemd: Set[int]
) -> Iterator[tuple[Deelrij, Deelrij | None]]:
    """Rows that say that they are a part of another, or are called after a kind of home only, with the plan above.

    A number says so too: `2.1` below `2`, with no more homes than that has.

    Of rows that stand inwards, `genoemd` are those of which a column says what they are a part of.
    """
    boven: int | None = None
    for i, rij in enumerate(rijen):
        soort = is_soort(kolommen, rij)
        if not aantallen[i].any():
            boven = None if not rij.ingesprongen else boven
            continue
        past = boven is not None and (aantallen[i] <= aantallen[boven]).all()
        if (
            rij.is_waarvan
            or soort
            or (
                past and boven is not None and (is_deelsoort(rij, rijen[boven]) or rij.is_genummerd_onder(rijen[boven]))
            )
            or (rij.ingesprongen and past and rij.nummer not in genoemd)
        ):
            yield rij, rijen[boven] if boven is not None else None
        elif not rij.ingesprongen:
            boven = i


def _meld(lezing: Lezing, kolommen: Plankolommen, rij: int, soort: Meldingsoort, eerste: str) -> None:
    lezing.meld(soort, kolommen.blad, rij, kolommen.velden["plan"], eerste=eerste)
