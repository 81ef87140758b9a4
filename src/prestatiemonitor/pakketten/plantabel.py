"""All plans of a peilmoment as one table for documents: where, how hard, when, and the homes by kind."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from prestatiemonitor.charts.plancijfers import oplevering
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.oordeel import UITSLAGWOORDEN
from prestatiemonitor.indicators.plantoetsing import plantoetsingen
from prestatiemonitor.indicators.programma import GEREALISEERD, Programma, koppel
from prestatiemonitor.indicators.woorden import categorie, getal, leesbaar
from prestatiemonitor.tables.waarden import ONBEKEND
from prestatiemonitor.verordening import van_kracht

NIEUWBOUW = "Nieuwbouw"
_ERBIJ = ("Waarvan gerealiseerd", "Sloop")
_EIGENDOM = ("huur", "koop", ONBEKEND)
_PRIJZEN = ("sociaal", "laag_midden", "midden", "hoog_midden", "betaalbaar", "duur", ONBEKEND)


def plantabel(stand: Stand) -> pd.DataFrame:
    """One row per plan, by kern and name; the columns of kinds of homes add up to NIEUWBOUW.

    A plan without homes that count (no programme, or a status that is no plan capacity) has no numbers: unknown is
    not 0. Empty where there is no planmonitor.
    """
    tabellen, afspraken = stand.moment.tabellen, stand.moment.afspraken
    if "plannen" not in tabellen:
        return pd.DataFrame()
    programma = koppel(tabellen["plannen"], tabellen["programma"], afspraken)
    soorten = _soorten(programma)
    uitslagen = dict(_uitslagen(stand, programma))
    per_plan = dict(list(programma.regels.groupby("plan_sleutel")))
    rijen: list[dict[str, Any]] = []
    for plan in tabellen["plannen"].drop_duplicates("plan_sleutel").to_dict("records"):
        regels = per_plan.get(plan["plan_sleutel"])
        status = afspraken.planstatussen.get(plan["planstatus"])
        rijen.append(
            {
                "Plan": _tekst(plan["plan"]) or plan["plan_sleutel"],
                "Kern": _tekst(plan["kern"]) or ONBEKEND,
                "Status": _tekst(plan["planstatus_bron"]) or (f"{status.code} {status.omschrijving}" if status else ""),
                "Hardheid": leesbaar(str(regels["hardheid"].iloc[0])) if regels is not None else "",
                "Corporatie": _tekst(plan["corporatie"]),
                "Oplevering": "" if regels is None else _opleveringen(regels),
                **_aantallen(regels, soorten),
                **({"Verordening": uitslagen.get(plan["plan_sleutel"], "")} if uitslagen else {}),
                "Vertrouwelijkheid": leesbaar(_tekst(plan["vertrouwelijkheid"]) or ONBEKEND),
            }
        )
    rijen.sort(key=lambda rij: (rij["Kern"].casefold(), rij["Plan"].casefold()))
    tabel = pd.DataFrame(rijen)
    getallen = [*soorten_in(tabel), NIEUWBOUW, *_ERBIJ]
    return tabel.astype(dict.fromkeys(getallen, "Int64")) if rijen else tabel


def soorten_in(tabel: pd.DataFrame) -> tuple[str, ...]:
    """The columns of a `plantabel` that add up to NIEUWBOUW."""
    namen = [categorie(eigendom, prijs) for eigendom in _EIGENDOM for prijs in _PRIJZEN]
    return tuple(naam for naam in dict.fromkeys(map(_kop, namen)) if naam in tabel)


def _soorten(programma: Programma) -> dict[tuple[str, str], str]:
    """The kinds of new homes that are in any plan, by tenure and price class, with their heading."""
    nieuw = programma.regels[programma.regels["soort"] == "nieuwbouw"]
    aanwezig = set(zip(nieuw["eigendom"], nieuw["prijsklasse"], strict=True))
    return {
        (eigendom, prijs): _kop(categorie(eigendom, prijs))
        for eigendom in _EIGENDOM
        for prijs in _PRIJZEN
        if (eigendom, prijs) in aanwezig
    }


def _kop(naam: str) -> str:
    return naam[:1].upper() + naam[1:]


def _aantallen(regels: pd.DataFrame | None, soorten: dict[tuple[str, str], str]) -> dict[str, int | None]:
    if regels is None:
        return dict.fromkeys([*soorten.values(), NIEUWBOUW, *_ERBIJ])
    nieuw = regels[regels["soort"] == "nieuwbouw"]
    per_soort = nieuw.groupby(["eigendom", "prijsklasse"])["aantal"].sum().to_dict()
    return {
        **{kop: int(per_soort.get(soort, 0)) for soort, kop in soorten.items()},
        NIEUWBOUW: int(nieuw["aantal"].sum()),
        "Waarvan gerealiseerd": int(nieuw.loc[nieuw["stadium"] == GEREALISEERD, "aantal"].sum()),
        "Sloop": int(regels.loc[regels["soort"] == "sloop", "aantal"].sum()),
    }


def _opleveringen(regels: pd.DataFrame) -> str:
    """The years and periods in which its new homes are delivered."""
    nieuw = regels[regels["soort"] == "nieuwbouw"]
    op_volgorde = nieuw.sort_values(["jaar_van", "jaar_tot"], na_position="last")
    woorden = (oplevering(van, tot) for van, tot in zip(op_volgorde["jaar_van"], op_volgorde["jaar_tot"], strict=True))
    return ", ".join(dict.fromkeys(woorden))


def _uitslagen(stand: Stand, programma: Programma) -> Iterator[tuple[str, str]]:
    """Per plan how it stands beside the verordening, with the homes that it is short; nothing where none holds."""
    moment = stand.moment
    if not van_kracht(moment.afspraken.verordening, moment.peildatum):
        return
    for plan in plantoetsingen(moment.tabellen["plannen"], programma, moment):
        tekort = f" ({getal(plan.tekort)})" if plan.tekort else ""
        yield plan.sleutel, f"{UITSLAGWOORDEN[plan.uitslag]}{tekort}"


def _tekst(waarde: Any) -> str:
    return "" if pd.isna(waarde) else str(waarde)
