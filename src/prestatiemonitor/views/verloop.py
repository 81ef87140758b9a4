"""The course of an agreement or ambition over the peilmomenten, and every figure of it, with all behind them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import pandas as pd
import streamlit as st

from prestatiemonitor.charts import afspraakverloop
from prestatiemonitor.charts.tekst import alt_tekst
from prestatiemonitor.charts.tokens import load_tokens
from prestatiemonitor.figuren import Figuur, Stand
from prestatiemonitor.figuren.oordeel import oordeelwoord
from prestatiemonitor.figuren.overzicht import overzichtstabel
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import GEZAMENLIJK, INDICATOREN, Oordeel, Uitkomst
from prestatiemonitor.indicators.hoofduitkomst import normpartijen
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.afspraakregel import waarde
from prestatiemonitor.views.downloads import downloads
from prestatiemonitor.views.figuur import bewaard, toon, weergave
from prestatiemonitor.views.pagina import donker
from prestatiemonitor.views.registerregels import regel_van
from prestatiemonitor.views.tabel import toon_leestabel

_MEESTE = 40


class Regel(Protocol):
    """An agreement or an ambition on a peilmoment: what decides its verdict, and every figure of it."""

    @property
    def hoofden(self) -> tuple[Uitkomst, ...]: ...

    @property
    def uitkomsten(self) -> tuple[Uitkomst, ...]: ...


def verloop(stand: Stand, regel: Regel, sleutel: str) -> None:
    """The course of the main figure with all that stands behind it, and the verdicts on every peilmoment."""
    if not regel.uitkomsten:
        return
    st.header("Hoe liep het over de peilmomenten?", anchor=False)
    standen = tuple(gegevens.stand_op(dag) for dag in sorted(gegevens.momenten()))
    toon(stand, _figuur(stand, standen, sleutel, donker()), regel.uitkomsten)
    toon_leestabel(geschiedenis(stand, regel, standen), "Oordeel en waarde per peilmoment", hoogstens=_MEESTE)


@bewaard
def _figuur(stand: Stand, standen: tuple[Stand, ...], sleutel: str, donker: bool) -> Figuur:
    nu = _bepalend(stand, sleutel, None)
    naam = nu.indicator if nu else ""
    punten = [(s.moment.peildatum, _bepalend(s, sleutel, naam)) for s in standen]
    titel = f"{INDICATOREN[naam].titel}, zoals het op elk peilmoment stond" if nu else "Nog geen cijfer"
    bron = f"Bron: de leveringen tot en met elk van de {len(standen)} peilmomenten."
    fig = afspraakverloop.draw(punten, replace(weergave(stand, (), donker, titel=titel), bron=bron))
    cijfers = afspraakverloop.cijfers(punten)
    alt = alt_tekst(afspraakverloop.VORM, nu.zin if nu else "", cijfers)
    kenmerken = [u.bewijs if u else "" for _, u in punten]
    volgens = [oordeelwoord(u) if u else "geen cijfer" for _, u in punten]
    return Figuur(
        f"{sleutel}-verloop",
        titel,
        fig,
        cijfers.assign(Oordeel=volgens, Bewijs=kenmerken),
        alt,
        ("Waarde", "Norm") if nu and nu.eenheid == "aandeel" else (),
        tuple(s.moment.bewijs for s in standen if s.moment.bewijs),
    )


def _bepalend(stand: Stand, sleutel: str, indicator: str | None) -> Uitkomst | None:
    """The figure that gave the verdict then, of one indicator; without any verdict the first of all together."""
    regel = regel_van(stand, sleutel)
    if regel is None:
        return None
    samen = [*regel.hoofden, *(u for u in regel.uitkomsten if u.partij == GEZAMENLIJK)]
    return next((u for u in samen if indicator in (None, u.indicator)), None)


def geschiedenis(stand: Stand, regel: Regel, standen: Sequence[Stand]) -> pd.DataFrame:
    """One row per figure of whom the norm is for, with a verdict where any has one; a column per peilmoment.

    The newest comes first, and the receipts of the figures last.
    """
    van_wie = [u for u in regel.uitkomsten if u.partij in (GEZAMENLIJK, *normpartijen(u, stand.moment))]
    met_oordeel = [u for u in van_wie if u.oordeel is not Oordeel.GEEN_NORM]
    bekend = {s.moment.peildatum: {u.sleutel: u for u in s.uitkomsten} for s in reversed(standen)}
    rijen = [
        {"Cijfer": _waarover(u), **{datum(dag): _toen(per.get(u.sleutel)) for dag, per in bekend.items()}}
        for u in met_oordeel or van_wie
    ]
    bewijzen = {datum(s.moment.peildatum): s.moment.bewijs.kenmerk for s in standen if s.moment.bewijs}
    return pd.DataFrame([*rijen, {"Cijfer": "Bewijs bij deze cijfers", **bewijzen}] if bewijzen else rijen)


def _waarover(uitkomst: Uitkomst) -> str:
    wie = "" if uitkomst.partij == GEZAMENLIJK else f"{uitkomst.partij}, "
    return f"{INDICATOREN[uitkomst.indicator].titel}, {wie}{uitkomst.periode}"


def _toen(uitkomst: Uitkomst | None) -> str:
    if uitkomst is None:
        return "geen cijfer"
    if uitkomst.oordeel is Oordeel.GEEN_NORM and not uitkomst.mensoordeel:
        return waarde(uitkomst)
    return f"{load_tokens().oordelen[uitkomst.oordeel].teken} {oordeelwoord(uitkomst)}: {waarde(uitkomst)}"


def alle_cijfers(stand: Stand, regel: Regel, sleutel: str, waarvan: str) -> None:
    """Every figure of an agreement or ambition, of each party, with its sentence."""
    if not regel.uitkomsten:
        return
    st.header(f"Alle cijfers bij deze {sleutel.partition('-')[0]}", anchor=False)
    kort = pd.DataFrame(
        [
            {
                "Cijfer": f"{INDICATOREN[u.indicator].titel}, {u.partij}, {u.periode}",
                "Waarde": waarde(u),
                "Conclusie": u.zin,
                "Onvolledig": u.onvolledig,
            }
            for u in regel.uitkomsten
        ]
    )
    toon_leestabel(kort, f"De cijfers bij {waarvan}", hoogstens=_MEESTE)
    downloads(stand, sleutel, f"Cijfers bij {waarvan}", overzichtstabel(regel.uitkomsten))
