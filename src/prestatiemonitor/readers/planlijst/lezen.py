"""A planmonitor in whatever layout: one sheet with plans, or one with plans and one with their homes per year."""

from collections.abc import Mapping, Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.afronden import herkend, meld_onbruikbaar
from prestatiemonitor.readers.planlijst.bladdelen import bladdelen, voeg_plannen_samen
from prestatiemonitor.readers.planlijst.delen_van_lijst import zijn_delen
from prestatiemonitor.readers.planlijst.detail import lees_met_detail
from prestatiemonitor.readers.planlijst.draaitabel import ontvouw
from prestatiemonitor.readers.planlijst.fasering import koppel_fasering
from prestatiemonitor.readers.planlijst.gemeenten import haal_andere_gemeenten_eruit
from prestatiemonitor.readers.planlijst.groepen import keur_groepen
from prestatiemonitor.readers.planlijst.groepstotalen import haal_groepstotalen_eruit
from prestatiemonitor.readers.planlijst.hoofdplannen import haal_hoofdplannen_eruit
from prestatiemonitor.readers.planlijst.hoofdplannen_elders import vraag_hoofdplannen_elders
from prestatiemonitor.readers.planlijst.jaarregels import zet_jaren_apart
from prestatiemonitor.readers.planlijst.kolomboeking import boek_kolommen
from prestatiemonitor.readers.planlijst.kolomkeuze import kies_kolommen
from prestatiemonitor.readers.planlijst.legenda import keur_legenda
from prestatiemonitor.readers.planlijst.letterlijk import elke_regel
from prestatiemonitor.readers.planlijst.naamgetallen import haal_getallen_uit_namen
from prestatiemonitor.readers.planlijst.onderdelen import haal_onderdelen_eruit
from prestatiemonitor.readers.planlijst.opmerkingen import keur_opmerkingen
from prestatiemonitor.readers.planlijst.opschriften import opschriften
from prestatiemonitor.readers.planlijst.opschriftvragen import keur_opschriften, lees_als_sloop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, lees_totaal_als_data
from prestatiemonitor.readers.planlijst.plannen import lees_namen, lees_plannen
from prestatiemonitor.readers.planlijst.planregels import Planregels, deel_rijen_in
from prestatiemonitor.readers.planlijst.planrijen import stil
from prestatiemonitor.readers.planlijst.programma import Telling, lees_programma
from prestatiemonitor.readers.planlijst.sloopregels import keur_sloopregels
from prestatiemonitor.readers.planlijst.soortregels import zet_soorten_apart
from prestatiemonitor.readers.planlijst.titeljaar import lees_jaar_uit_opschrift
from prestatiemonitor.readers.planlijst.titelsoort import lees_soort_uit_opschrift
from prestatiemonitor.readers.planlijst.toelichtingbladen import keur_toelichtingen
from prestatiemonitor.readers.planlijst.totalen import (
    kolomsommen,
    vergelijk_plantotalen,
    vergelijk_totaalregels,
)
from prestatiemonitor.readers.planlijst.verkapte_totalen import haal_verkapte_totalen_eruit
from prestatiemonitor.readers.planlijst.vervallen import haal_vervallen_eruit


def lees_planmonitor(lezing: Lezing, bladen: Sequence[Plankolommen]) -> None:
    """Read the lists of plans and of parts of plans; of several lists that may be the same one, it is asked which."""
    bladen = keur_toelichtingen(lezing, keur_opschriften(lezing, bladen))
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
    per_blad = _keur_samen(lezing, lijsten, met_detail=bool(details)) if len(lijsten) > 1 else [None] * len(lijsten)
    if per_blad is None:
        return
    delen = [(lijst, _vind_regels(lezing, lijst, met_detail=bool(details))) for lijst in lijsten]
    for lijst, van_blad in zip(lijsten, per_blad, strict=True):
        lijst.geldt = lijst.geldt if van_blad is None else van_blad
        lees_jaar_uit_opschrift(lezing, lijst)
    gevuld = [deel for deel in delen if deel[1].plannen]
    if len(gevuld) > 1:
        namen = ", ".join(f"‘{lijst.naam}’" for lijst, _ in gevuld)
        lezing.meld(ms.BLADEN_SAMEN, gevuld[0][0].blad, *gevuld[0][0].kopplek(0), gevonden=namen)
        vraag_hoofdplannen_elders(lezing, gevuld)
    keur_legenda(lezing, [(lijst, regels.plannen) for lijst, regels in delen])
    boven: dict[str, float] = {}
    for lijst, regels in delen:
        _lees_lijst(lezing, lijst, regels, details, boven)
        if len(delen) > 1:
            boven |= {kop: som + boven.get(kop, 0.0) for kop, som in kolomsommen(lezing, lijst, regels).items()}
    if any(van_blad is not None for van_blad in per_blad):
        voeg_plannen_samen(lezing, [lijst for lijst, _ in gevuld])


