"""What each corporation contributes to housing statushouders: its share naar rato beside what it housed."""

from collections.abc import Iterator, Mapping
from decimal import Decimal

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.naar_rato import Verdeelsleutel
from prestatiemonitor.indicators.statushouders import Tijdvak
from prestatiemonitor.indicators.statushouderscijfers import TAAKSTELLING
from prestatiemonitor.indicators.statushoudersoordeel import ontbreekt, statushoudersoordeel
from prestatiemonitor.indicators.statushouderszin import Bijdrage, bijdragezin
from prestatiemonitor.indicators.toewijzing import STATUSHOUDERS, Corporatiejaar
from prestatiemonitor.indicators.uitkomst import Bronregels, Stap, Uitkomst
from prestatiemonitor.indicators.zinnen import onvolledig

Toewijzingen = Mapping[tuple[int, str], Corporatiejaar]


def bijdragen(moment: Moment, tijdvak: Tijdvak, sleutel: Verdeelsleutel, cijfers: Toewijzingen) -> Iterator[Uitkomst]:
    woningen = {naam: _woningen(cijfers.get((tijdvak.jaar, naam)), tijdvak) for naam in moment.corporaties}
    bekend = [aantal for aantal, _ in woningen.values() if aantal is not None]
    alle = sum(bekend) if len(bekend) == len(woningen) else None
    for naam, (eigen, eigen_regels) in woningen.items():
        deel = Decimal(sleutel.vrijgekomen[naam]) / sleutel.samen if sleutel.samen else None
        opgave = max(tijdvak.opgave.aantal, Decimal(0)) if tijdvak.opgave else None  # ahead: nothing to share
        aandeel = None if deel is None or opgave is None else opgave * sleutel.vrijgekomen[naam] / sleutel.samen
        personen = tijdvak.per_corporatie.get(naam)
        bijdrage = Bijdrage(naam, deel, aandeel, personen.aantal if personen else None, eigen, alle)
        norm = moment.norm(TAAKSTELLING, tijdvak.jaar, naam)
        oordeel = statushoudersoordeel(
            moment, tijdvak, norm, bijdrage.tekort, aandeel or Decimal(0), speling=Decimal(1)
        )
        van = (tijdvak.taakstelling, tijdvak.eerder, personen)
        kern = sorted({regel for p in van if p for regel in p.regels})
        bronnen = (Bronregels("kerncijfers", tuple(kern)),
                   Bronregels("toewijzingen", tuple(sorted({*sleutel.regels, *eigen_regels}))))  # fmt: skip
        geen_personen = "" if personen else f"Personen gehuisvest door {naam} zijn voor {tijdvak.naam} niet opgegeven."
        yield Uitkomst(
            indicator=TAAKSTELLING,
            partij=naam,
            jaar=tijdvak.jaar,
            periode=tijdvak.periode,
            waarde=bijdrage.tekort,
            eenheid="personen",
            oordeel=oordeel,
            zin=bijdragezin(oordeel, tijdvak, bijdrage),
            teller=bijdrage.gehuisvest,
            noemer=aandeel,
            norm=norm,
            onvolledig=onvolledig(
                (*ontbreekt(moment, tijdvak, met_gehuisvest=False), sleutel.ontbreekt, geen_personen)
            ),
            stappen=()
            if aandeel is None or personen is None
            else (Stap("aandeel in de opgave", aandeel), Stap("gehuisvest", -personen.aantal)),
            bronnen=tuple(bron for bron in bronnen if bron.regels),
            lijnen=_bijdragelijnen(bijdrage, sleutel),
        )


def _bijdragelijnen(bijdrage: Bijdrage, sleutel: Verdeelsleutel) -> dict[str, Decimal]:
    lijnen = {
        "vrijgekomen": sleutel.vrijgekomen.get(bijdrage.corporatie),
        "deel_vrijgekomen": bijdrage.deel,
        "aandeel_opgave": bijdrage.aandeel,
        "gehuisvest": bijdrage.gehuisvest,
        "woningen_statushouders": bijdrage.woningen,
    }
    return {naam: Decimal(waarde) for naam, waarde in lijnen.items() if waarde is not None}


def _woningen(cijfer: Corporatiejaar | None, tijdvak: Tijdvak) -> tuple[int | None, list[int]]:
    """The homes allocated to statushouders in the period, and their rows."""
    telling = cijfer.telling(STATUSHOUDERS) if cijfer else None
    if cijfer is None or telling is None:
        return None, []
    regels = [regel for t in cijfer.doelgroepen[STATUSHOUDERS].values() for regel in t.regels]
    return (telling.totaal if tijdvak.halfjaar is None else telling.halfjaren.get(tijdvak.halfjaar)), regels
