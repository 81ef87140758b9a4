"""The ledger on screen: what became of every number, what was not read and why, and sums against sums."""

from collections.abc import Mapping
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering.verantwoording import sommen, totalen
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, celnaam
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.views.aanleveren.bladvenster import toon_blad
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel

_ROLLEN = {
    "opgenomen": "gelezen",
    "sleutel": "gelezen als code of naam",
    "kop": "kop",
    "controletotaal": "als totaal vergeleken",
    "overgeslagen": "overgeslagen met reden",
    "tekst": "tekst die niet is gebruikt",
}
_LANGSTE_LIJST = 500


def telling_van(inlezing: Inlezing) -> pd.DataFrame:
    """Every kind of booking on every sheet: `blad`, `rol`, `tabel`, `reden`, `getal`, `cellen`, `eerste`."""
    delen = [deel.telling().assign(blad=deel.blad.naam) for deel in inlezing.celverantwoording.bladen]
    gevuld = [deel for deel in delen if len(deel)]
    return pd.concat(gevuld, ignore_index=True) if gevuld else pd.DataFrame(columns=["blad", "rol", "getal", "cellen"])


def conclusie(telling: pd.DataFrame) -> str:
    """‘Alle 1.204 getallen zijn verantwoord: 980 gelezen, 112 als totaal vergeleken, 112 overgeslagen met reden.’"""
    getallen = telling[telling["getal"].astype(bool)]
    per_rol = getallen.groupby("rol")["cellen"].sum()
    totaal = int(getallen["cellen"].sum())
    if not totaal:
        return "In dit werkboek staan geen getallen."
    delen = [f"{getal(int(per_rol[rol]))} {woord}" for rol, woord in _ROLLEN.items() if rol in per_rol.index]
    begin = "Het ene getal is verantwoord" if totaal == 1 else f"Alle {getal(totaal)} getallen zijn verantwoord"
    return f"{begin}: {', '.join(delen)}."


def celverantwoording(inlezing: Inlezing, sleutel: str) -> None:
    """The tab: the conclusion, a table per sheet, what was not read, the cells themselves, and the sums."""
    telling = telling_van(inlezing)
    st.html(f'<p class="pm-antwoord">{escape(conclusie(telling))}</p>')
    if not telling.empty:
        _per_blad(telling)
        _niet_gelezen(telling)
        _bekijk(inlezing, telling, sleutel)
    _sommen(inlezing)
    _totalen(inlezing)
    st.download_button(
        "Alle cellen als CSV",
        lambda: als_csv(inlezing.celverantwoording.tabel()),
        "celverantwoording.csv",
        "text/csv",
        key=f"cellen-{sleutel}",
        on_click="ignore",
    )


def _per_blad(telling: pd.DataFrame) -> None:
    st.subheader("Wat er met de cellen van elk blad is gebeurd", anchor=False)
    tabel = telling.pivot_table(index="blad", columns="rol", values="cellen", aggfunc="sum", fill_value=0, sort=False)
    tabel = tabel.reindex(columns=[rol for rol in _ROLLEN if rol in tabel.columns])
    tabel.insert(0, "gevulde cellen", tabel.sum(axis=1))
    tabel.insert(1, "waarvan getallen", telling[telling["getal"].astype(bool)].groupby("blad")["cellen"].sum())
    tabel["waarvan getallen"] = tabel["waarvan getallen"].fillna(0)
    tabel = tabel.astype("int64").rename(columns=_ROLLEN).rename_axis("Blad").reset_index()
    toon_leestabel(tabel, "Gevulde cellen per blad, naar wat ermee is gebeurd")


def _niet_gelezen(telling: pd.DataFrame) -> None:
    st.subheader("Wat niet is gelezen, en waarom", anchor=False)
    over = telling[telling["rol"] == "overgeslagen"].groupby(["blad", "reden"], sort=False, as_index=False)
    tabel = over.agg(cellen=("cellen", "sum"), eerste=("eerste", "first"))
    if tabel.empty:
        st.write("Er is niets overgeslagen.")
        return
    namen = {"blad": "Blad", "reden": "Waarom", "cellen": "Cellen", "eerste": "Vanaf cel"}
    toon_leestabel(tabel.rename(columns=namen)[list(namen.values())], "Overgeslagen cellen per blad en reden")


