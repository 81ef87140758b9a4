"""From bruto to netto: a waterfall with one row per step, read from top to bottom, end values in ink."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, left_margin, named_ticks
from prestatiemonitor.charts.opmaak import Ruimte, Weergave, no_data, opmaak
from prestatiemonitor.charts.tekst import getal, wrap
from prestatiemonitor.charts.tokens import Tokens
from prestatiemonitor.indicators.uitkomst import Uitkomst

VORM: Final = "Waterval van bruto naar netto, van boven naar beneden"
ONVERKLAARD: Final = "niet uitgesplitst"
_RIJ: Final = 36


def cijfers(uitkomst: Uitkomst | None, eindnaam: str = "netto") -> pd.DataFrame:
    """The drawn figures: Stap, Soort (`stap` or `saldo`), Waarde, Stand (the running total after the step).

    Parts with the same name, of several parties, are one step. Where the parts do not add up to the value, a step
    'niet uitgesplitst' shows the difference. Without a value there are no rows.
    """
    rijen: list[tuple[str, str, Decimal, Decimal]] = []
    if uitkomst is not None and uitkomst.waarde is not None:
        delen: dict[tuple[str, str], Decimal] = {}
        for stap in uitkomst.stappen:
            if stap.soort in ("deel", "saldo"):
                sleutel = (stap.naam, stap.soort)
                delen[sleutel] = delen.get(sleutel, Decimal(0)) + stap.waarde
        stand = Decimal(0)
        for (naam, soort), waarde in delen.items():
            stand += waarde if soort == "deel" else 0
            rijen.append((naam, "stap", waarde, stand) if soort == "deel" else (naam, "saldo", stand, stand))
        if stand != uitkomst.waarde:
            rijen.append((ONVERKLAARD, "stap", uitkomst.waarde - stand, uitkomst.waarde))
        if not rijen or rijen[-1][1] != "saldo":
            rijen.append((eindnaam, "saldo", uitkomst.waarde, uitkomst.waarde))
    tabel = pd.DataFrame(rijen, columns=["Stap", "Soort", "Waarde", "Stand"])
    return tabel.astype({"Stap": "str", "Soort": "str"}).astype({"Waarde": "Float64", "Stand": "Float64"})


def draw(uitkomst: Uitkomst | None, weergave: Weergave, *, eindnaam: str = "netto") -> go.Figure:
    """The chart of the steps of `uitkomst` (see `cijfers`)."""
    tabel = cijfers(uitkomst, eindnaam)
    if tabel.empty:
        return no_data(weergave)
    tokens = weergave.tokens
    namen = [wrap(naam, 26, 2) for naam in tabel["Stap"]]
    eind = tabel["Soort"] == "saldo"
    waarden = [float(w) for w in tabel["Waarde"]]
    fig = go.Figure(_stappen(namen, waarden, eind.tolist(), tokens))
    standen = [0.0, *(float(s) for s in tabel["Stand"])]
    ruim = (max(standen) - min(standen) or 1.0) * 0.1
    fig.update_layout(
        xaxis=axis(
            tokens,
            range=[min(standen) - (ruim if min(standen) < 0 else 0), max(standen) + ruim],
            zeroline=True,
            showgrid=True,
            tickformat=",d",
            nticks=7,
            titel="woningen",
        ),
        yaxis=named_ticks(tokens, namen, range=[len(tabel) - 0.5, -0.5]),
    )
    ruimte = Ruimte(_RIJ * len(tabel), links=left_margin(namen), rechts=48, onder=48)
    return opmaak(fig, weergave, ruimte)


def _stappen(namen: Sequence[str], waarden: Sequence[float], eind: Sequence[bool], tokens: Tokens) -> go.Waterfall:
    """The bars, a row per step; `eind` are the values in ink."""
    return go.Waterfall(
        orientation="h",
        y=list(range(len(namen))),
        x=list(waarden),
        measure=["absolute" if e else "relative" for e in eind],
        width=0.62,
        increasing={"marker": {"color": tokens.mutaties["nieuwbouw"]}},
        decreasing={"marker": {"color": tokens.mutaties["verkoop"]}},
        totals={"marker": {"color": tokens.inkt}},
        connector={"line": {"color": tokens.gedempt, "width": 1}, "mode": "between"},
        text=[f"<b>{getal(w)}</b>" if e else getal(w, teken=True) for w, e in zip(waarden, eind, strict=True)],
        textposition="outside",
        textfont={"color": tokens.inkt, "size": tokens.grafiek},
        hovertext=[f"{naam}: {getal(w, teken=not e)}" for naam, w, e in zip(namen, waarden, eind, strict=True)],
        hoverinfo="text",
        name="stappen",
        cliponaxis=False,
    )
