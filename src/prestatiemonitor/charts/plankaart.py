"""The plans on a map without a background: squares of a kilometre, north up, marker by homes and stadium."""

import math
from collections.abc import Sequence
from typing import Any, Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.plancijfers import STADIA
from prestatiemonitor.charts.tekst import escape, getal, wrap
from prestatiemonitor.charts.tokens import Tokens, mix

VORM: Final = "Kaart met een genummerd teken per plan, groter naarmate het meer woningen heeft"
KOLOMMEN: Final = ("Nr", "Plan", "Kern", "Stand", "Woningen", "Breedtegraad", "Lengtegraad")
# Shape and fill tell the stadia apart, not the colour alone.
_SYMBOOL: Final = {"gerealiseerd": "square", "hard": "circle", "zacht": "diamond", "status onbekend": "triangle-up"}
_KM_PER_GRAAD: Final = 111.195
_KLEINST, _GROOTST = 10, 38  # pixels across
_GETAL_ERIN: Final = 24  # from this size on the number of a plan fits in its marker
_RAND: Final = 0.6  # kilometres around the outermost plans
_LAAGST, _HOOGST = 260, 620  # pixels
_MARGE: Final = 16
_VER: Final = 2.5  # kilometres: a kern whose plans lie further from their middle is no place to name
_VAKKEN: Final = (1, 2, 5, 10, 25, 50)
_MEESTE_VAKKEN: Final = 14


def draw(tabel: pd.DataFrame, weergave: Weergave) -> go.Figure:
    """`tabel` has the KOLOMMEN: a row per plan with its place in degrees; `Stand` is a name of STADIA."""
    if tabel.empty:
        return no_data(weergave, "Geen plannen met een plaats")
    tokens = weergave.tokens
    x, y = in_kilometers(tabel)
    fig = go.Figure()
    meeste = max(int(tabel["Woningen"].max()), 1)
    for stand, _ in STADIA.values():
        rijen = [i for i, naam in enumerate(tabel["Stand"]) if naam == stand]
        if rijen:
            _add_stand(fig, tabel.iloc[rijen], [x[i] for i in rijen], [y[i] for i in rijen], meeste, weergave)
    _add_kernen(fig, tabel, x, y, tokens)
    breed = weergave.breedte - 2 * _MARGE
    van_x, tot_x, van_y, tot_y = min(x) - _RAND, max(x) + _RAND, min(y) - _RAND, max(y) + 2 * _RAND
    hoogte = min(max(breed * (tot_y - van_y) / (tot_x - van_x), _LAAGST), _HOOGST)
    km = max((tot_x - van_x) / breed, (tot_y - van_y) / hoogte)  # per pixel, the same both ways
    midden_x, midden_y = (van_x + tot_x) / 2, (van_y + tot_y) / 2
    vak = next((v for v in _VAKKEN if km * max(breed, hoogte) / v <= _MEESTE_VAKKEN), _VAKKEN[-1])
    raster: dict[str, Any] = {"showgrid": True, "showticklabels": False, "tick0": 0, "dtick": vak}
    halve_x, halve_y = km * breed / 2, km * hoogte / 2
    fig.update_layout(
        xaxis=axis(
            tokens,
            range=[midden_x - halve_x, midden_x + halve_x],
            titel=f"elk vak is {vak} bij {vak} km; noord is boven",
            **raster,
        ),
        yaxis=axis(tokens, range=[midden_y - halve_y, midden_y + halve_y], scaleanchor="x", scaleratio=1, **raster),
    )
    return opmaak(fig, weergave, Ruimte(int(hoogte), links=_MARGE, rechts=_MARGE, onder=36, legenda=True))


def in_kilometers(tabel: pd.DataFrame) -> tuple[list[float], list[float]]:
    """East and north of the middle of all plans, on one scale; true within a few metres over a municipality."""
    breedte, lengte = (tabel[naam].astype(float) for naam in ("Breedtegraad", "Lengtegraad"))
    midden_b, midden_l = (breedte.min() + breedte.max()) / 2, (lengte.min() + lengte.max()) / 2
    per_lengtegraad = _KM_PER_GRAAD * math.cos(math.radians(midden_b))
    return ((lengte - midden_l) * per_lengtegraad).tolist(), ((breedte - midden_b) * _KM_PER_GRAAD).tolist()


def _add_stand(
    fig: go.Figure, tabel: pd.DataFrame, x: Sequence[float], y: Sequence[float], meeste: int, weergave: Weergave
) -> None:
    """The plans of one stadium; the surface of a marker is its number of homes.

    On a narrow page only large markers have their number: there a touch gives the names of the others.
    """
    tokens = weergave.tokens
    naam = str(tabel["Stand"].iloc[0])
    maten = [max(_KLEINST, _GROOTST * math.sqrt(int(n) / meeste)) for n in tabel["Woningen"]]
    vol = naam in ("gerealiseerd", "hard")
    kleur = tokens.samen if naam != "gerealiseerd" else tokens.gedempt
    fig.add_scatter(
        x=list(x),
        y=list(y),
        mode="markers+text",
        name=naam,
        marker={
            "symbol": _SYMBOOL[naam],
            "size": maten,
            "sizemode": "diameter",
            "color": kleur if vol else mix(kleur, tokens.achtergrond, 0.16),
            "opacity": 0.92,
            "line": {"width": 1.5, "color": tokens.achtergrond if vol else kleur},
        },
        text=[
            "" if weergave.smal and maat < _GETAL_ERIN else str(nr) for nr, maat in zip(tabel["Nr"], maten, strict=True)
        ],
        textposition=["middle center" if maat >= _GETAL_ERIN else "middle right" for maat in maten],
        textfont={
            "size": tokens.grafiek,
            "color": [tokens.achtergrond if vol and maat >= _GETAL_ERIN else tokens.inkt for maat in maten],
        },
        hovertext=[
            f"{nr}. {wrap(str(plan), 50)} ({escape(str(kern))})<br>{getal(n)} woningen, {naam}"
            for nr, plan, kern, n in zip(tabel["Nr"], tabel["Plan"], tabel["Kern"], tabel["Woningen"], strict=True)
        ],
        hoverinfo="text",
        cliponaxis=False,
    )


def _add_kernen(fig: go.Figure, tabel: pd.DataFrame, x: Sequence[float], y: Sequence[float], tokens: Tokens) -> None:
    """The name of each kern above its plans, where they lie together."""
    for kern in dict.fromkeys(tabel["Kern"]):
        rijen = [i for i, naam in enumerate(tabel["Kern"]) if naam == kern]
        midden = sum(x[i] for i in rijen) / len(rijen), sum(y[i] for i in rijen) / len(rijen)
        if len(rijen) < 2 or max(math.dist(midden, (x[i], y[i])) for i in rijen) > _VER:
            continue
        fig.add_annotation(
            x=midden[0],
            y=max(y[i] for i in rijen),
            yshift=_GROOTST / 2 + 4,
            text=f"<b>{escape(str(kern))}</b>",
            showarrow=False,
            yanchor="bottom",
            font={"size": tokens.grafiek + 1, "color": tokens.inkt},
        )
