"""The indicator taakstelling_statushouders: were the statushouders of each half-year housed, backlog included."""

from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.naar_rato import verdeelsleutel
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.statushouders import Tijdvak, tijdvakken
from prestatiemonitor.indicators.statushoudersbijdrage import bijdragen
from prestatiemonitor.indicators.statushouderscijfers import TAAKSTELLING
from prestatiemonitor.indicators.statushoudersoordeel import naar_tijd, ontbreekt, statushoudersoordeel
from prestatiemonitor.indicators.statushouderszin import taakstellingzin
from prestatiemonitor.indicators.toewijzing import lees_toewijzingen
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.zinnen import onvolledig


@indicator(
    titel="Taakstelling statushouders",
    eenheid="personen",
    norm=TAAKSTELLING,
    pagina="toewijzing",
    mensen="statushouders",
)
def taakstelling_statushouders(
    kerncijfers: pd.DataFrame, moment: Moment, toewijzingen: pd.DataFrame | None = None
) -> list[Uitkomst]:
    """Hoeveel statushouders er aan het eind van elk halfjaar nog gehuisvest moeten worden, in personen.

    De taakstelling van het halfjaar plus de achterstand van eerder, min wie er gehuisvest is; wat overblijft gaat mee
    naar het volgende halfjaar, en een voorsprong ook. Is er aan het eind geen achterstand, dan is de taakstelling
    behaald. Zolang het halfjaar loopt is 'op koers' of 'risico' een aanwijzing: meer of minder gehuisvest dan wanneer
    het gelijkmatig over de dagen zou gaan. De telling begint bij het eerste halfjaar met cijfers; een achterstand van
    daarvoor telt mee als zij is opgegeven.

    Elke corporatie draagt bij naar rato van de sociale huurwoningen die dat jaar bij haar vrijkwamen. Haar deel van de
    opgave staat naast het aantal personen dat zij huisvestte; een tekort van minder dan één persoon is geen tekort. Is
    het aantal personen per corporatie niet opgegeven, dan staan er alleen de woningen die zij aan statushouders
    toewees, zonder oordeel.
    """
    reeks = tijdvakken(kerncijfers, moment)
    cijfers = {} if toewijzingen is None else lees_toewijzingen(toewijzingen, moment)
    sleutels = {jaar: verdeelsleutel(cijfers, moment, jaar) for jaar in {tijdvak.jaar for tijdvak in reeks}}
    begonnen = [tijdvak for tijdvak in reeks if tijdvak.begin <= moment.peildatum] or reeks[:1]
    gevonden = []
    for nummer, tijdvak in enumerate(begonnen):
        hierna = reeks[nummer + 1 : nummer + 2]
        volgende = hierna[0] if hierna and hierna[0].begin > moment.peildatum >= tijdvak.einde else None
        gevonden.append(_samen(moment, tijdvak, volgende))
        gevonden += bijdragen(moment, tijdvak, sleutels[tijdvak.jaar], cijfers)
    return gevonden


def _samen(moment: Moment, tijdvak: Tijdvak, volgende: Tijdvak | None) -> Uitkomst:
    achterstand, opgave = tijdvak.achterstand, tijdvak.opgave
    norm = moment.norm(TAAKSTELLING, tijdvak.jaar)
    tekort = None if achterstand is None else achterstand.aantal
    nu_al = naar_tijd(moment, tijdvak, opgave.aantal) if opgave else Decimal(0)
    oordeel = statushoudersoordeel(moment, tijdvak, norm, tekort, opgave.aantal if opgave else Decimal(0))
    if opgave and tijdvak.meer_los:  # a verdict only where either figure of those housed gives it
        anders = (opgave - tijdvak.meer_los).aantal
        zelfde = oordeel is statushoudersoordeel(moment, tijdvak, norm, anders, opgave.aantal)
        oordeel = oordeel if zelfde else Oordeel.GEEN_GEGEVENS
    gebruikt = {
        regel
        for personen in (tijdvak.taakstelling, tijdvak.gehuisvest, tijdvak.eerder, tijdvak.gesteld, tijdvak.meer_los)
        if personen
        for regel in personen.regels
    }
    if volgende and volgende.taakstelling:
        gebruikt |= set(volgende.taakstelling.regels)
    return Uitkomst(
        indicator=TAAKSTELLING,
        partij=GEZAMENLIJK,
        jaar=tijdvak.jaar,
        periode=tijdvak.periode,
        waarde=tekort,
        eenheid="personen",
        oordeel=oordeel,
        zin=taakstellingzin(oordeel, tijdvak, volgende, nu_al),
        teller=tijdvak.gehuisvest.aantal if tijdvak.gehuisvest else None,
        noemer=opgave.aantal if opgave else None,
        norm=norm,
        onvolledig=onvolledig((*ontbreekt(moment, tijdvak), *tijdvak.opmerkingen, tijdvak.tegenspraak)),
        stappen=_stappen(tijdvak) if achterstand else (),
        bronnen=(Bronregels("kerncijfers", tuple(sorted(gebruikt))),) if gebruikt else (),
        lijnen=_lijnen(tijdvak, volgende),
    )


def _stappen(tijdvak: Tijdvak) -> tuple[Stap, ...]:
    delen = (("achterstand van eerder", tijdvak.eerder, 1), ("taakstelling", tijdvak.taakstelling, 1),
             ("gehuisvest", tijdvak.gehuisvest, -1))  # fmt: skip
    return tuple(Stap(naam, teken * personen.aantal) for naam, personen, teken in delen if personen)


def _lijnen(tijdvak: Tijdvak, volgende: Tijdvak | None) -> dict[str, Decimal]:
    lijnen = {
        "taakstelling": tijdvak.taakstelling,
        "achterstand_eerder": tijdvak.eerder,
        "opgave": tijdvak.opgave,
        "gehuisvest": tijdvak.gehuisvest,
        "volgende_taakstelling": volgende.taakstelling if volgende else None,
        "volgende_opgave": volgende.opgave if volgende else None,
    }
    return {naam: personen.aantal for naam, personen in lijnen.items() if personen}
