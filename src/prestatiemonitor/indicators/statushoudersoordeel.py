"""The verdict on housing statushouders in a period, what a steady pace would have given, and what is missing."""

from collections.abc import Iterator
from decimal import Decimal

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.statushouders import Tijdvak
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.woorden import getal


def statushoudersoordeel(
    moment: Moment, tijdvak: Tijdvak, norm: Decimal | None, tekort: Decimal | None, opgave: Decimal, *,
    speling: Decimal = Decimal(0),
) -> Oordeel:  # fmt: skip
    """The verdict on what remains to be housed; a shortfall smaller than `speling` is none.

    With a jaarschijf of before the end of the period there is no verdict against anyone once it is over.
    """
    if tekort is None:
        return Oordeel.GEEN_GEGEVENS
    if norm is None:
        return Oordeel.GEEN_NORM
    if tekort <= norm or tekort - norm < speling:
        return Oordeel.BEHAALD
    if moment.peildatum >= tijdvak.einde:
        return Oordeel.NIET_BEHAALD if moment.stand_tot("jaarschijf") >= tijdvak.einde else Oordeel.GEEN_GEGEVENS
    return Oordeel.OP_KOERS if opgave - tekort >= naar_tijd(moment, tijdvak, opgave) else Oordeel.RISICO


def naar_tijd(moment: Moment, tijdvak: Tijdvak, opgave: Decimal) -> Decimal:
    """What would be housed at a steady pace over the days of the period, until the day that those housed are told."""
    verstreken = (min(moment.stand_tot("jaarschijf"), tijdvak.tot or tijdvak.einde) - tijdvak.begin).days + 1
    return opgave * max(verstreken, 0) / ((tijdvak.einde - tijdvak.begin).days + 1)


def ontbreekt(moment: Moment, tijdvak: Tijdvak, *, met_gehuisvest: bool = True) -> Iterator[str]:
    naam = tijdvak.naam
    if tijdvak.taakstelling is None:
        yield f"De taakstelling voor {naam} is niet opgegeven."
    if met_gehuisvest and tijdvak.gehuisvest is None:
        yield f"Hoeveel statushouders in {naam} zijn gehuisvest, is niet opgegeven."
    if tijdvak.gehuisvest and tijdvak.tot and tijdvak.tot < moment.stand_tot("jaarschijf"):
        yield f"Hoeveel statushouders in {tijdvak.jaar} na het eerste halfjaar zijn gehuisvest, is niet opgegeven."
    if tijdvak.eerder is None and tijdvak.taakstelling:
        yield f"De achterstand aan het begin van {naam} is onbekend, want over de tijd daarvoor ontbreken cijfers."
    if tijdvak.vanaf:
        yield f"Een achterstand van voor {tijdvak.vanaf} is niet opgegeven: de telling begint daar op nul."
    if met_gehuisvest and tijdvak.achterstand and tijdvak.gesteld:
        gesteld, berekend = tijdvak.gesteld.aantal, tijdvak.achterstand.aantal
        if gesteld != berekend:
            wat = f"De opgegeven achterstand aan het eind van {naam} ({getal(gesteld)})"
            yield f"{wat} wijkt af van de berekende ({getal(berekend)})."
    if moment.stand_tot("jaarschijf") < tijdvak.einde <= moment.peildatum:
        yield f"De gebruikte jaarschijf is van voor het eind van {naam}."
