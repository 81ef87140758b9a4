"""A planmonitor in whatever layout: one sheet with plans, or one with plans and one with their homes per year."""

from collections.abc import Mapping, Sequence, Set

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.planlijst.bladdelen import voeg_plannen_samen, zijn_bladdelen
from prestatiemonitor.readers.planlijst.delen_van_lijst import zijn_delen
from prestatiemonitor.readers.planlijst.draaitabel import ontvouw
from prestatiemonitor.readers.planlijst.fasering import heeft_groepen, koppel_fasering
from prestatiemonitor.readers.planlijst.gemeenten import haal_andere_gemeenten_eruit
from prestatiemonitor.readers.planlijst.groepen import keur_groepen
from prestatiemonitor.readers.planlijst.hoofdplannen import haal_hoofdplannen_eruit
from prestatiemonitor.readers.planlijst.hoofdplannen_elders import vraag_hoofdplannen_elders
from prestatiemonitor.readers.planlijst.jaarregels import zet_jaren_apart
from prestatiemonitor.readers.planlijst.kolomkeuze import boek_kolommen, kies_kolommen
from prestatiemonitor.readers.planlijst.legenda import keur_legenda
from prestatiemonitor.readers.planlijst.naamgetallen import haal_getallen_uit_namen
from prestatiemonitor.readers.planlijst.onderdelen import haal_onderdelen_eruit
from prestatiemonitor.readers.planlijst.opschriften import opschriften
from prestatiemonitor.readers.planlijst.opschriftvragen import keur_opschriften, lees_als_sloop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, lees_totaal_als_data
from prestatiemonitor.readers.planlijst.plannen import lees_namen, lees_plannen
from prestatiemonitor.readers.planlijst.planregels import Planregels, deel_rijen_in
from prestatiemonitor.readers.planlijst.programma import Telling, lees_programma
from prestatiemonitor.readers.planlijst.soortregels import zet_soorten_apart
from prestatiemonitor.readers.planlijst.titelsoort import lees_soort_uit_opschrift
from prestatiemonitor.readers.planlijst.totalen import (
    kolomsommen,
    vergelijk_plantotalen,
    vergelijk_totaalregels,
)
from prestatiemonitor.readers.planlijst.verkapte_totalen import haal_verkapte_totalen_eruit
from prestatiemonitor.readers.planlijst.vervallen import haal_vervallen_eruit
from prestatiemonitor.readers.woorden.cellen import als_tekst


def lees_planmonitor(lezing: Lezing, bladen: Sequence[Plankolommen]) -> None:
    """Read the lists of plans and of parts of plans; of several lists that may be the same one, it is asked which."""
    bladen = keur_opschriften(lezing, bladen)
    bladen = [ontvouw(kolommen, lezing.indeling.blad(kolommen.blad.naam)) for kolommen in bladen]
    bladen = [zet_jaren_apart(zet_soorten_apart(kolommen)) for kolommen in bladen]
    for kolommen in bladen:
        kies_kolommen(lezing, kolommen)
    koppel_fasering(bladen)
    lijsten = [k for k in bladen if k.is_planlijst and not k.is_detail]
    details = [k for k in bladen if k.is_detail]
    if len(details) > 1 or (details and len(lijsten) > 1):
        _vraag_welk_blad(lezing, lijsten if len(lijsten) > 1 else details)
        return
    for lijst, geldt in zip(lijsten, opschriften(lijsten), strict=True):
        lijst.geldt = geldt
    eerder = len(lezing.meldingen)
    delen = [(lijst, _vind_regels(lezing, lijst, met_detail=bool(details))) for lijst in lijsten]
    gevuld = [deel for deel in delen if deel[1].plannen]
    van_blad = len(gevuld) > 1 and zijn_bladdelen(gevuld)
    if len(gevuld) > 1:
        if not van_blad and not zijn_delen(gevuld):
            del lezing.meldingen[eerder:]  # what stands in a list that may not count is not for the person to mend
            _vraag_welk_blad(lezing, [lijst for lijst, _ in gevuld])
            return
        namen = ", ".join(f"‘{lijst.naam}’" for lijst, _ in gevuld)
        lezing.meld(ms.BLADEN_SAMEN, gevuld[0][0].blad, *gevuld[0][0].kopplek(0), gevonden=namen)
        vraag_hoofdplannen_elders(lezing, gevuld)
    keur_legenda(lezing, [(lijst, regels.plannen) for lijst, regels in delen])
    boven: dict[str, float] = {}
    for lijst, regels in delen:
        _lees_lijst(lezing, lijst, regels, details, boven)
        if len(delen) > 1:
            boven |= {kop: som + boven.get(kop, 0.0) for kop, som in kolomsommen(lezing, lijst, regels).items()}
    if van_blad:
        voeg_plannen_samen(lezing)


