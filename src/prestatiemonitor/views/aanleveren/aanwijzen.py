"""Pointing at something that the monitor did not ask about: a column, row, sheet, the headings, a word or a colour."""

from collections.abc import Callable, Mapping

import streamlit as st

from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.woorden.cellen import kolomletter
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.views.aanleveren import velden
from prestatiemonitor.views.aanleveren.keuzes import GELDIG, WAARDE_VAN
from prestatiemonitor.views.aanleveren.vraagstukken import rijnaam
from prestatiemonitor.views.woorden import md


def wijs_aan(inlezing: Inlezing, naam: str, sleutel: str) -> None:
    """Let the person assign anything on the sheet that is shown."""
    blad = next((blad for blad in inlezing.bladen if blad.naam == naam), None)
    if blad is None:
        return
    with st.expander(
        f"Zelf iets aanwijzen op blad ‘{md(naam)}’", icon=":material/touch_app:", key=f"aanwijzen-{sleutel}"
    ):
        wat = st.segmented_control(
            "Wat wijst u aan?",
            list(_WIJZERS),
            key=f"wijzer-{sleutel}",
            help="Uw antwoord gaat voor wat de monitor zelf ziet.",
        )
        if wat is not None:
            _WIJZERS[wat](inlezing, blad, sleutel, f"wijs-{sleutel}-{naam}-{wat}")


def _kolom(inlezing: Inlezing, blad: Blad, sleutel: str, ruimte: str) -> None:
    koppen = _koppen(inlezing, blad)
    kolom = st.selectbox(
        "Kolom", list(koppen), index=None, format_func=lambda k: f"{kolomletter(k)} {koppen[k]}".strip(),
        placeholder="kies een kolom", key=ruimte,
    )  # fmt: skip
    if kolom is None:
        return
    teksten = [plat(tekst) for tekst in koppen.values()]
    uniek = bool(plat(koppen[kolom])) and teksten.count(plat(koppen[kolom])) == 1
    doel = koppen[kolom] if uniek else f"kolom {kolomletter(kolom)}"
    velden.veld_kolom(blad.naam, [doel], inlezing, sleutel, f"{ruimte}-{kolom}")


def _rij(inlezing: Inlezing, blad: Blad, sleutel: str, ruimte: str) -> None:
    rij = int(st.number_input("Rijnummer", min_value=1, max_value=blad.rijen, value=1, step=1, key=ruimte)) - 1
    doel = rijnaam(blad, rij)
    st.caption(f"Rij {rij + 1}" + ("" if doel.startswith("rij ") else f" begint met ‘{md(doel)}’."))
    velden.veld_rij(blad.naam, [doel], sleutel, f"{ruimte}-{rij}")


def _blad(inlezing: Inlezing, blad: Blad, sleutel: str, ruimte: str) -> None:
    velden.veld_blad(blad.naam, (), sleutel, ruimte)
    wat = st.selectbox(
        "Of er geldt iets voor alles op dit blad", list(GELDIG), index=None,
        format_func=GELDIG.__getitem__, placeholder="kies", key=f"{ruimte}-geldt",
    )  # fmt: skip
    if wat is not None:
        velden.veld_geldt(blad.naam, wat, sleutel, f"{ruimte}-geldt-{wat}")


def _koprij(inlezing: Inlezing, blad: Blad, sleutel: str, ruimte: str) -> None:
    velden.veld_koprij(blad.naam, sleutel, ruimte)


def _woord(inlezing: Inlezing, blad: Blad, sleutel: str, ruimte: str) -> None:
    woord = st.text_input("Het woord zoals het er staat (of ‘kleur #FFC000’)", key=ruimte).strip()
    over = st.selectbox(
        "Het zegt iets over", list(WAARDE_VAN), index=None, format_func=WAARDE_VAN.__getitem__, placeholder="kies",
        key=f"{ruimte}-over",
    )  # fmt: skip
    if plat(woord) and over is not None:
        velden.veld_waarde(blad.naam, woord, over, sleutel, f"{ruimte}-{over}-{woord}")


def _koppen(inlezing: Inlezing, blad: Blad) -> dict[int, str]:
    """Per column its heading: as it was recognised, else the first text in it."""
    koppen = {kolom: _eerste_tekst(blad, kolom) for kolom in range(blad.kolommen) if blad.gevuld[:, kolom].any()}
    letters = {kolomletter(kolom): kolom for kolom in koppen}
    for deel in inlezing.herkend:
        if deel.blad == blad.naam:
            for cel, kop, _ in deel.kolommen:
                if (kolom := letters.get(cel.rstrip("0123456789"))) is not None:
                    koppen[kolom] = kop
    return koppen


def _eerste_tekst(blad: Blad, kolom: int) -> str:
    return next((tekst for waarde in blad.cellen[:60, kolom] if (tekst := koptekst(waarde))), "")


_WIJZERS: Mapping[str, Callable[[Inlezing, Blad, str, str], None]] = {
    "een kolom": _kolom,
    "een rij": _rij,
    "het hele blad": _blad,
    "de rij met koppen": _koprij,
    "een woord of kleur": _woord,
}
