"""The counts of a plan list, or of a sheet with parts of plans, into the table `programma`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.deelsommen import lees_deelsommen, pas_deelsommen_toe
from prestatiemonitor.readers.planlijst.delen import Delen
from prestatiemonitor.readers.planlijst.doortellend import tel_per_jaar
from prestatiemonitor.readers.planlijst.kruisjes import lees_kruisjes
from prestatiemonitor.readers.planlijst.opleverkolommen import lees_opleveringen, lees_sloopjaren
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, telt_totaal
from prestatiemonitor.readers.planlijst.planrijen import stil
from prestatiemonitor.readers.planlijst.programmaregels import programmaregels
from prestatiemonitor.readers.planlijst.realisatie import lees_gerealiseerd, met_realisatie
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, rijteksten
from prestatiemonitor.readers.planlijst.telkolommen import (
    groepeer,
    is_deels,
    lees_subtotalen,
    uitsplitsingen,
    vraag_uitsplitsing,
)
from prestatiemonitor.readers.planlijst.uitsplitsing import Deel, combineer, spreken_tegen
from prestatiemonitor.readers.planlijst.zekerheid import twijfel
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.tables.waarden import SOORT

_WAT = {"nieuwbouw": "woningen", "sloop": "te slopen woningen"}

_ALLEEN_REST = "alleen wat meer is dan de kolommen ernaast samen"
_ANDERS_GETELD = "zegt van woningen die in een andere kolom zijn geteld wat zij nog meer zijn"


@dataclass
class Telling:
    """What was counted on one sheet: per row the homes to build and to demolish, and what was built already."""

    sommen: dict[str, np.ndarray]
    gerealiseerd: np.ndarray
    sloopt: np.ndarray  # rows that count demolition by their category


def lees_programma(
    lezing: Lezing,
    kolommen: Plankolommen,
    rijen: Sequence[int],
    sleutels: Sequence[str],
    kenmerken: Rijkenmerken | None = None,
) -> Telling:
    """Add the homes of these rows to `programma`; `sleutels` has the plan of each row, `kenmerken` what it counts."""
    lezer = Kolomlezer(lezing, kolommen.blad, rijen)
    kenmerken = kenmerken or Rijkenmerken()
    sloopt = kenmerken.is_sloop(len(rijen))
    bouw = kolommen.totalen("bouw")
    totaal = _hele_getallen(lezer, bouw[0], sloopt) if bouw else None
    aantallen = lees_kruisjes(lezer, kolommen, totaal)
    aantallen = aantallen or {k: _aantallen(lezer, kolommen, k, sloopt) for k in kolommen.van_soort("aantal")}
    nummers = aaneen(rijen)
    for kolom in aantallen:
        lezing.boek(kolommen.blad, nummers, kolom, "opgenomen", "programma")
    gesloopt, waarvan = _gesloopt(lezing, kolommen, rijen), lees_deelsommen(lezer, kolommen)
    gesteld = {"nieuwbouw": totaal, "sloop": gesloopt}
    aantallen, waarvan = tel_per_jaar(lezer, kolommen, aantallen, waarvan, gesteld)
    delen = Delen(kolommen, kenmerken)
    for soort in SOORT:
        eigen = {k: a for k, a in aantallen.items() if kolommen.duidingen[k].kenmerken["soort"] == soort}
        _tel(lezer, kolommen, eigen, totaal if soort == "nieuwbouw" else None, delen)
    sommen = {soort: delen.som(soort, len(rijen)) for soort in SOORT}
    if totaal is not None:
        _alleen_totaal(lezer, bouw[0], "nieuwbouw", np.where(sloopt, np.nan, totaal), sommen, delen)
        per_plan = len({*sleutels}) == len(sleutels)  # else it may be the total of the plan on all its rows
        if per_plan and telt_totaal(kolommen) is None:  # of two totals that differ it is asked which counts
            _rest_van_totaal(lezer, bouw[0], np.where(sloopt, np.nan, totaal), sommen["nieuwbouw"], delen)
        _alleen_totaal(lezer, bouw[0], "sloop", np.where(sloopt, totaal, np.nan), sommen, delen)
    if gesloopt is not None:
        _alleen_totaal(lezer, kolommen.totalen("sloop_totaal")[0], "sloop", gesloopt, sommen, delen)
    pas_deelsommen_toe(lezer, kolommen, delen, waarvan)
    for i, kolom in delen.tegen:
        anders = ", ".join(tekst for tekst in rijteksten(kolommen, rijen[i], kolommen.van_soort("kenmerk")) if tekst)
        lezer.meld(ms.CATEGORIE_TEGENSTRIJDIG, i, kolom, gevonden=kolommen.kop(kolom), anders=anders)
    gerealiseerd = lees_gerealiseerd(lezer, kolommen)
    klaar = met_realisatie(lezer, kolommen, delen, sommen, gerealiseerd)
    opleveringen, sloopjaren = lees_opleveringen(lezer, kolommen), lees_sloopjaren(lezer, kolommen)
    lezing.voeg_toe("programma", programmaregels(kolommen, rijen, sleutels, opleveringen, delen, klaar, sloopjaren))
    gereed = gerealiseerd["nieuwbouw"]
    return Telling(sommen, np.where(np.isinf(gereed), sommen["nieuwbouw"], gereed), sloopt)


def _gesloopt(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> np.ndarray | None:
    """What the total column for demolition states of each row; None without that column."""
    sloop = kolommen.totalen("sloop_totaal")
    vergelijkt = Kolomlezer(stil(lezing), kolommen.blad, rijen)
    return np.asarray(np.abs(vergelijkt.hele_getallen(sloop[0], negatief_mag=True))) if sloop else None


def _aantallen(lezer: Kolomlezer, kolommen: Plankolommen, kolom: int, sloopt: np.ndarray) -> np.ndarray:
    """Counts; demolition may be written with a minus sign."""
    if kolommen.duidingen[kolom].kenmerken["soort"] == "sloop":
        return np.asarray(np.abs(lezer.hele_getallen(kolom, negatief_mag=True)))
    return _hele_getallen(lezer, kolom, sloopt)


def _hele_getallen(lezer: Kolomlezer, kolom: int, sloopt: np.ndarray) -> np.ndarray:
    """Counts of a column whose rows may be demolition, with or without a minus sign."""
    if not sloopt.any():
        return lezer.hele_getallen(kolom)
    getallen = lezer.hele_getallen(kolom, negatief_mag=True)
    fout = (getallen < 0) & ~sloopt
    for i in np.flatnonzero(fout).tolist():
        lezer.meld(ms.NEGATIEF, i, kolom)
    return np.where(fout, np.nan, np.abs(getallen))


def _tel(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    aantallen: dict[int, np.ndarray],
    totaal: np.ndarray | None,
    delen: Delen,
) -> None:
    """Add the homes of one kind (nieuwbouw, sloop) to `delen`, each home once."""
    zoals_het_staat = dict(aantallen)
    subtotalen = lees_subtotalen(lezer.lezing, kolommen, lezer.rijen, aantallen, totaal)
    for kolom in subtotalen:
        vergeleken = np.asarray(lezer.rijen, dtype=int)[np.isnan(aantallen[kolom])]
        lezer.lezing.boek(kolommen.blad, vergeleken, kolom, "controletotaal")
    los = groepeer(kolommen, [*aantallen], subtotalen)
    groepen = uitsplitsingen(lezer.lezing, kolommen, aantallen, totaal, los)
    if subtotalen or len(los) > 1:  # some columns can be the same homes
        gelezen = np.max([np.sum([np.nan_to_num(aantallen[k]) for k in groep], axis=0) for groep in groepen], axis=0)
        if twijfel(kolommen, zoals_het_staat, gelezen, totaal):
            vraag_uitsplitsing(lezer.lezing, kolommen, groepen)
    if len(groepen) < 2:
        delen.voeg_kolommen_toe(groepen[0] if groepen else [], aantallen)
    else:
        _tel_meervoudig(lezer, kolommen, groepen, aantallen, delen)


def _tel_meervoudig(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    groepen: list[list[int]],
    aantallen: dict[int, np.ndarray],
    delen: Delen,
) -> None:
    onzeker = 0
    deels = [is_deels(kolommen, groep) for groep in groepen]
    anders: dict[int, list[int]] = {}  # cells that only say what homes of another cell are
    for i in range(len(lezer.rijen)):
        per_groep = [
            [Deel(int(aantallen[k][i]), kolommen.duidingen[k].kenmerken, k) for k in groep if aantallen[k][i] > 0]
            for groep in groepen
        ]
        sommen = [sum(deel.aantal for deel in groep) for groep in per_groep]
        grootste = max(sommen)
        te_weinig = [0 < som < grootste for som in sommen]
        for stukken, som, groep, past_niet in zip(per_groep, sommen, groepen, te_weinig, strict=True):
            if past_niet:
                soort = kolommen.duidingen[groep[0]].kenmerken["soort"]
                stukken.append(Deel(grootste - som, {"soort": soort}, groep[0]))
        if any(past_niet and not deel for past_niet, deel in zip(te_weinig, deels, strict=True)):
            verschil = " en ".join(str(som) for som in sommen)
            lezer.meld(ms.UITSPLITSING_VERSCHILT, i, groepen[0][0], gevonden=verschil, berekend=grootste)
        elif spreken_tegen(per_groep):
            tegen = "; ".join(f"{kolommen.kop(d.kolom)} {d.aantal}" for stukken in per_groep for d in stukken)
            lezer.meld(ms.UITSPLITSING_TEGENSTRIJDIG, i, groepen[0][0], gevonden=tegen)
        samen = combineer(per_groep)
        bekend = {naam for stukken in per_groep for deel in stukken for naam in deel.kenmerken}
        onzeker += sum(deel.aantal for deel in samen if bekend - deel.kenmerken.keys())
        for deel in samen:
            delen.voeg_toe(i, deel)
        bronnen = {deel.kolom for deel in samen}
        for kolom in {deel.kolom for stukken in per_groep for deel in stukken} - bronnen:
            anders.setdefault(kolom, []).append(lezer.rijen[i])
    for kolom, rijen in anders.items():
        lezer.lezing.boek(lezer.blad, rijen, kolom, "sleutel", "programma", _ANDERS_GETELD)
    if onzeker:
        namen = " / ".join("; ".join(kolommen.kop(k) for k in groep) for groep in groepen)
        plek = kolommen.kopplek(groepen[1][0])
        lezer.lezing.meld(ms.UITSPLITSING_DEELS, kolommen.blad, *plek, gevonden=namen, aantal=onzeker)


def _alleen_totaal(
    lezer: Kolomlezer, kolom: int, soort: str, totaal: np.ndarray, sommen: Mapping[str, np.ndarray], delen: Delen
) -> None:
    """Homes of which only the total is known are read with an unknown category; else they would be lost."""
    for i in np.nonzero((totaal > 0) & (sommen[soort] == 0))[0].tolist():
        aantal = int(totaal[i])
        lezer.meld(ms.ALLEEN_TOTAAL, i, kolom, gevonden=aantal, wat=_WAT[soort])
        lezer.lezing.boek(lezer.blad, lezer.rijen[i], kolom, "opgenomen", "programma")
        delen.voeg_toe(i, Deel(aantal, {"soort": soort}, kolom))
        sommen[soort][i] = aantal


def _rest_van_totaal(lezer: Kolomlezer, kolom: int, totaal: np.ndarray, som: np.ndarray, delen: Delen) -> None:
    """Homes that a list has no column for: where its totals are as a rule more than the parts, and never less.

    What is left of each total is read with an unknown category, with a `waarschuwing`; else it would be lost.
    """
    meer, beide = totaal > som, (totaal > 0) & (som > 0)
    if (beide & meer).sum() < 2 or (beide & meer).sum() * 2 <= beide.sum() or (totaal < som).any():
        return
    for i in np.flatnonzero(beide & meer).tolist():
        rest = int(totaal[i] - som[i])
        lezer.meld(ms.REST_VAN_TOTAAL, i, kolom, berekend=int(som[i]), rest=rest)
        lezer.lezing.boek(lezer.blad, lezer.rijen[i], kolom, "opgenomen", "programma", _ALLEEN_REST)
        delen.voeg_toe(i, Deel(rest, {"soort": "nieuwbouw"}, kolom))
        som[i] += rest
