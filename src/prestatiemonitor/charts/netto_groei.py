"""Net growth per year: additions above zero, withdrawals below, a dot for the net, and the norm as a line."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import product
from typing import Any, Final, Literal

import pandas as pd
import plotly.graph_objects as go

from prestatiemonitor.charts.assen import axis, named_ticks
from prestatiemonitor.charts.lijnen import Eindlabel, add_norm_line, name_ends
from prestatiemonitor.charts.opmaak import Ruimte, Sterkte, Weergave, fill, fill_party, no_data, opmaak
from prestatiemonitor.charts.tekst import escape, getal
from prestatiemonitor.charts.tokens import Tokens

VORM: Final = "Staafdiagram per jaar, met toevoegingen boven en onttrekkingen onder nul, het saldo als stip"
NETTO: Final = "netto"
LABELS: Final[Mapping[str, str]] = {
    "nieuwbouw": "nieuwbouw",
    "aankoop": "aankoop",
    "overige_toevoeging": "overige toevoeging",
    "sloop": "sloop",
    "verkoop": "verkoop",
    "overheveling": "overheveling",
    "sloop_of_overheveling": "sloop of overheveling",
    "overige_onttrekking": "overige onttrekking",
}
_ONTTREKKINGEN: Final = ("sloop", "verkoop", "sloop_of_overheveling", "overige_onttrekking")
_HOOGTE: Final = 340
_KOLOMMEN: Final = {"realisatie": "Gerealiseerd", "prognose": "Nog verwacht"}
_STIP: Final = 0.32

Per = Literal["mutatie", "corporatie"]


def cijfers(mutaties: pd.DataFrame, per: Per = "mutatie") -> pd.DataFrame:
    """The drawn figures: Jaar, Onderdeel, Richting (erbij, eraf, netto), Gerealiseerd, Nog verwacht (homes).

    `mutaties` has jaar, corporatie, mutatie, basis (`realisatie`; `prognose`: still expected on top of it) and the
    signed aantal. A part without a figure is missing, not 0. The rows `netto` give the sum of each year.
    """
    regels = mutaties.dropna(subset=["jaar", "aantal"])
    eraf = (regels["aantal"] < 0) | ((regels["aantal"] == 0) & regels["mutatie"].isin(_ONTTREKKINGEN))
    namen = regels["mutatie"].map(LABELS) if per == "mutatie" else regels["corporatie"]
    delen = regels.assign(Onderdeel=namen, Richting=eraf.map({True: "eraf", False: "erbij"}))
    netto = regels.assign(Onderdeel=NETTO, Richting=NETTO)
    alles = pd.concat([delen, netto]).rename(columns={"jaar": "Jaar"})
    som = alles.groupby(["Jaar", "Onderdeel", "Richting", "basis"], sort=False)["aantal"].sum().unstack("basis")
    tabel = som.reindex(columns=list(_KOLOMMEN)).rename(columns=_KOLOMMEN).astype("Int64").reset_index()
    tabel.columns.name = None
    volgorde = {naam: i for i, naam in enumerate(LABELS.values())}
    rang = tabel["Onderdeel"].map(lambda naam: 99 if naam == NETTO else volgorde.get(naam, 0))
    return (
        tabel.astype({"Jaar": "Int64"})
        .assign(rang=rang)
        .sort_values(["Jaar", "rang"], kind="stable")
        .drop(columns="rang")
        .reset_index(drop=True)
    )


def draw(
    mutaties: pd.DataFrame, weergave: Weergave, *, norm: Mapping[int, Decimal] | None = None, per: Per = "mutatie"
) -> go.Figure:
    """The chart of `mutaties` (see `cijfers`); `norm` gives the norm in force per calendar year, absent years none."""
    tabel = cijfers(mutaties, per)
    if tabel.empty:
        return no_data(weergave)
    tokens = weergave.tokens
    jaren = [int(jaar) for jaar in sorted(tabel["Jaar"].unique())]
    normen = {jaar: float(waarde) for jaar, waarde in (norm or {}).items() if jaar in jaren}
    fig = go.Figure()
    bereik = _range(tabel, normen)
    _add_bars(fig, tabel, jaren, bereik, tokens)
    _add_net(fig, tabel, jaren, tokens)
    labels = _add_norm(fig, jaren, normen, tokens)
    rechts = name_ends(fig, labels, bereik, _HOOGTE, weergave)
    fig.update_layout(
        barmode="relative",
        xaxis=named_ticks(tokens, map(str, jaren), range=[-0.5, len(jaren) - 0.5]),
        yaxis=axis(
            tokens, range=list(bereik), showgrid=True, zeroline=True, tickformat=",d", titel="woningen", nticks=7
        ),
    )
    return opmaak(fig, weergave, Ruimte(_HOOGTE, rechts=rechts, legenda=True))


def _range(tabel: pd.DataFrame, normen: Mapping[int, float]) -> tuple[float, float]:
    delen = tabel[tabel["Richting"] != NETTO]
    som = delen[list(_KOLOMMEN.values())].fillna(0).sum(axis=1).groupby([delen["Jaar"], delen["Richting"]]).sum()
    hoog = max([1.0, *som.astype(float), *normen.values()])
    laag = min([0.0, *som.astype(float)])
    marge = (hoog - laag) * 0.07
    return (laag - marge if laag < 0 else 0.0, hoog + marge)


def _add_bars(
    fig: go.Figure, tabel: pd.DataFrame, jaren: list[int], bereik: tuple[float, float], tokens: Tokens
) -> None:
    delen = tabel[tabel["Richting"] != NETTO]
    per_pixel = (bereik[1] - bereik[0]) / _HOOGTE
    namen = list(dict.fromkeys(delen["Onderdeel"]))
    for (kolom, richting), naam in product(product(_KOLOMMEN.values(), ("erbij", "eraf")), namen):
        rijen = delen[(delen["Onderdeel"] == naam) & (delen["Richting"] == richting) & delen[kolom].notna()]
        if rijen.empty:
            continue
        waarden = [int(v) for v in rijen[kolom]]
        fig.add_bar(
            x=[jaren.index(int(jaar)) for jaar in rijen["Jaar"]],
            y=waarden,
            name=f"{escape(naam)}, {kolom.lower()}",
            width=0.46,
            marker=_marker(naam, tokens, "vol" if kolom == "Gerealiseerd" else "gearceerd"),
            text=[getal(v, teken=True) if abs(v) / per_pixel >= 17 else "" for v in waarden],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"color": tokens.inkt if kolom != "Gerealiseerd" else tokens.achtergrond},
            hovertext=[
                f"{int(jaar)}: {escape(naam)} {getal(v, teken=True)}, {kolom.lower()}"
                for jaar, v in zip(rijen["Jaar"], waarden, strict=True)
            ],
            hoverinfo="text",
            showlegend=False,
        )
    for naam in namen:
        _add_key(fig, naam, _marker(naam, tokens, "vol"))
    if delen["Nog verwacht"].notna().any():
        _add_key(fig, "nog verwacht", fill(tokens.gedempt, tokens, "gearceerd"))


def _marker(naam: str, tokens: Tokens, sterkte: Sterkte) -> dict[str, Any]:
    """How the bars of a change look, or those of a corporation."""
    kleuren = {LABELS[code]: kleur for code, kleur in tokens.mutaties.items()}
    return fill(kleuren[naam], tokens, sterkte) if naam in kleuren else fill_party(naam, tokens, sterkte)


def _add_key(fig: go.Figure, naam: str, marker: Mapping[str, object]) -> None:
    fig.add_bar(
        x=[None], y=[None], name=escape(naam), marker=dict(marker), showlegend=True, hoverinfo="skip", meta="sleutel"
    )


def _add_net(fig: go.Figure, tabel: pd.DataFrame, jaren: list[int], tokens: Tokens) -> None:
    netto = tabel[tabel["Richting"] == NETTO].set_index("Jaar")
    gerealiseerd = netto["Gerealiseerd"].dropna()
    verwacht = netto["Nog verwacht"].dropna()
    met_verwachting = verwacht + netto["Gerealiseerd"].reindex(verwacht.index).fillna(0)
    reeksen = (
        ("netto gerealiseerd", gerealiseerd, "circle"),
        ("netto met verwachting", met_verwachting, "circle-open"),
    )
    for naam, reeks, vorm in reeksen:
        if reeks.empty:
            continue
        fig.add_scatter(
            x=[jaren.index(int(jaar)) + _STIP for jaar in reeks.index],
            y=[int(v) for v in reeks],
            mode="markers+text",
            name=naam,
            marker={"symbol": vorm, "size": 11, "color": tokens.inkt, "line": {"width": 2.5, "color": tokens.inkt}},
            text=[f"<b>{getal(v)}</b>" for v in reeks],
            textposition="middle right",
            textfont={"size": tokens.titel if vorm == "circle" else tokens.grafiek, "color": tokens.inkt},
            hovertext=[f"{jaar}: {naam} {getal(v, teken=True)}" for jaar, v in reeks.items()],
            hoverinfo="text",
            cliponaxis=False,
        )


def _add_norm(fig: go.Figure, jaren: list[int], normen: Mapping[int, float], tokens: Tokens) -> list[Eindlabel]:
    """A level per year with a norm; years without one leave a gap. The last level carries the name."""
    if not normen:
        return []
    x: list[float | None] = []
    y: list[float | None] = []
    for jaar in jaren:
        plaats = jaren.index(jaar)
        x += [plaats - 0.5, plaats + 0.5]
        y += [normen.get(jaar)] * 2
    laatste = normen[max(normen)]
    naam = f"afspraak: {getal(laatste)} per jaar"
    add_norm_line(fig, x, y, naam, tokens)
    return [Eindlabel(laatste, naam, tokens.inkt, vet=True)]
