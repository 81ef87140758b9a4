"""The figures of the charts of plans: homes by delivery, kern or category, per stadium."""

from collections.abc import Mapping
from typing import Any, Final

import pandas as pd

from prestatiemonitor.charts.opmaak import Sterkte
from prestatiemonitor.charts.tekst import is_known
from prestatiemonitor.indicators.woorden import categorie
from prestatiemonitor.tables.waarden import OPEN_EINDE

STADIA: Final[Mapping[str, tuple[str, Sterkte]]] = {
    "gerealiseerd": ("gerealiseerd", "vol"),
    "hard": ("hard", "hard"),
    "zacht": ("zacht", "gearceerd"),
    "onbekend": ("status onbekend", "omlijnd"),
}
ONBEKEND_JAAR: Final = "jaar onbekend"


def cijfers(verdeling: pd.DataFrame, per: str = "Oplevering") -> pd.DataFrame:
    """The drawn figures: `per`, one column per stadium (gross new homes), Nieuwbouw, Sloop, Netto.

    `verdeling` has stadium, jaar_van, jaar_tot, kern, eigendom, prijsklasse, bruto, sloop and netto. `per` is
    `Oplevering` (years, then periods, then unknown), `Kern` or `Categorie`.
    """
    sleutels = {"Oplevering": _oplevering, "Kern": lambda rij: str(rij["kern"]), "Categorie": _categorie}
    if verdeling.empty:
        return pd.DataFrame(columns=[per, *(naam for naam, _ in STADIA.values()), "Nieuwbouw", "Sloop", "Netto"])
    regels = verdeling.assign(_sleutel=verdeling.apply(sleutels[per], axis=1), _rang=verdeling.apply(_rang, axis=1))
    volgorde = regels.groupby("_sleutel")["_rang"].min().sort_values(kind="stable").index
    tabel = regels.pivot_table(index="_sleutel", columns="stadium", values="bruto", aggfunc="sum", fill_value=0)
    tabel = tabel.reindex(columns=list(STADIA), fill_value=0)
    tabel.columns = pd.Index([naam for naam, _ in STADIA.values()])
    totalen = regels.groupby("_sleutel")[["bruto", "sloop", "netto"]].sum()
    tabel = tabel.join(totalen.set_axis(["Nieuwbouw", "Sloop", "Netto"], axis=1))
    if per == "Oplevering":
        tabel = tabel.loc[list(volgorde)]
    else:
        tabel = tabel.sort_values("Nieuwbouw", ascending=False, kind="stable")
    return tabel.rename_axis(per).reset_index().astype(dict.fromkeys(tabel.columns, "Int64"))


def _oplevering(rij: pd.Series) -> str:
    return oplevering(rij["jaar_van"], rij["jaar_tot"])


def oplevering(van: Any, tot: Any) -> str:
    """A year or period of delivery in words; missing is unknown or open."""
    if not is_known(van):
        return ONBEKEND_JAAR if not is_known(tot) else f"t/m {int(tot)}"
    if not is_known(tot):
        return f"{int(van)} en later"
    return str(int(van)) if van == tot else f"{int(van)}–{int(tot)}"


def _rang(rij: pd.Series) -> tuple[bool, bool, int, int]:
    van, tot = rij["jaar_van"], rij["jaar_tot"]
    bekend = is_known(van)
    is_jaar = bekend and is_known(tot) and van == tot
    return (not bekend, not is_jaar, int(van) if bekend else OPEN_EINDE, int(tot) if is_known(tot) else OPEN_EINDE)


def _categorie(rij: pd.Series) -> str:
    return categorie(str(rij["eigendom"]), str(rij["prijsklasse"]))
