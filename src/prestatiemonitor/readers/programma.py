"""The counts of a plan list, or of a sheet with parts of plans, into the table `programma`."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import kolomletter
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.oplevering import Oplevering, lees_oplevering
from prestatiemonitor.readers.plankolommen import Plankolommen
from prestatiemonitor.readers.telkolommen import uitsplitsingen
from prestatiemonitor.readers.uitsplitsing import Deel, combineer
from prestatiemonitor.tables.waarden import ONBEKEND, SOORT

_OPLEVERPROBLEEM = {"jaar": ms.JAAR_ONMOGELIJK, "omgekeerd": ms.JAREN_OMGEKEERD, "tekst": ms.OPLEVERING_ONBEKEND}


@dataclass
class Telling:
    """What was counted on one sheet: per row the homes to build and to demolish, and what was built already."""

    sommen: dict[str, np.ndarray]
    gerealiseerd: np.ndarray
    stukken: list[pd.DataFrame] = field(default_factory=list)


def lees_programma(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], sleutels: Sequence[str]) -> Telling:
    """Add the homes of these rows to `programma`; `sleutels` has the plan of each row."""
    lezer = Kolomlezer(lezing, kolommen.blad, rijen)
    aantallen = {k: _aantallen(lezer, kolommen, k) for k in kolommen.van_soort("aantal")}
    bouw = kolommen.totalen("bouw")
    totaal = lezer.hele_getallen(bouw[0]) if bouw else None
    oplevering = _opleveringen(lezer, kolommen)
    delen: list[tuple[int, Deel]] = []
    sommen = {soort: np.zeros(len(rijen)) for soort in SOORT}
    for soort in SOORT:
        groepen = uitsplitsingen(lezing, kolommen, soort, aantallen, totaal if soort == "nieuwbouw" else None)
        gevonden = _enkelvoudig(kolommen, groepen, aantallen) if len(groepen) < 2 else None
        gevonden = gevonden if gevonden is not None else _meervoudig(lezer, kolommen, groepen, aantallen)
        np.add.at(sommen[soort], [i for i, _ in gevonden], [deel.aantal for _, deel in gevonden])
        delen += gevonden
        for kolom in (k for groep in groepen for k in groep):
            _boek_aantallen(lezing, kolommen, rijen, kolom)
    if totaal is not None:
        delen += _alleen_totaal(lezer, bouw[0], totaal, sommen["nieuwbouw"])
    gerealiseerd = _gerealiseerd(lezer, kolommen)
    frame = _regels(
        kolommen, rijen, sleutels, oplevering, _met_realisatie(lezer, kolommen, delen, sommen, gerealiseerd)
    )
    lezing.voeg_toe("programma", frame)
    return Telling(sommen, gerealiseerd["nieuwbouw"])


def _aantallen(lezer: Kolomlezer, kolommen: Plankolommen, kolom: int) -> np.ndarray:
    """Counts; demolition may be written with a minus sign."""
    if kolommen.duidingen[kolom].kenmerken["soort"] == "sloop":
        return np.abs(lezer.hele_getallen(kolom, negatief_mag=True))
    return lezer.hele_getallen(kolom)


def _enkelvoudig(
    kolommen: Plankolommen, groepen: list[list[int]], aantallen: dict[int, np.ndarray]
) -> list[tuple[int, Deel]]:
    delen = []
    for kolom in groepen[0] if groepen else []:
        kenmerken, getallen = kolommen.duidingen[kolom].kenmerken, aantallen[kolom]
        gevuld = np.nonzero(getallen > 0)[0]
        delen += [
            (i, Deel(int(aantal), kenmerken, kolom))
            for i, aantal in zip(gevuld.tolist(), getallen[gevuld].tolist(), strict=True)
        ]
    return delen


def _meervoudig(
    lezer: Kolomlezer, kolommen: Plankolommen, groepen: list[list[int]], aantallen: dict[int, np.ndarray]
) -> list[tuple[int, Deel]]:
    uit = []
    for i in range(len(lezer.rijen)):
        per_groep = [
            [Deel(int(aantallen[k][i]), kolommen.duidingen[k].kenmerken, k) for k in groep if aantallen[k][i] > 0]
            for groep in groepen
        ]
        sommen = [sum(deel.aantal for deel in delen) for delen in per_groep]
        grootste = max(sommen)
        if any(0 < som < grootste for som in sommen):
            verschil = " en ".join(str(som) for som in sommen)
            lezer.meld(ms.UITSPLITSING_VERSCHILT, i, groepen[0][0], gevonden=verschil, berekend=grootste)
            for delen, som, groep in zip(per_groep, sommen, groepen, strict=True):
                if 0 < som < grootste:
                    soort = kolommen.duidingen[groep[0]].kenmerken["soort"]
                    delen.append(Deel(grootste - som, {"soort": soort}, groep[0]))
        uit += [(i, deel) for deel in combineer(per_groep)]
    return uit


def _alleen_totaal(lezer: Kolomlezer, kolom: int, totaal: np.ndarray, sommen: np.ndarray) -> list[tuple[int, Deel]]:
    """Homes of which only the total is known are read with an unknown category; else they would be lost."""
    uit = []
    for i in np.nonzero((totaal > 0) & (sommen == 0))[0].tolist():
        aantal = int(totaal[i])
        lezer.meld(ms.ALLEEN_TOTAAL, i, kolom, gevonden=aantal)
        lezer.lezing.boek(lezer.blad, lezer.rijen[i], kolom, "opgenomen", "programma")
        uit.append((i, Deel(aantal, {"soort": "nieuwbouw"}, kolom)))
        sommen[i] = aantal
    return uit


def _opleveringen(lezer: Kolomlezer, kolommen: Plankolommen) -> list[Oplevering]:
    velden = kolommen.velden
    if "oplevering" in velden:
        return _lees_opleveringen(lezer, velden["oplevering"])
    eerste = _lees_opleveringen(lezer, velden["oplevering_eerste"]) if "oplevering_eerste" in velden else None
    laatste = _lees_opleveringen(lezer, velden["oplevering_laatste"]) if "oplevering_laatste" in velden else None
    if eerste and laatste:
        return [Oplevering(a.van, b.tot if b.tot is not None else a.tot) for a, b in zip(eerste, laatste, strict=True)]
    return eerste or laatste or [Oplevering(None, None)] * len(lezer.rijen)


def _lees_opleveringen(lezer: Kolomlezer, kolom: int) -> list[Oplevering]:
    uit = []
    for i, waarde in enumerate(lezer.cellen(kolom)):
        oplevering = lees_oplevering(waarde)
        if oplevering.probleem:
            lezer.meld(_OPLEVERPROBLEEM[oplevering.probleem], i, kolom)
        uit.append(oplevering)
    return uit


def _gerealiseerd(lezer: Kolomlezer, kolommen: Plankolommen) -> dict[str, np.ndarray]:
    """Per row how many homes were realised (NaN where not told; all of them, infinite, where it only says 'ja')."""
    uit = {soort: np.full(len(lezer.rijen), np.nan) for soort in SOORT}
    for naam, soort in (("gerealiseerd_deel", "nieuwbouw"), ("sloop_gerealiseerd_deel", "sloop")):
        if posities := kolommen.totalen(naam):
            uit[soort] = lezer.hele_getallen(posities[0])
    if "gerealiseerd" in kolommen.velden:
        kolom = kolommen.velden["gerealiseerd"]
        if any(isinstance(waarde, int | float) and waarde > 1 for waarde in lezer.cellen(kolom)):
            uit["nieuwbouw"] = lezer.hele_getallen(kolom)
        else:
            ja_nee = {True: np.inf, False: 0.0, None: np.nan}
            uit["nieuwbouw"] = np.array([ja_nee[w] for w in lezer.waarheden(kolom, "Gerealiseerd")])
            uit["sloop"] = uit["nieuwbouw"].copy()
    return uit


def _met_realisatie(
    lezer: Kolomlezer,
    kolommen: Plankolommen,
    delen: list[tuple[int, Deel]],
    sommen: dict[str, np.ndarray],
    gerealiseerd: dict[str, np.ndarray],
) -> list[tuple[int, Deel, bool | None]]:
    """Which homes were realised: all, none, a known part of a single category, or else unknown."""
    tellers = {soort: np.zeros(len(lezer.rijen), dtype=int) for soort in SOORT}
    for i, deel in delen:
        tellers[deel.kenmerken["soort"]][i] += 1
    gemeld: set[int] = set()
    uit: list[tuple[int, Deel, bool | None]] = []
    for i, deel in delen:
        soort = deel.kenmerken["soort"]
        klaar, som = gerealiseerd[soort][i], sommen[soort][i]
        if np.isnan(klaar):
            uit.append((i, deel, None))
        elif klaar == 0 or klaar >= som:
            uit.append((i, deel, bool(klaar)))
        elif tellers[soort][i] == 1:
            uit.append((i, Deel(int(klaar), deel.kenmerken, deel.kolom), True))
            uit.append((i, Deel(deel.aantal - int(klaar), deel.kenmerken, deel.kolom), False))
        else:
            if i not in gemeld:
                posities = kolommen.totalen("gerealiseerd_deel") or [kolommen.velden.get("gerealiseerd", deel.kolom)]
                lezer.meld(ms.REALISATIE_DEELS, i, posities[0], gevonden=int(klaar), berekend=int(som))
                gemeld.add(i)
            uit.append((i, deel, None))
    return uit


def _regels(
    kolommen: Plankolommen,
    rijen: Sequence[int],
    sleutels: Sequence[str],
    oplevering: Sequence[Oplevering],
    delen: list[tuple[int, Deel, bool | None]],
) -> pd.DataFrame:
    blad = kolommen.blad.naam
    letters = [kolomletter(k) for k in range(kolommen.blad.kolommen)]
    delen.sort(key=lambda regel: (regel[0], regel[1].kolom))

    def kenmerk(deel: Deel, naam: str) -> Any:
        return deel.kenmerken.get(naam, ONBEKEND)

    jaren = [
        (d.kenmerken["jaar_van"], d.kenmerken["jaar_tot"]) if "jaar_van" in d.kenmerken else oplevering[i][:2]
        for i, d, _ in delen
    ]
    return pd.DataFrame(
        {
            "plan_sleutel": [sleutels[i] for i, _, _ in delen],
            "soort": [deel.kenmerken["soort"] for _, deel, _ in delen],
            "woningtype": [kenmerk(deel, "woningtype") for _, deel, _ in delen],
            "eigendom": [kenmerk(deel, "eigendom") for _, deel, _ in delen],
            "prijsklasse": [kenmerk(deel, "prijsklasse") for _, deel, _ in delen],
            "label_bron": [kolommen.koppen.teksten[deel.kolom] or None for _, deel, _ in delen],
            "jaar_van": pd.array([van for van, _ in jaren], dtype="Int64"),
            "jaar_tot": pd.array([tot for _, tot in jaren], dtype="Int64"),
            "aantal": pd.array([deel.aantal for _, deel, _ in delen], dtype="Int64"),
            "gerealiseerd": pd.array([klaar for _, _, klaar in delen], dtype="boolean"),
            "bron": [f"{blad}!{letters[deel.kolom]}{rijen[i] + 1}" for i, deel, _ in delen],
        }
    )


def _boek_aantallen(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], kolom: int) -> None:
    lezing.boek(kolommen.blad, list(rijen), kolom, "opgenomen", "programma")
