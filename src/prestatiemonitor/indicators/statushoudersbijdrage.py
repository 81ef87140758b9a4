"""What each corporation contributes to housing statushouders: its share naar rato beside what it housed."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.naar_rato import Verdeelsleutel
from prestatiemonitor.indicators.statushouders import Tijdvak
from prestatiemonitor.indicators.statushouderscijfers import TAAKSTELLING, Personen
from prestatiemonitor.indicators.statushoudersoordeel import ontbreekt, statushoudersoordeel
from prestatiemonitor.indicators.statushouderszin import Bijdrage, bijdragezin
from prestatiemonitor.indicators.toewijzing import STATUSHOUDERS, Corporatiejaar
from prestatiemonitor.indicators.uitkomst import Bronregels, Stap, Uitkomst
from prestatiemonitor.indicators.zinnen import onvolledig

Toewijzingen = Mapping[tuple[int, str], Corporatiejaar]


def bijdragen(moment: Moment, tijdvak: Tijdvak, sleutel: Verdeelsleutel, cijfers: Toewijzingen) -> Iterator[Uitkomst]:
    """One Uitkomst per corporation over the period: its share naar rato less what it housed."""
    woningen = {naam: _woningen(cijfers.get((tijdvak.jaar, naam)), tijdvak) for naam in moment.corporaties}
    for naam, (_, eigen_regels) in woningen.items():
        personen = tijdvak.per_corporatie.get(naam)
        bijdrage = _bijdrage(tijdvak, sleutel, naam, {wie: aantal for wie, (aantal, _) in woningen.items()})
        norm = moment.norm(TAAKSTELLING, tijdvak.jaar, naam)
        oordeel = statushoudersoordeel(
            moment, tijdvak, norm, bijdrage.tekort, bijdrage.aandeel or Decimal(0), speling=Decimal(1)
        )
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
            noemer=bijdrage.aandeel,
            norm=norm,
            onvolledig=onvolledig(
                (
                    *ontbreekt(moment, tijdvak, met_gehuisvest=False),
                    sleutel.ontbreekt,
                    geen_personen,
                    tijdvak.tegenspraak,
                )
            ),
            stappen=()
            if bijdrage.aandeel is None or personen is None
            else (Stap("aandeel in de opgave", bijdrage.aandeel), Stap("gehuisvest", -personen.aantal)),
            bronnen=_bronnen(tijdvak, personen, (*sleutel.regels, *eigen_regels)),
            lijnen=_bijdragelijnen(bijdrage, sleutel),
        )


def _bijdrage(tijdvak: Tijdvak, sleutel: Verdeelsleutel, naam: str, woningen: Mapping[str, int | None]) -> Bijdrage:
    """What a corporation is asked and did; `woningen` are those each allocated to statushouders."""
    deel = Decimal(sleutel.vrijgekomen[naam]) / sleutel.samen if sleutel.samen else None
    opgave = max(tijdvak.opgave.aantal, Decimal(0)) if tijdvak.opgave else None  # ahead: nothing to share
    aandeel = None if deel is None or opgave is None else opgave * sleutel.vrijgekomen[naam] / sleutel.samen
    personen = tijdvak.per_corporatie.get(naam)
    bekend = [aantal for aantal in woningen.values() if aantal is not None]
    alle = sum(bekend) if len(bekend) == len(woningen) else None
    return Bijdrage(naam, deel, aandeel, personen.aantal if personen else None, woningen[naam], alle)


def _bronnen(tijdvak: Tijdvak, personen: Personen | None, toewijzingen: Iterable[int]) -> tuple[Bronregels, ...]:
    van = (tijdvak.taakstelling, tijdvak.eerder, personen)
    kern = {regel for p in van if p for regel in p.regels}
    gevonden = {"kerncijfers": kern, "toewijzingen": set(toewijzingen)}
    return tuple(Bronregels(tabel, tuple(sorted(regels))) for tabel, regels in gevonden.items() if regels)


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