def _bekijk(inlezing: Inlezing, telling: pd.DataFrame, sleutel: str) -> None:
    """The cells of one kind as a list, and where they stand in the sheet."""
    st.subheader("De cellen zelf", anchor=False)
    groepen: dict[tuple[str, str, str], int] = {}
    for blad, rol, reden, aantal in telling[["blad", "rol", "reden", "cellen"]].itertuples(index=False):
        groepen[blad, rol, reden] = groepen.get((blad, rol, reden), 0) + int(aantal)
    volgorde = sorted(groepen, key=lambda groep: (groep[1] != "overgeslagen", groep[1] == "tekst"))
    gekozen = st.selectbox(
        "Welke cellen?", volgorde, index=None, key=f"groep-{sleutel}", placeholder="kies wat u wilt zien",
        format_func=lambda g: f"{g[0]}: {getal(groepen[g])} {_ROLLEN[g[1]]}" + (f" – {g[2]}" if g[2] else ""),
    )  # fmt: skip
    if gekozen is None:
        return
    deel = inlezing.celverantwoording.blad(gekozen[0])
    if deel is None:
        return
    plekken = deel.plekken(gekozen[1], gekozen[2])
    cellen: Mapping[str, str] = {
        celnaam(rij, kolom): als_tekst(deel.blad.cellen[rij, kolom]) for rij, kolom in plekken[:_LANGSTE_LIJST]
    }
    if len(plekken) > _LANGSTE_LIJST:
        st.caption(f"De eerste {_LANGSTE_LIJST} van {getal(len(plekken))}; alle staan in de download.")
    cel = st.selectbox(
        "Cel", list(cellen), key=f"cel-{sleutel}-{gekozen}", format_func=lambda cel: f"{cel}: {cellen[cel]}"
    )
    if cel is not None:
        toon_blad(inlezing, f"cellen-{sleutel}", (gekozen[0], cel))


def _sommen(inlezing: Inlezing) -> None:
    """Whether what was taken in is what stands in the tables."""
    tabel = sommen(inlezing)
    if tabel.empty:
        return
    st.subheader("Telt op wat gelezen is?", anchor=False)
    anders = int((~tabel["gelijk"] & (tabel["waarom"] == "")).sum())
    verklaard = int((tabel["waarom"] != "").sum())
    st.write(_optelzin(anders, verklaard, len(tabel)))
    uitkomst = tabel["gelijk"].map({True: "✔ gelijk", False: "■ verschil"})
    tabel = tabel.assign(
        tabel=tabel["tabel"].map(lambda naam: TABELLEN[naam].label),
        gelijk=uitkomst.mask(tabel["waarom"] != "", "✔ klopt: " + tabel["waarom"]),
        som_cellen=tabel["som_cellen"].map(getal),
        som_tabel=tabel["som_tabel"].map(getal),
    ).drop(columns="waarom")
    namen = ["Tabel", "Blad", "Gelezen cellen", "Som in het blad", "Som in de tabel", "Uitkomst"]
    toon_leestabel(tabel.set_axis(namen, axis=1), "Sommen in het blad en in de tabellen")


def _optelzin(anders: int, verklaard: int, alle: int) -> str:
    if anders:
        return f"Nee: bij {anders} van de {alle} sommen is er een verschil." if alle > 1 else "Nee: er is een verschil."
    if verklaard:
        return "Ja. Waar de som in het blad een andere is dan die in de tabel, staat erbij waardoor."
    return "Ja: de som van de gelezen cellen is gelijk aan de som van de tabellen."


def _totalen(inlezing: Inlezing) -> None:
    """What the workbook states itself against what its parts add up to."""
    tabel = totalen(inlezing)
    if tabel.empty:
        return
    st.subheader("Kloppen de totalen die het werkboek zelf noemt?", anchor=False)
    anders = int((~tabel["gelijk"]).sum())
    goed = f"Alle {getal(len(tabel))} genoemde totalen kloppen." if len(tabel) > 1 else "Het genoemde totaal klopt."
    st.write(
        f"{telling(anders, 'totaal wijkt', 'totalen wijken')} af van wat de delen samen zijn; zie bovenaan."
        if anders
        else goed
    )
    tabel = tabel.assign(gelijk=tabel["gelijk"].map({True: "✔ klopt", False: "◆ wijkt af"}))
    toon_tabel(
        tabel.set_axis(["Blad", "Cel", "Wat", "Zoals het er staat", "Berekend", "Uitkomst"], axis=1),
        "Genoemde en berekende totalen",
    )
