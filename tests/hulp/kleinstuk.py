"""Stukken made by hand: without subjects, a subject without data, figures with little in them."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.exports.stuk import Figuur, Onderwerp, Oordeelteken, Stuk

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" width="720" height="300" viewBox="0 0 720 300">'
    b'<g class="g-gtitle"><text class="gtitle" x="8" y="8" style="font-size: 16px">Titel in beeld</text></g>'
    b'<text x="9" y="99">Woord in beeld</text></svg>'
)


def leeg_stuk(**anders: Any) -> Stuk:
    """A Stuk without subjects."""
    basis = Stuk(
        titel="Proef",
        ondertitel="Overleg",
        gemeente="Elders",
        afspraken="Afspraken 2025-2027",
        peildatum=dt.date(2026, 6, 30),
        publiek="ambtelijk",
        publiekswoord="ambtelijk overleg",
        kern=(),
        onderwerpen=(),
        overzicht=pd.DataFrame(),
        bron="Peildatum 30 juni 2026.",
        bewijs=(),
    )
    return replace(basis, **anders)


def een_onderwerp(naam: str = "proef", **anders: Any) -> Onderwerp:
    """A subject without any data: verdict and conclusion alone."""
    leeg = Onderwerp(
        id=naam,
        titel=f"Onderwerp {naam}",
        thema="",
        waar="Afspraak 1",
        oordeel=Oordeelteken("○", "geen gegevens", "#7F8B93"),
        conclusie="Er is niets aangeleverd.",
        eenheid="woningen",
        waarde="",
        norm="",
        normregels=(),
        definitie="",
        bron="Peildatum 30 juni 2026.",
        cijfers=pd.DataFrame(),
    )
    return replace(leeg, **anders)


def een_figuur(naam: str, **anders: Any) -> Figuur:
    cijfers = pd.DataFrame({"Jaar": [2025, 2026], "Gerealiseerd": [1234, None], "Aandeel": [0.317, 0.5]})
    basis = Figuur(naam, f"Figuur van {naam}", go.Figure(), cijfers, f"Staven van {naam}.", aandelen=("Aandeel",))
    return replace(basis, **anders)
