"""The sentence on homes with label E, F or G: how many are left, the pace made beside the pace needed."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.labeltempo import Labeltempo
from prestatiemonitor.indicators.peilstanden import moment_tekst
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Oordeel
from prestatiemonitor.indicators.woorden import getal, hoofdletter, opsomming
from prestatiemonitor.indicators.zinnen import OORDEELWOORDEN

_WAT: Final = "met label E, F of G"


@dataclass(frozen=True)
class Labelfeiten:
    """What the sentence tells: who, the pace (of one corporation, or of all added up), and who did not report.

    `blijft_over` are the homes expected to be left at the end, by corporation.
    """

    partij: str
    tempo: Labeltempo | None
    eindjaar: int
    zonder: tuple[str, ...] = ()
    blijft_over: Mapping[str, Decimal] | None = None
    reden: str = ""

    @property
    def wie(self) -> str:
        if self.partij != GEZAMENLIJK:
            return f" bij {self.partij}"
        return " bij de corporaties die opgave deden" if self.zonder else ""


def labelzin(oordeel: Oordeel, feiten: Labelfeiten) -> str:
    """The verdict first, then the homes left and the paces."""
    kop, tempo = OORDEELWOORDEN[oordeel], feiten.tempo
    if tempo is None:
        return f"{kop}: {feiten.reden}."
    if oordeel in (Oordeel.BEHAALD, Oordeel.NIET_BEHAALD):
        afspraak = "" if oordeel is Oordeel.BEHAALD else f"; de afspraak is {getal(tempo.norm)}"
        return f"{kop}: eind {feiten.eindjaar} {_er_zijn(feiten, tempo)}{afspraak}."
    stand = f"{tempo.stand.wanneer} {_er_zijn(feiten, tempo)}"
    if oordeel is Oordeel.GEEN_NORM:
        return f"{kop}: {stand}; er geldt dan geen norm."
    if not tempo.te_gaan:
        return f"{kop}: {stand}; bereikt moet dat eind {feiten.eindjaar} zijn."
    if tempo.per_jaar is None:
        tot = f"Tot eind {feiten.eindjaar} {_nodig(tempo)}"
        return f"{kop}: {stand}, maar zonder eerdere stand is het tempo onbekend. {tot}."
    return f"{kop}: {stand}. {_tempo(oordeel, feiten, tempo)}."


def _er_zijn(feiten: Labelfeiten, tempo: Labeltempo) -> str:
    over = tempo.over
    uitzondering = f", naast {getal(tempo.uitgezonderd)} uitgezonderde" if tempo.uitgezonderd else ""
    if not over:
        return f"waren er{feiten.wie} geen woningen {_WAT} meer{uitzondering}"
    if over == 1:
        return f"was er{feiten.wie} nog 1 woning {_WAT}{uitzondering}"
    return f"waren er{feiten.wie} nog {getal(over)} woningen {_WAT}{uitzondering}"


def _nodig(tempo: Labeltempo) -> str:
    nodig = tempo.nodig_per_jaar
    if nodig is None:
        return "is er geen tijd meer"
    return f"zijn er {getal(nodig)} per jaar nodig ({getal(nodig / 2)} per halfjaar)"


def _tempo(oordeel: Oordeel, feiten: Labelfeiten, tempo: Labeltempo) -> str:
    eind = f"eind {feiten.eindjaar}"
    sinds = f"sinds {tempo.begin.wanneer}" if tempo.begin else "tot nu"
    if tempo.verbeterd < 0:
        gemaakt = f"Het worden er {sinds} meer in plaats van minder"
    else:
        gemaakt = f"{hoofdletter(sinds)} gaan er {getal(tempo.per_jaar)} per jaar af"
    zin = f"{gemaakt}; tot {eind} {_nodig(tempo)}"
    if oordeel is Oordeel.OP_KOERS:
        return f"{zin}, dus het tempo is genoeg"
    rest = _blijft_over(feiten, tempo, eind)
    return f"{zin}. {rest}" if rest else zin


def _blijft_over(feiten: Labelfeiten, tempo: Labeltempo, eind: str) -> str:
    delen = {naam: aantal for naam, aantal in (feiten.blijft_over or {}).items() if aantal > 0}
    aantal = sum(delen.values(), Decimal(0)) if feiten.blijft_over is not None else tempo.verwacht
    if not aantal:
        return ""
    waar = opsomming([f"{getal(n)} bij {naam}" for naam, n in delen.items()])
    if feiten.partij != GEZAMENLIJK or not delen:
        klaar = f" en is het klaar {moment_tekst(tempo.klaar)}" if tempo.klaar else ""
        return f"Bij dit tempo {_blijven(aantal)} er {eind} {getal(aantal)} over{klaar}"
    if len(delen) == 1:
        return f"Bij dit tempo {_blijven(aantal)} er {eind} {waar} over"
    return f"Bij dit tempo {_blijven(aantal)} er {eind} {getal(aantal)} over: {waar}"


def _blijven(aantal: Decimal) -> str:
    return "blijft" if aantal == 1 else "blijven"
