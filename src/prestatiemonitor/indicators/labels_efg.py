"""The indicator labels_efg: how many homes with label E, F or G are left, and whether they are gone in time."""

from datetime import date
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.labeltempo import NUL, labeltempo
from prestatiemonitor.indicators.labeluitkomst import Labelmeting, label_uitkomst, label_uitkomst_samen
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.peilstanden import Standenreeks, lees_standen
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, VOOR_ALLEN, Uitkomst

MAAT: Final = "woningen_label_efg"
UITGEZONDERD: Final = "woningen_label_efg_uitgezonderd"
LABELS: Final = ("label E", "label F", "label G")


@indicator(
    titel="Woningen met label E, F of G",
    eenheid="woningen",
    norm="labels_efg",
    pagina="verduurzaming",
)
def labels_efg(kerncijfers: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Hoeveel sociale huurwoningen nog label E, F of G hebben, per corporatie en samen.

    De norm is hoeveel dat er eind {einde} nog mogen zijn. Tot dan telt het tempo: wat er per jaar af ging sinds de
    stand aan het begin van de overeenkomst, naast wat er per jaar nodig is vanaf de nieuwste stand. Haalt het tempo de
    norm op tijd, dan is het op koers; is het ten minste de risicogrens ({risico_grens}) van wat nodig is, dan is er
    risico. Een corporatie kan woningen die een andere laat liggen niet goedmaken: samen geldt het oordeel van wie het
    verst achterloopt. Woningen die een corporatie zelf als uitzondering telt, gaan van de stand af en staan erbij.

    Zonder eerdere stand is het tempo onbekend; na {einde} telt alleen de stand van eind {einde}.
    """
    norm = moment.afspraken.normen.get("labels_efg")
    van, tot = norm.periode if norm and norm.periode else (moment.jaren[0], moment.jaren[-1])
    standen = lees_standen(kerncijfers, MAAT, moment.stand_tot("jaarschijf"), LABELS)
    vrij = lees_standen(kerncijfers, UITGEZONDERD, moment.stand_tot("jaarschijf"))

    def meting(partij: str) -> Labelmeting:
        reeks, uitzonderingen = standen.get(partij, Standenreeks()), vrij.get(partij, Standenreeks())
        waarde = moment.norm("labels_efg", tot, GEZAMENLIJK if partij in VOOR_ALLEN else partij) if norm else None
        tempo = labeltempo(
            reeks,
            uitzonderingen,
            norm=waarde or NUL,
            begin=date(van - 1, 12, 31),
            uiterlijk=date(tot, 12, 31),
            voorbij=moment.compleet(tot),
        )
        return Labelmeting(partij, (van, tot), waarde, tempo, reeks, uitzonderingen, moment)

    metingen = [
        meting(naam) for naam in (*moment.corporaties, *sorted({*standen} - {*moment.corporaties, *VOOR_ALLEN}))
    ]
    voor_allen = [gezien for naam in VOOR_ALLEN if naam in standen if (gezien := meting(naam)).tempo]
    opgegeven = any(m.tempo for m in metingen)
    samen = label_uitkomst_samen(metingen if opgegeven or not voor_allen else voor_allen[:1], meting(GEZAMENLIJK))
    return [samen, *(label_uitkomst(m) for m in metingen)]
