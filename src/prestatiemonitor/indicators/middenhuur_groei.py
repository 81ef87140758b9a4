"""The indicator middenhuur_groei: does the middenhuur stock grow as the agreement foresees."""

from dataclasses import replace
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeiuitkomst import Vraag, groei_uitkomst, jaren_met_gegevens
from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.overheveling import controle
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.woorden import leesbaar, periode

ID: Final = "middenhuur_groei"


@indicator(
    titel="Groei van de middenhuur",
    eenheid="woningen",
    norm="middenhuur_groei",
    pagina="middenhuur",
)
def middenhuur_groei(groei_middenhuur: Groei, groei_sociaal: Groei, moment: Moment) -> list[Uitkomst]:
    """Hoeveel middenhuurwoningen van corporaties er netto bij komen, tegen de prognose in {plaats}.

    Geteld als bij de sociale huur, maar in het segment middenhuur; overheveling uit de sociale huur telt hier als
    toevoeging. De prognose gaat over de hele looptijd, samen en per corporatie: per jaar is er geen norm.

    De overheveling wordt gecontroleerd: wat uit de sociale huur gaat, hoort in de middenhuur aan te komen, gerealiseerd
    en, zover de prognoses dat zeggen, naar verwachting. Een verschil staat bij 'onvolledig'.
    """
    groei, gegeven = groei_middenhuur, moment.afspraken.normen.get(ID)
    plaats = gegeven.plaats if gegeven else ""
    periodevraag = Vraag(ID, "middenhuur", f"de prognose in {leesbaar(plaats)}")
    jaarvraag = replace(periodevraag, zonder_norm="per jaar is er geen norm")
    partijen = (GEZAMENLIJK, *groei.corporaties)
    jaren = [(jaar, jaar) for jaar in jaren_met_gegevens(groei)]
    uitkomsten = []
    for van, tot in [*jaren, (moment.jaren[0], moment.jaren[-1])]:
        for partij in partijen:
            vraag, norm = (periodevraag, moment.norm(ID, tot, partij)) if van < tot else (jaarvraag, None)
            lijnen, opmerking = _overheveling(groei_sociaal, groei, partij, van, tot)
            if norm is not None:
                lijnen[plaats] = norm
            uitkomsten.append(
                groei_uitkomst(groei, vraag, partij, van, tot, norm, lijnen=lijnen, opmerkingen=(opmerking,))
            )
    return uitkomsten


def _overheveling(sociaal: Groei, midden: Groei, partij: str, van: int, tot: int) -> tuple[dict[str, Decimal], str]:
    """What left social rent and what arrived in middenhuur, and a sentence where the two do not cancel."""
    gevonden = controle(sociaal, midden, partij, van, tot)
    if gevonden is None:
        return {}, ""
    nu, wat = gevonden.gerealiseerd, f"Overheveling {periode(van, tot)} sluit"
    lijnen = {}
    if nu.uit_sociaal or nu.naar_middenhuur:
        lijnen["overheveling_uit_sociaal"] = Decimal(nu.uit_sociaal or 0)
        lijnen["overheveling_naar_middenhuur"] = Decimal(nu.naar_middenhuur or 0)
    if gevonden.klopt is False:
        return lijnen, f"{wat} niet: {nu.tegenover}."
    if gevonden.klopt_naar_verwachting is False:
        return lijnen, f"{wat} naar verwachting niet: {gevonden.verwacht.tegenover}."
    return lijnen, ""
