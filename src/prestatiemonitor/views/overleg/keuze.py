"""The choice of a pack: one that is ready or kept, changed where wanted, and kept under a name."""

from dataclasses import dataclass
from typing import get_args

import streamlit as st

from prestatiemonitor.exports.stuk import Publiek
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators import INDICATOREN
from prestatiemonitor.pakketten.bewaard import alle_pakketten, als_nieuw_pakket
from prestatiemonitor.pakketten.keuze import PUBLIEKSWOORDEN, Deel, Pakket, Product
from prestatiemonitor.pakketten.producten import PRODUCTEN
from prestatiemonitor.store import OpslagFout
from prestatiemonitor.views.filters import keuze as filterkeuze
from prestatiemonitor.views.intrekformulier import intrekformulier, leeg_formulier, ververs
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.woorden import md

_DEELWOORDEN = {
    "overzicht": "overzicht van alle oordelen",
    "veranderingen": "wat veranderde sinds de vorige keer",
    "wijzigingen": "waarom de plannen veranderden",
    "plannen": "de plannenlijst",
    "normen": "de normen met hun artikel",
    "begrippen": "de begrippenlijst",
}


@dataclass(frozen=True)
class Gekozen:
    """The pack as it was changed here, and the one it began with."""

    pakket: Pakket
    begin: Pakket

    @property
    def veranderd(self) -> bool:
        return self.pakket != self.begin


def kies(stand: Stand) -> Gekozen:
    """The pack and for whom, with all that can be changed in it one click away."""
    begin = kies_pakket(stand)
    noot(begin.toelichting)
    with st.expander("Keuze aanpassen: voor wie, welke onderwerpen, welke bestanden", icon=":material/tune:"):
        pakket = _aangepast(stand, begin)
    return Gekozen(pakket, begin)


def kies_pakket(stand: Stand) -> Pakket:
    """The pack that the URL or this visit says; else the one that is meant for the month of the peilmoment."""
    alle = alle_pakketten(stand.opslag)
    maand = stand.moment.peildatum.month
    op_volgorde = sorted(alle, key=lambda pakket: pakket.maand != maand)
    namen = {pakket.code: pakket.naam for pakket in op_volgorde}
    gekozen = filterkeuze("Pakket", "pakket", namen)
    return next(pakket for pakket in alle if pakket.code == gekozen)


def _aangepast(stand: Stand, begin: Pakket) -> Pakket:
    gemeten = [naam for naam in INDICATOREN if stand.van(naam)]
    sleutel = f"stukken-{begin.code}"
    publiek: Publiek = st.radio(
        "Voor wie",
        list(PUBLIEKSWOORDEN),
        list(PUBLIEKSWOORDEN).index(begin.publiek),
        format_func=lambda soort: PUBLIEKSWOORDEN[soort],
        horizontal=True,
        key=f"{sleutel}-publiek",
        help="Wat openbaar wordt, gaat zonder vertrouwelijke plannen, kleine aantallen mensen, opmerkingen en namen.",
    )
    onderwerpen = st.multiselect(
        "Onderwerpen, in de volgorde van het overleg",
        gemeten,
        [naam for naam in begin.onderwerpen if naam in gemeten],
        format_func=lambda naam: INDICATOREN[naam].titel,
        placeholder="kies onderwerpen",
        key=f"{sleutel}-onderwerpen",
    )
    delen = st.multiselect(
        "Wat er verder in staat", get_args(Deel), begin.delen, format_func=_DEELWOORDEN.__getitem__,
        placeholder="kies onderdelen", key=f"{sleutel}-delen",
    )  # fmt: skip
    producten = st.multiselect(
        "Bestanden", get_args(Product), begin.producten, format_func=_product, placeholder="kies bestanden",
        key=f"{sleutel}-producten",
    )  # fmt: skip
    titel = st.text_input("Titel", begin.titel, key=f"{sleutel}-titel").strip()
    if not onderwerpen or not producten:
        st.info("Kies ten minste een onderwerp en een bestand; tot dan geldt wat er in het pakket stond.")
    return begin.model_copy(
        update={
            "publiek": publiek,
            "onderwerpen": tuple(onderwerpen) or begin.onderwerpen,
            "delen": tuple(delen),
            "producten": tuple(producten) or begin.producten,
            "titel": titel or begin.titel,
        }
    )


def _product(product: Product) -> str:
    return f"{PRODUCTEN[product].naam}: {PRODUCTEN[product].uitleg}"


def bewaren(stand: Stand, gekozen: Gekozen) -> None:
    """Keep this choice under a name, or withdraw one that was kept."""
    with st.expander("Deze keuze bewaren onder een naam", icon=":material/bookmark_add:"):
        if stand.voorbeeld:
            st.write("Dit is het voorbeeld: lever eerst zelf een werkboek aan, dan kunt u hier een keuze bewaren.")
            return
        _formulier(stand, gekozen)
        staand = stand.opslag.pakketten()
        if staand and intrekformulier(
            "Bewaarde keuze intrekken",
            staand,
            lambda p: f"{p.naam} ({p.wie})",
            lambda p, reden, wie: stand.opslag.trek_pakket_in(p.id, reden=reden, wie=wie),
            "pakket-weg",
        ):
            st.rerun()


def _formulier(stand: Stand, gekozen: Gekozen) -> None:
    with st.form(leeg_formulier("pakket-bewaren")):
        naam, wie = st.text_input("Naam van de keuze"), st.text_input("Uw naam")
        verstuurd = st.form_submit_button("Bewaren")
    if not verstuurd:
        return
    if not (naam.strip() and wie.strip()):
        st.error("Vul een naam voor de keuze en uw eigen naam in; daarna kunt u bewaren.")
        return
    eerder = next((p for p in stand.opslag.pakketten() if p.naam.casefold() == naam.strip().casefold()), None)
    try:
        stand.opslag.bewaar_pakket(
            als_nieuw_pakket(gekozen.pakket, naam.strip(), wie.strip(), eerder.id if eerder else None)
        )
    except (OpslagFout, ValueError) as fout:
        st.error(f"Dit kan niet worden bewaard: {md(fout)}")
        return
    ververs("pakket-bewaren")
