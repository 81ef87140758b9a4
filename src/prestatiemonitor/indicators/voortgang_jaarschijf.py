"""The indicator voortgang_jaarschijf: per agreement and year how the activities of the jaarschijf stand."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.afspraken.modellen import Afspraak
from prestatiemonitor.indicators.activiteitstand import (
    STANDWOORDEN,
    Voortgang,
    oordeel_activiteiten,
    planning_van,
    stand_van,
    uniek,
)
from prestatiemonitor.indicators.afspraakactiviteit import TABEL, Activiteit, Verslagmoment
from prestatiemonitor.indicators.afspraakactiviteit import activiteiten as lees_activiteiten
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.voortgangzin import afspraakzin, samenzin
from prestatiemonitor.indicators.woorden import opsomming
from prestatiemonitor.indicators.zinnen import onvolledig

ALLE: Final = "alle"
"""The afspraak of the Uitkomst on all activities together."""


@indicator(titel="Voortgang van de jaarschijf", afspraak=ALLE, eenheid="activiteiten", pagina="jaarschijf")
def voortgang_jaarschijf(activiteiten: pd.DataFrame, moment: Moment) -> list[Uitkomst]:
    """Hoe de activiteiten ervoor staan die partijen bij elke strategische afspraak in de jaarschijf zetten, per jaar.

    Een activiteit is gereed, loopt, is niet gestart, vertraagd of vervallen, zoals partijen haar melden. Zij is te laat
    als de laatste dag van haar planning er is en zij niet gereed is; een planning zonder eind ('doorlopend') is nooit
    voorbij, en een planning die niet te lezen is ook niet: dat staat bij 'onvolledig'. Wat na afloop van zijn jaar niet
    is gestart en geen latere planning heeft, is te laat. Geteld wordt tot de peildatum van de jaarschijf.

    Alles gereed is behaald; bij een afspraak die iets wil bereiken op koers, want activiteiten zeggen niet of het is
    bereikt. Iets te laat is niet op koers; iets vertraagd is een risico; anders is het op koers. Een jaar zegt niets
    over een ander jaar. Wat vervallen is telt niet mee. Zonder activiteit, zonder bekende status, of zonder bericht
    over wat niet is gestart zijn er geen gegevens. Het oordeel gaat over wat partijen doen, niet over wat een afspraak
    bereikt: 'niet behaald' geeft deze meting daarom niet.
    """
    gelezen, dag = lees_activiteiten(moment), moment.stand_tot("jaarschijf")
    uitkomsten = []
    for jaar in voortgangsjaren(moment):
        van_jaar = [a for a in gelezen if a.jaar == jaar]
        uitkomsten.append(_samen(moment, jaar, van_jaar, dag, _zonder_jaar(gelezen)))
        for afspraak in moment.afspraken.afspraken:
            eigen = [a for a in van_jaar if a.afspraak == afspraak.nummer]
            uitkomsten.append(_van_afspraak(moment, jaar, afspraak, eigen, dag))
    return uitkomsten


def voortgangsjaren(moment: Moment) -> tuple[int, ...]:
    """The years of the agreement that have begun on the peilmoment; before it begins its first."""
    return tuple(jaar for jaar in moment.jaren if jaar <= moment.peildatum.year) or moment.jaren[:1]


def _van_afspraak(moment: Moment, jaar: int, afspraak: Afspraak, eigen: Sequence[Activiteit], dag: date) -> Uitkomst:
    standen = Counter(stand_van(a, dag) for a in eigen)
    oordeel = oordeel_activiteiten(eigen, Verslagmoment.over(jaar, dag), dag)
    gedaan = oordeel is Oordeel.BEHAALD and afspraak.soort == "bereiken"  # done is not reached
    oordeel = Oordeel.OP_KOERS if gedaan else oordeel
    zin = afspraakzin(oordeel, afspraak.nummer, jaar, standen, nog_te_bereiken=gedaan)
    mist = (*_ontbreekt(jaar, eigen, dag), *_verouderd(jaar, eigen, moment))
    return Uitkomst(
        indicator="voortgang_jaarschijf",
        afspraak=str(afspraak.nummer),
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=Decimal(len(eigen)) if eigen else None,
        eenheid="activiteiten",
        oordeel=oordeel,
        zin=zin,
        teller=Decimal(standen[Voortgang.GEREED]) if eigen else None,
        noemer=Decimal(len(eigen) - standen[Voortgang.VERVALLEN]) if eigen else None,
        onvolledig=onvolledig(mist),
        stappen=_stappen(standen),
        bronnen=_bronnen(eigen),
        lijnen=_lijnen(eigen, jaar, dag, standen),
    )


def _samen(moment: Moment, jaar: int, alle: Sequence[Activiteit], dag: date, extra: str) -> Uitkomst:
    los = uniek(alle)
    standen = Counter(stand_van(a, dag) for a in los)
    oordeel = oordeel_activiteiten(los, Verslagmoment.over(jaar, dag), dag)
    nummers = [afspraak.nummer for afspraak in moment.afspraken.afspraken]
    zonder = [nummer for nummer in nummers if all(a.afspraak != nummer for a in alle)]
    vreemd = [a for a in alle if a.afspraak not in nummers]
    mist = []
    if alle and zonder:
        mist.append(f"Zonder activiteit in {jaar}: {_afspraken(zonder)}.")
    if vreemd:
        mist.append(f"Bij geen afspraak van de overeenkomst: {_namen(vreemd)}.")
    mist += [*_ontbreekt(jaar, los, dag, kort=True), *_verouderd(jaar, alle, moment), extra]
    return Uitkomst(
        indicator="voortgang_jaarschijf",
        afspraak=ALLE,
        partij=GEZAMENLIJK,
        jaar=jaar,
        periode=str(jaar),
        waarde=Decimal(len(los)) if los else None,
        eenheid="activiteiten",
        oordeel=oordeel,
        zin=samenzin(oordeel, jaar, standen, len(zonder), len(nummers)),
        teller=Decimal(standen[Voortgang.GEREED]) if los else None,
        noemer=Decimal(len(los) - standen[Voortgang.VERVALLEN]) if los else None,
        onvolledig=onvolledig(mist),
        stappen=_stappen(standen),
        bronnen=_bronnen(alle),
        lijnen=_lijnen(los, jaar, dag, standen) | ({"zonder_activiteit": Decimal(len(zonder))} if los else {}),
    )


def _stappen(standen: Counter[Voortgang]) -> tuple[Stap, ...]:
    return tuple(Stap(STANDWOORDEN[stand], Decimal(standen[stand])) for stand in Voortgang if standen[stand])


def _bronnen(activiteiten: Iterable[Activiteit]) -> tuple[Bronregels, ...]:
    regels = tuple(sorted(a.regel for a in activiteiten))
    return (Bronregels(TABEL, regels),) if regels else ()


def _lijnen(
    activiteiten: Sequence[Activiteit], jaar: int, dag: date, standen: Counter[Voortgang]
) -> dict[str, Decimal]:
    """How many ask for attention, and why; an activity may do so for more than one reason."""
    if not activiteiten:
        return {}
    verslag = Verslagmoment.over(jaar, dag)
    return {
        "te_laat": Decimal(standen[Voortgang.TE_LAAT]),
        "vertraagd": Decimal(sum(a.status == Voortgang.VERTRAAGD for a in activiteiten)),
        "zonder_bericht": Decimal(sum(a.zonder_bericht(verslag) for a in activiteiten)),
        "gereed_zonder_bewijs": Decimal(sum(a.gereed_zonder_bewijs(verslag) for a in activiteiten)),
    }


def _ontbreekt(jaar: int, activiteiten: Sequence[Activiteit], dag: date, *, kort: bool = False) -> list[str]:
    """What the jaarschijf leaves out: reports, evidence, a status or a planning that can be read.

    With `kort` how many activities it leaves it out of, instead of which.
    """
    verslag = Verslagmoment.over(jaar, dag)
    delen = {
        f"Zonder bericht over {verslag.naam}": [a for a in activiteiten if a.zonder_bericht(verslag)],
        "Gereed zonder bewijsstuk": [a for a in activiteiten if a.gereed_zonder_bewijs(verslag)],
        "Status onbekend": [a for a in activiteiten if stand_van(a, dag) is Voortgang.ONBEKEND],
    }
    onleesbaar = [f"‘{a.planning}’ ({a.tekst})" for a in activiteiten if planning_van(a).soort == "onleesbaar"]
    return [
        *(f"{wat}: {_aantal(wie) if kort else _namen(wie)}." for wat, wie in delen.items() if wie),
        *([f"Planning niet te lezen als datum: {opsomming(onleesbaar)}."] if onleesbaar else []),
    ]


def _verouderd(jaar: int, activiteiten: Sequence[Activiteit], moment: Moment) -> list[str]:
    """Said where the year went on after the jaarschijf in use was drawn up."""
    dag = moment.stand_tot("jaarschijf")
    if not activiteiten or dag >= min(moment.peildatum, date(jaar, 12, 31)):
        return []
    return [f"De stand is die van de jaarschijf met peildatum {dag:%d-%m-%Y}; een nieuwere is er niet."]


def _zonder_jaar(activiteiten: Iterable[Activiteit]) -> str:
    los = [a for a in activiteiten if a.jaar is None]
    return f"Zonder jaar, en daarom nergens geteld: {_aantal(los)}." if los else ""


def _aantal(activiteiten: Sequence[Activiteit]) -> str:
    return f"{len(activiteiten)} {'activiteit' if len(activiteiten) == 1 else 'activiteiten'}"


def _namen(activiteiten: Iterable[Activiteit]) -> str:
    return opsomming([f"{a.tekst} (afspraak {a.afspraak})" if a.afspraak else a.tekst for a in activiteiten])


def _afspraken(nummers: Sequence[int]) -> str:
    return f"{'afspraak' if len(nummers) == 1 else 'afspraken'} {opsomming([str(nummer) for nummer in nummers])}"
