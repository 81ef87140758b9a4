"""The rows of the register on a peilmoment, and the one that the URL asks for: an agreement or an ambition."""

from collections.abc import Iterable

import streamlit as st

from prestatiemonitor.aanlevering import geldende_afspraken
from prestatiemonitor.afspraken.modellen import Afspraak, Ambitie, Thema
from prestatiemonitor.figuren import Stand
from prestatiemonitor.indicators.afsprakenregister import Afspraakstand, Ambitiestand, ambities, register
from prestatiemonitor.views.woorden import md


def regels_van(stand: Stand) -> list[Afspraakstand]:
    """The register on this peilmoment."""
    return register(stand.moment, stand.uitkomsten)


def ambities_van(stand: Stand) -> dict[str, Ambitiestand]:
    """Every ambition on this peilmoment, by its key (see `ambitiesleutels`)."""
    themas = stand.moment.afspraken.themas
    standen = [a for thema in themas for a in ambities(thema, stand.moment, stand.uitkomsten)]
    return dict(zip(ambitiesleutels(themas), standen, strict=True))


def regel_van(stand: Stand, sleutel: str) -> Afspraakstand | Ambitiestand | None:
    """The agreement (`afspraak-9`) or ambition (`ambitie-beschikbaarheid-1`) with that key."""
    soort, _, welke = sleutel.partition("-")
    if soort == "ambitie":
        return ambities_van(stand).get(welke)
    return next((regel for regel in regels_van(stand) if str(regel.afspraak.nummer) == welke), None)


def ambitiesleutels(themas: Iterable[Thema]) -> dict[str, Ambitie]:
    """Every ambition by theme and place in it (`beschikbaarheid-1`): an ambition has no number of its own."""
    return {f"{t.code}-{plaats}": a for t in themas for plaats, a in enumerate(t.ambities, start=1)}


def gevraagde_afspraak() -> Afspraak | None:
    """The agreement that the URL asks for (`afspraak=9`); None where it asks for none that exists."""
    nummer = st.query_params.get("afspraak", "")
    return next((a for a in geldende_afspraken().afspraken if str(a.nummer) == nummer), None)


def gevraagde_ambitie() -> str | None:
    """The key of the ambition that the URL asks for (`ambitie=beschikbaarheid-1`), where it exists."""
    sleutel = st.query_params.get("ambitie", "")
    return sleutel if sleutel in ambitiesleutels(geldende_afspraken().themas) else None


def onbekend_nummer() -> None:
    """Say it when the URL asks for an agreement or ambition that does not exist."""
    nummer, ambitie = st.query_params.get("afspraak"), st.query_params.get("ambitie")
    if nummer is not None and gevraagde_afspraak() is None:
        aantal = len(geldende_afspraken().afspraken)
        st.warning(f"Afspraak {md(nummer)} bestaat niet. Hieronder staan alle {aantal} afspraken.")
    if ambitie is not None and gevraagde_ambitie() is None:
        st.warning(f"Ambitie {md(ambitie)} bestaat niet. Hieronder staan alle afspraken en ambities.")
