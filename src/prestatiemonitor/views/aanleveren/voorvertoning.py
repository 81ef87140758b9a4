"""What was read from a workbook, before anything is stored: meldingen, layout, totals, quality, and what it changes."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import (
    als_lijst,
    als_nieuwe_lijst,
    codescheidingen,
    kwaliteit,
    samenvatting,
    vergelijk,
    vorige_levering,
)
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.exports.terugzending import annoteer, naam_terug
from prestatiemonitor.figuren.woorden import datum, telling
from prestatiemonitor.readers import Inlezing
from prestatiemonitor.tables.meldingen import meldingen_tabel
from prestatiemonitor.tables.schemas import MELDINGEN, TABELLEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.aanleveren.cellen import celverantwoording
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.views.woorden import md

_TEKEN = {"fout": "■ fout", "waarschuwing": "◆ waarschuwing", "info": "○ info"}
_LABEL = {"goed": "✔ goed", "matig": "◆ matig", "slecht": "■ slecht"}


def conclusie(inlezing: Inlezing) -> None:
    """In one sentence what the workbook is, and whether something is wrong with it."""
    fouten = sum(m.ernst == "fout" for m in inlezing.meldingen)
    waarschuwingen = sum(m.ernst == "waarschuwing" for m in inlezing.meldingen)
    if not inlezing.leesbaar:
        st.error(md(inlezing.meldingen[0]), icon=":material/block:")
        return
    delen = [f"Herkend als **{inlezing.soort}**" if inlezing.soort else "De soort levering is niet herkend"]
    if "programma" in inlezing.tabellen:
        programma = inlezing.tabellen["programma"]
        nieuwbouw = programma.loc[programma["soort"] == "nieuwbouw", "aantal"].sum()
        delen.append(
            f"{telling(len(inlezing.tabellen['plannen']), 'plan', 'plannen')} met "
            f"{telling(int(nieuwbouw), 'nieuwe woning', 'nieuwe woningen')} (bruto)"
        )
    elif inlezing.tabellen:
        delen.append(telling(sum(len(tabel) for tabel in inlezing.tabellen.values()), "regel", "regels"))
    delen += [telling(fouten, "fout", "fouten"), telling(waarschuwingen, "waarschuwing", "waarschuwingen")]
    toon = st.error if fouten else st.warning if waarschuwingen else st.success
    toon("; ".join(delen) + ".")


def voorvertoning(inlezing: Inlezing, sleutel: str, inhoud: bytes = b"") -> None:
    """Everything that was read, under tabs; only the tab that is open is made."""
    delen: dict[str, Callable[[], None]] = {
        "Meldingen": lambda: _meldingen(inlezing, sleutel, inhoud),
        "Wat is herkend": lambda: _herkend(inlezing),
        "Totalen": lambda: _totalen(inlezing),
        "Verschil met de vorige levering": lambda: _verschil(inlezing),
        "Tabellen": lambda: _tabellen(inlezing),
        "Kwaliteit per plan": lambda: _kwaliteit(inlezing),
        "Celverantwoording": lambda: celverantwoording(inlezing, sleutel),
    }
    if "plannen" not in inlezing.tabellen:
        del delen["Kwaliteit per plan"]
    tabs = st.tabs(list(delen), key=f"tabs-{sleutel}", on_change="rerun")
    for tab, toon in zip(tabs, delen.values(), strict=True):
        if tab.open:
            with tab:
                toon()


def _meldingen(inlezing: Inlezing, sleutel: str, inhoud: bytes) -> None:
    meldingen = inlezing.meldingen
    if not meldingen:
        st.write("Er zijn geen meldingen: alles is gelezen zoals het er staat.")
        return
    volgorde = {"fout": 0, "waarschuwing": 1, "info": 2}
    tabel = meldingen_tabel(meldingen).sort_values("ernst", key=lambda kolom: kolom.map(volgorde), kind="stable")
    zichtbaar = tabel.assign(ernst=tabel["ernst"].map(_TEKEN)).drop(columns="code")
    kolommen = {kolom.naam: kolom.label for kolom in MELDINGEN.kolommen}
    toon_leestabel(zichtbaar.rename(columns=kolommen), "De meldingen bij dit werkboek")
    with st.container(horizontal=True, gap="small"):
        st.download_button(
            "Meldingen als CSV", als_csv(tabel), "meldingen.csv", "text/csv", key=f"csv-{sleutel}", on_click="ignore"
        )
        if inhoud:
            _terugzending(inlezing, sleutel, inhoud)


def _terugzending(inlezing: Inlezing, sleutel: str, inhoud: bytes) -> None:
    """The workbook itself with its meldingen, to return to the sender."""
    st.download_button(
        "Werkboek met meldingen, om terug te sturen",
        lambda: annoteer(inhoud, inlezing.bestandsnaam, inlezing.meldingen)[0],
        naam_terug(inlezing.bestandsnaam),
        key=f"terugzending-{sleutel}",
        on_click="ignore",
        icon=":material/undo:",
    )


def _herkend(inlezing: Inlezing) -> None:
    if not inlezing.herkend:
        st.write("Op geen enkel blad is een tabel herkend.")
    for deel in inlezing.herkend:
        st.subheader(f"Blad ‘{md(deel.blad)}’", anchor=False)
        st.write(
            f"Gelezen als {md(deel.indeling)}: koppen op rij {deel.koprij}, {telling(deel.regels, 'regel', 'regels')}."
        )
        kolommen = pd.DataFrame(deel.kolommen, columns=["Cel", "Kop", "Gelezen als"])
        toon_tabel(kolommen, f"De kolommen van blad {deel.blad}")


def _totalen(inlezing: Inlezing) -> None:
    for titel, tabel in samenvatting(inlezing.tabellen).items():
        st.subheader(titel, anchor=False)
        toon_tabel(tabel, titel)


def _tabellen(inlezing: Inlezing) -> None:
    for naam, tabel in inlezing.tabellen.items():
        st.subheader(f"{TABELLEN[naam].label} ({telling(len(tabel), 'regel', 'regels')})", anchor=False)
        toon_tabel(tabel, TABELLEN[naam].label)


def _kwaliteit(inlezing: Inlezing) -> None:
    tabel = kwaliteit(inlezing.tabellen, inlezing.meldingen)
    if tabel.empty:
        st.write("Er zijn nog geen plannen gelezen.")
        return
    aantallen = tabel["label"].value_counts()
    delen = [f"{getal(int(aantallen[label]))} {label}" for label in _LABEL if label in aantallen.index]
    st.write(f"Van {telling(len(tabel), 'plan', 'plannen')} zijn de gegevens: {', '.join(delen)}.")
    volgorde = {label: i for i, label in enumerate(reversed(_LABEL))}
    tabel = tabel.sort_values("label", key=lambda kolom: kolom.map(volgorde), kind="stable")
    tabel = tabel.assign(label=tabel["label"].map(_LABEL), redenen=tabel["redenen"].replace("", "–"))
    namen = {"plan": "Plan", "label": "Gegevens", "redenen": "Waarom", "bron": "Cel", "plan_sleutel": "Plancode"}
    toon_leestabel(tabel.rename(columns=namen)[list(namen.values())], "De kwaliteit van de gegevens per plan")
    st.download_button(
        "Kwaliteit per plan als CSV", lambda: als_csv(tabel), "kwaliteit.csv", "text/csv", on_click="ignore"
    )


def _verschil(inlezing: Inlezing) -> None:
    vorige = vorige_levering(gegevens.eigen_opslag(), inlezing.soort) if inlezing.soort else None
    if vorige is None:
        st.write("Er is nog geen eerdere levering van deze soort om mee te vergelijken.")
        return
    st.write(f"Vergeleken met ‘{md(vorige.bestandsnaam)}’, peildatum {datum(vorige.peildatum)}.")
    opslag = gegevens.eigen_opslag()
    apart = codescheidingen(opslag)
    verschil = vergelijk(als_lijst(opslag, vorige, apart), als_nieuwe_lijst(inlezing, apart))
    toon_tabel(
        verschil.tabellen.rename(
            columns={
                "tabel": "Tabel",
                "regels_was": "Regels, was",
                "regels_wordt": "Regels, wordt",
                "som_was": "Som, was",
                "som_wordt": "Som, wordt",
            }
        ),
        "Regels en sommen per tabel, vorige en nieuwe levering",
        leeg="–",
    )
    if inlezing.soort == "planmonitor":
        st.subheader(f"Plannen: {telling(len(verschil.plannen), 'verschil', 'verschillen')}", anchor=False)
        namen = {"plan_sleutel": "Plancode", "plan": "Plan", "wat": "Wat", "was": "Was", "wordt": "Wordt"}
        toon_tabel(verschil.plannen.rename(columns=namen), "Wat er per plan verandert")