def _vind_regels(lezing: Lezing, lijst: Plankolommen, *, met_detail: bool) -> Planregels:
    if not met_detail:
        lees_totaal_als_data(lijst)
    lees_als_sloop(lezing, lijst)
    if not met_detail:
        lees_soort_uit_opschrift(lezing, lijst)
    regels = deel_rijen_in(lezing, lijst)
    haal_getallen_uit_namen(lezing, lijst, regels)
    haal_vervallen_eruit(lezing, lijst, regels)
    haal_andere_gemeenten_eruit(lezing, lijst, regels)
    haal_hoofdplannen_eruit(lezing, lijst, regels)
    haal_onderdelen_eruit(lezing, lijst, regels)
    haal_verkapte_totalen_eruit(lezing, lijst, regels)
    return regels


def _telt_bouw(lijst: Plankolommen) -> bool:
    """Whether a list counts homes to build; beside demolition, a netto column alone does not say how many."""
    telt = lijst.van_soort("aantal")
    sloopt = all(lijst.duidingen[k].kenmerken["soort"] == "sloop" for k in telt)
    return bool(telt) and not (sloopt and lijst.totalen("netto") and not lijst.totalen("bouw"))


def _lees_lijst(
    lezing: Lezing,
    lijst: Plankolommen,
    regels: Planregels,
    details: Sequence[Plankolommen],
    eerder: Mapping[str, float],
) -> None:
    if not details and not _telt_bouw(lijst):
        netto = lijst.totalen("netto")
        soort, kolom = (ms.ALLEEN_NETTO, netto[0]) if netto else (ms.GEEN_AANTALLEN, 0)
        lezing.meld(soort, lijst.blad, *lijst.kopplek(kolom), gevonden=lijst.kop(kolom) if netto else "")
    namen = lees_namen(lezing, lijst, regels)
    kenmerken, blijft = keur_groepen(lezing, lijst, regels, namen.sleutels)
    namen = namen.neem(blijft)
    sleutels = namen.sleutels
    boek_kolommen(lezing, lijst, regels.plannen)
    lees_plannen(lezing, lijst, regels, namen)
    if details:
        _lees_met_detail(lezing, lijst, regels, sleutels, details[0])
    else:
        telling = lees_programma(lezing, lijst, regels.plannen, sleutels, kenmerken)
        if lijst.van_soort("aantal"):
            _vergelijk(lezing, lijst, regels, telling, sleutels, eerder)
    _meld_onbruikbaar(lezing, lijst, [*regels.plannen, *regels.totalen])
    lezing.herkend.append(_herkend(lijst, len(regels.plannen), "een regel per plan"))


def _lees_met_detail(
    lezing: Lezing, lijst: Plankolommen, regels: Planregels, sleutels: Sequence[str], detail: Plankolommen
) -> None:
    deelregels = deel_rijen_in(lezing, detail)
    haal_verkapte_totalen_eruit(lezing, detail, deelregels)
    kolom = detail.velden["plan_verwijzing"]
    bekend = set(sleutels)
    rijen = []
    for rij in deelregels.plannen:
        if als_tekst(detail.blad.cellen[rij, kolom]) in bekend:
            rijen.append(rij)
        else:
            lezing.meld(ms.PLAN_NIET_GEVONDEN, detail.blad, rij, kolom)
    verwijzingen = [als_tekst(detail.blad.cellen[rij, kolom]) for rij in rijen]
    kenmerken = None
    if heeft_groepen(detail):
        deelregels.zonder({*deelregels.plannen} - {*rijen})
        kenmerken, blijft = keur_groepen(lezing, detail, deelregels, verwijzingen)
        rijen, verwijzingen = [rijen[i] for i in blijft], [verwijzingen[i] for i in blijft]
    boek_kolommen(lezing, detail, rijen)
    telling = lees_programma(lezing, detail, rijen, verwijzingen, kenmerken)
    vergelijk_totaalregels(lezing, detail, deelregels)
    vergelijk_totaalregels(lezing, lijst, regels)
    _meld_onbruikbaar(lezing, detail, [*rijen, *deelregels.totalen])
    los, los_telling = _lees_zonder_detail(lezing, lijst, regels, sleutels, set(verwijzingen))
    if rijen or los:
        per_plan = _per_plan([*verwijzingen, *los], (telling, los_telling), sleutels)
        vergelijk_plantotalen(lezing, lijst, regels.plannen, *per_plan)
    lezing.herkend.append(_herkend(detail, len(rijen), "een regel per plan en jaar"))


