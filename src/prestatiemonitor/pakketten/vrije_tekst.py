"""Free text in tables: what was written of an activity, or a name that the agreement does not know, may name anyone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

import pandas as pd

from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import INDICATOREN, Moment, Uitkomst, bereken
from prestatiemonitor.indicators.gehouden import MAAT as OVERLEG
from prestatiemonitor.indicators.gehouden import lees_opgaven, onbekende_overleggen
from prestatiemonitor.indicators.slaagkans import MAAT as SLAAGKANS
from prestatiemonitor.indicators.uitkomst import VOOR_ALLEN

_TABEL: Final = "kerncijfers"
_ACTIVITEITEN: Final = "activiteiten"
_ALLEEN_STATUS: Final = (
    "Van activiteiten staat er hoeveel het er zijn en hoe ver zij zijn, niet hoe zij zijn omschreven."
)
_ONBEKEND: Final = "een andere partij"
_ZIN: Final = (
    "Doelgroepen, overleggen en partijen die de overeenkomst niet kent, staan er niet in: het kunnen namen van mensen "
    "of plannen zijn."
)


def zonder_vrije_tekst(stand: Stand) -> tuple[Stand, tuple[str, ...]]:
    """The Stand with in its key figures only names that the agreement has, and what to say of the rest."""
    oud, zinnen = stand.moment.tabellen, list[str]()
    anders = dict[str, pd.DataFrame]()
    if _TABEL in oud and not (bekend := _bekend(oud[_TABEL], stand.moment)).equals(oud[_TABEL]):
        anders[_TABEL] = bekend
        zinnen.append(_ZIN)
    if len(oud.get(_ACTIVITEITEN, ())):
        anders[_ACTIVITEITEN] = _zonder_omschrijving(oud[_ACTIVITEITEN])
        zinnen.append(_ALLEEN_STATUS)
    return (_herrekend(stand, anders), tuple(zinnen)) if anders else (stand, ())


def _herrekend(stand: Stand, anders: Mapping[str, pd.DataFrame]) -> Stand:
    """The Stand with these tables in place of its own; what does not follow from them stays as it is."""
    moment = replace(stand.moment, tabellen={**stand.moment.tabellen, **anders}, zonder_correcties=None)
    namen = dict.fromkeys(u.indicator for u in stand.uitkomsten)
    ids = [naam for naam in namen if set(anders) & set(INDICATOREN[naam].alle_tabellen)]
    nieuw = dict[str, list[Uitkomst]]()
    for u in bereken(moment, ids):
        nieuw.setdefault(u.indicator, []).append(u)
    return replace(stand, moment=moment, uitkomsten=tuple(u for n in namen for u in nieuw.get(n, stand.van(n))))


def _zonder_omschrijving(tabel: pd.DataFrame) -> pd.DataFrame:
    """Activities by a number in place of what was written of them; one that serves several agreements keeps its one."""
    nummers, _ = pd.factorize(tabel["activiteit"])
    omschrijving = pd.Series([f"activiteit {nummer + 1}" for nummer in nummers], index=tabel.index)
    return tabel.assign(activiteit=omschrijving.astype(tabel["activiteit"].dtype))


def _bekend(tabel: pd.DataFrame, moment: Moment) -> pd.DataFrame:
    """Key figures of meetings and target groups that the agreement names; another party without its name."""
    afspraken, doelgroep = moment.afspraken, tabel["doelgroep"]
    groepen = afspraken.doelgroepen_slaagkans
    klein = doelgroep.astype("string").str.strip().str.lower()
    vreemde_groep = (tabel["maat"] == SLAAGKANS) & doelgroep.notna() & ~klein.isin(groepen) & bool(groepen)
    vreemd_overleg = onbekende_overleggen(afspraken.overleggen, lees_opgaven(tabel))
    weg = vreemde_groep | ((tabel["maat"] == OVERLEG) & doelgroep.isin(vreemd_overleg))
    over = tabel[~weg.fillna(False).to_numpy(dtype=bool)]
    partijen = {*VOOR_ALLEN, *(partij.code for partij in afspraken.partijen)}
    kent = over["partij"].isna() | over["partij"].isin(partijen)
    return over.assign(partij=over["partij"].where(kent.to_numpy(dtype=bool), _ONBEKEND))
