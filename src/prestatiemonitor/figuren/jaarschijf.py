"""Jaarschijf: the activities of this year, how they stand, and which need attention."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from prestatiemonitor.charts import activiteiten as grafiek
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.figuren.figuur import Beeld, Figuur, weergave
from prestatiemonitor.figuren.stand import Stand
from prestatiemonitor.indicators.activiteitstand import STANDWOORDEN, Voortgang, planning_van, stand_van, uniek
from prestatiemonitor.indicators.afspraakactiviteit import Activiteit, Verslagmoment, activiteiten
from prestatiemonitor.indicators.voortgang_jaarschijf import ALLE, voortgangsjaren

INDICATOR = "voortgang_jaarschijf"
ZONDER_THEMA = "Bij geen thema van de overeenkomst"
KOLOMMEN = ["Waarom", "Afspraak", "Activiteit", "Trekker", "Planning", "Juni", "December"]


@dataclass(frozen=True)
class Keuze:
    """Whose activities are shown: those a corporation takes part in, and those that one party leads."""

    corporatie: str | None
    trekker: str | None

    def past(self, activiteit: Activiteit) -> bool:
        return (self.corporatie is None or bool(activiteit.rol(self.corporatie))) and (
            self.trekker is None or self.trekker in activiteit.trekkers
        )

    @property
    def naam(self) -> str:
        """What is left of all activities, to follow ‘activiteiten’; empty for all of them."""
        delen = [f"waaraan {self.corporatie} meedoet"] if self.corporatie else []
        return " en ".join(delen + ([f"die {self.trekker} trekt"] if self.trekker else []))


def voortgang(stand: Stand, keuze: Keuze, beeld: Beeld) -> Figuur:
    """How the activities of this year stand, per theme."""
    jaar = dit_jaar(stand)
    titel = f"Activiteiten{' ' * bool(keuze.naam)}{keuze.naam} in {jaar}, per thema naar hoe ver zij zijn"
    cijfers = grafiek.cijfers(_standen(stand, keuze))
    samen = next((u for u in stand.van(INDICATOR) if u.jaar == jaar and u.afspraak == ALLE), None)
    zin = samen.zin if samen and not keuze.naam else ""
    fig = grafiek.draw(cijfers, weergave(stand, ["jaarschijf"], beeld, titel=titel))
    return Figuur("jaarschijf", titel, fig, cijfers, alt_tekst(grafiek.VORM, zin, cijfers))


def _standen(stand: Stand, keuze: Keuze) -> list[tuple[str, Voortgang]]:
    """Per activity its theme and how it stands, in the order of the themes; once per theme that it serves."""
    afspraken, dag = stand.moment.afspraken, stand.moment.stand_tot("jaarschijf")
    themas = {thema.code: thema.titel for thema in afspraken.themas}
    van_afspraak = {afspraak.nummer: themas[afspraak.thema] for afspraak in afspraken.afspraken}
    per_thema: dict[str, list[Activiteit]] = {thema: [] for thema in (*themas.values(), ZONDER_THEMA)}
    for activiteit in gekozen_activiteiten(stand, keuze):
        per_thema[van_afspraak.get(activiteit.afspraak or 0, ZONDER_THEMA)].append(activiteit)
    return [(thema, stand_van(a, dag)) for thema, alle in per_thema.items() for a in uniek(alle)]


def aandachtstabel(stand: Stand, keuze: Keuze) -> pd.DataFrame:
    """Columns KOLOMMEN: one row per activity of this year that needs attention, the most serious first."""
    return activiteitentabel(stand, [a for a in gekozen_activiteiten(stand, keuze) if _redenen(stand, a)])


def zonder_activiteit(stand: Stand) -> list[str]:
    """The agreements that the jaarschijf of this year names no activity for; none where it names none at all."""
    van_jaar = {a.afspraak for a in activiteiten(stand.moment) if a.jaar == dit_jaar(stand)}
    alle = stand.moment.afspraken.afspraken if van_jaar else ()
    return [f"{afspraak.nummer}. {afspraak.titel}" for afspraak in alle if afspraak.nummer not in van_jaar]


def dit_jaar(stand: Stand) -> int:
    """The year of the agreement that the peilmoment lies in, or the last before it."""
    return voortgangsjaren(stand.moment)[-1]


def gekozen_activiteiten(stand: Stand, keuze: Keuze) -> list[Activiteit]:
    return [a for a in activiteiten(stand.moment) if a.jaar == dit_jaar(stand) and keuze.past(a)]


def _redenen(stand: Stand, activiteit: Activiteit) -> list[str]:
    """Why an activity needs attention, sign and word, the most serious first."""
    dag = stand.moment.stand_tot("jaarschijf")
    hoe, verslag = stand_van(activiteit, dag), Verslagmoment.over(dit_jaar(stand), dag)
    slecht = (Voortgang.TE_LAAT, Voortgang.VERTRAAGD, Voortgang.ONBEKEND)
    delen = {
        _met_teken(hoe) if hoe is not Voortgang.ONBEKEND else "○ status onbekend": hoe in slecht,
        f"○ geen bericht over {verslag.maand}": activiteit.zonder_bericht(verslag),
        "○ gereed zonder bewijsstuk": activiteit.gereed_zonder_bewijs(verslag),
        "○ planning niet te lezen": planning_van(activiteit).soort == "onleesbaar",
    }
    return [reden for reden, geldt in delen.items() if geldt]


def activiteitentabel(stand: Stand, gekozen: Sequence[Activiteit]) -> pd.DataFrame:
    """One row per activity, with all agreements that it serves."""
    dag, volgorde = stand.moment.stand_tot("jaarschijf"), [f"{teken}" for teken in "■◆○"]
    regels = []
    for a in uniek(gekozen):
        nummers = sorted({b.afspraak for b in gekozen if b.afspraak and (b.bron, b.tekst) == (a.bron, a.tekst)})
        redenen = _redenen(stand, a) or [_met_teken(stand_van(a, dag))]
        regels.append(
            {
                "Waarom": "; ".join(redenen),
                "Afspraak": ", ".join(str(nummer) for nummer in nummers),
                "Activiteit": a.tekst,
                "Trekker": ", ".join(a.trekkers) or "niet genoemd",
                "Planning": a.planning or "niet genoemd",
                "Juni": a.juni,
                "December": a.december,
            }
        )
    regels.sort(key=lambda r: volgorde.index(r["Waarom"][0]) if r["Waarom"][0] in volgorde else len(volgorde))
    return pd.DataFrame(regels, columns=KOLOMMEN)


def _met_teken(hoe: Voortgang) -> str:
    return f"{grafiek.TEKENS[hoe][0]} {STANDWOORDEN[hoe]}"