def _lees_zonder_detail(
    lezing: Lezing, lijst: Plankolommen, regels: Planregels, sleutels: Sequence[str], met_detail: Set[str]
) -> tuple[list[str], Telling]:
    """Read the homes that the list itself gives for plans without a single row of detail; else they would be lost."""
    zonder = [i for i, sleutel in enumerate(sleutels) if sleutel not in met_detail]
    codes = [sleutels[i] for i in zonder]
    return codes, lees_programma(lezing, lijst, [regels.plannen[i] for i in zonder], codes)


def _per_plan(codes: Sequence[str], tellingen: Sequence[Telling], sleutels: Sequence[str]) -> list[np.ndarray]:
    """Homes built, demolished and realised per plan in the order of `sleutels`; `codes` has the plan of each row."""
    reeksen = (
        [telling.sommen["nieuwbouw"] for telling in tellingen],
        [telling.sommen["sloop"] for telling in tellingen],
        [telling.gerealiseerd for telling in tellingen],
    )
    plannen = pd.Series(list(codes), dtype=object)
    per_plan = (pd.Series(np.concatenate(reeks)).groupby(plannen).sum() for reeks in reeksen)
    return [reeks.reindex(list(sleutels), fill_value=0).to_numpy(dtype=float) for reeks in per_plan]


def _vergelijk(
    lezing: Lezing,
    lijst: Plankolommen,
    regels: Planregels,
    telling: Telling,
    sleutels: Sequence[str],
    eerder: Mapping[str, float],
) -> None:
    vergelijk_plantotalen(
        lezing,
        lijst,
        regels.plannen,
        telling.sommen["nieuwbouw"],
        telling.sommen["sloop"],
        telling.gerealiseerd,
        sloopt=telling.sloopt,
        plannen=sleutels,
    )
    vergelijk_totaalregels(lezing, lijst, regels, eerder)


def _meld_onbruikbaar(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> None:
    """Errors in columns that are read; one in a column that nobody uses harms nothing."""
    gebruikt = kolommen.van_soort("veld", "oplevering", "verwijzing", "aantal", "totaal")
    leeg_gelaten = [
        rij for rij, kolom in [*kolommen.blad.foutcellen, *kolommen.blad.zonder_waarde] if kolom in gebruikt
    ]
    onder_koppen = [rij for rij in leeg_gelaten if rij >= kolommen.koppen.eerste_regel]
    lezing.meld_onbruikbaar(kolommen.blad, sorted({*rijen, *onder_koppen}), gebruikt)
    _meld_samengevoegd(lezing, kolommen, set(rijen))


def _meld_samengevoegd(lezing: Lezing, kolommen: Plankolommen, rijen: set[int]) -> None:
    """A number in a merged cell over several plans or several count columns belongs to nobody in particular."""
    blad, telt = kolommen.blad, set(kolommen.van_soort("aantal", "totaal"))
    for r1, k1, r2, k2 in blad.samengevoegd:
        in_rijen = rijen & set(range(r1, r2 + 1))
        in_kolommen = telt & set(range(k1, k2 + 1))
        if in_rijen and in_kolommen and len(in_rijen) * len(in_kolommen) > 1 and blad.gevuld[r1, k1]:
            bereik = f"{blad.cel(r1, k1)}:{blad.cel(r2, k2)}"
            lezing.meld(ms.AANTAL_SAMENGEVOEGD, blad, r1, k1, bereik=bereik)


def _vraag_welk_blad(lezing: Lezing, bladen: Sequence[Plankolommen]) -> None:
    namen = ", ".join(f"‘{kolommen.naam}’" for kolommen in bladen)
    lezing.meld(ms.TWEE_BLADEN, bladen[0].blad, *bladen[0].kopplek(0), gevonden=namen)
    for naam in {kolommen.blad.plaats(*kolommen.kopplek(0))[0] for kolommen in bladen}:
        lezing.verantwoording[naam].sluit("meer dan één blad kan de lijst met plannen zijn")


def _herkend(kolommen: Plankolommen, regels: int, indeling: str) -> Herkend:
    uitleg = tuple(
        (kolommen.kopcel(k), tekst, kolommen.betekenis(k)) for k, tekst in enumerate(kolommen.koppen.teksten) if tekst
    )
    return Herkend(kolommen.blad.naam, indeling, kolommen.koppen.laatste_koprij + 1, regels, uitleg)