def _keur_samen(
    lezing: Lezing, lijsten: Sequence[Plankolommen], *, met_detail: bool
) -> list[Mapping[str, str] | None] | None:
    """Per list what goes for it where the sheets are called after other homes of the same plans; else it is asked.

    Tried on copies: what stands in a list that may not count is neither booked nor for the person to mend.
    """
    proef, kopieen = stil(lezing), [lijst.kopie() for lijst in lijsten]
    delen = [(kopie, _vind_regels(proef, kopie, met_detail=met_detail)) for kopie in kopieen]
    gevuld = [deel for deel in delen if deel[1].plannen]
    van_blad = bladdelen(gevuld) if len(gevuld) > 1 else None
    if len(gevuld) > 1 and van_blad is None and not zijn_delen(gevuld):
        _vraag_welk_blad(lezing, [lijst for lijst, _ in gevuld])
        return None
    geldt = iter(van_blad or [])
    return [next(geldt, None) if regels.plannen else None for _, regels in delen]


def _vind_regels(lezing: Lezing, lijst: Plankolommen, *, met_detail: bool) -> Planregels:
    if lezing.letterlijk:
        return elke_regel(lezing, lijst)
    if not met_detail:
        lees_totaal_als_data(lijst)
    lees_als_sloop(lezing, lijst)
    if not met_detail:
        lees_soort_uit_opschrift(lezing, lijst)
    regels = deel_rijen_in(lezing, lijst)
    haal_getallen_uit_namen(lezing, lijst, regels)
    haal_vervallen_eruit(lezing, lijst, regels)
    keur_sloopregels(lezing, lijst, regels)
    keur_opmerkingen(lezing, lijst, regels)
    haal_andere_gemeenten_eruit(lezing, lijst, regels)
    haal_hoofdplannen_eruit(lezing, lijst, regels)
    haal_onderdelen_eruit(lezing, lijst, regels)
    haal_groepstotalen_eruit(lezing, lijst, regels)
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
        deel = next((lijst.kop(k) for k in lijst.van_soort("deeltelling")), "")
        wel = f"; ‘{deel}’ en dergelijke tellen woningen die op een ander blad horen te staan" if deel else ""
        lezing.meld(soort, lijst.blad, *lijst.kopplek(kolom), gevonden=lijst.kop(kolom) if netto else "", wel=wel)
    namen = lees_namen(lezing, lijst, regels)
    kenmerken, blijft = keur_groepen(lezing, lijst, regels, namen.sleutels)
    namen = namen.neem(blijft)
    sleutels = namen.sleutels
    boek_kolommen(lezing, lijst, regels.plannen)
    lees_plannen(lezing, lijst, regels, namen)
    if details:
        lees_met_detail(lezing, lijst, regels, sleutels, details[0])
    else:
        telling = lees_programma(lezing, lijst, regels.plannen, sleutels, kenmerken)
        if lijst.van_soort("aantal"):
            _vergelijk(lezing, lijst, regels, telling, sleutels, eerder)
    meld_onbruikbaar(lezing, lijst, [*regels.plannen, *regels.totalen])
    lezing.herkend.append(herkend(lijst, len(regels.plannen), "een regel per plan"))


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


def _vraag_welk_blad(lezing: Lezing, bladen: Sequence[Plankolommen]) -> None:
    namen = ", ".join(f"‘{kolommen.naam}’" for kolommen in bladen)
    lezing.meld(ms.TWEE_BLADEN, bladen[0].blad, *bladen[0].kopplek(0), gevonden=namen)
    for naam in {kolommen.blad.plaats(*kolommen.kopplek(0))[0] for kolommen in bladen}:
        lezing.verantwoording[naam].sluit("meer dan één blad kan de lijst met plannen zijn")
