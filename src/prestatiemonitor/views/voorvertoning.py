"""What was read from a workbook, before anything is stored: meldingen, layout, totals, and what it changes."""

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import samenvatting, vergelijk, vorige_levering
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.exports.cijfers import als_csv
from prestatiemonitor.exports.terugzending import annoteer, naam_terug
from prestatiemonitor.readers import Indeling, Inlezing
from prestatiemonitor.tables.schemas import MELDINGEN, TABELLEN
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.views.toewijzen import wijs_toe
from prestatiemonitor.views.woorden import datum, md

_TEKEN = {"fout": "■ fout", "waarschuwing": "◆ waarschuwing", "info": "○ info"}


def voorvertoning(inlezing: Inlezing, indeling: Indeling, sleutel: str, inhoud: bytes) -> None:
    """Show one reading; where columns are unknown, let the person assign them."""
    _conclusie(inlezing)
    if not inlezing.leesbaar:
        return
    wijs_toe(inlezing, indeling, sleutel)
    tellingen = inlezing.meldingen_tabel()["ernst"].value_counts()
    titels = [
        f"Meldingen ({int(tellingen.sum())})",
        "Wat is herkend",
        "Totalen",
        "Verschil met de vorige levering",
        "Tabellen",
        "Celverantwoording",
    ]
    meldingen, herkend, totalen, verschil, tabellen, cellen = st.tabs(titels)
    with meldingen:
        _meldingen(inlezing, inhoud)
    with herkend:
        _herkend(inlezing)
    with totalen:
        for titel, tabel in samenvatting(inlezing.tabellen).items():
            st.subheader(titel, anchor=False)
            toon_tabel(tabel, titel)
    with verschil:
        _verschil(inlezing)
    with tabellen:
        for naam, tabel in inlezing.tabellen.items():
            st.subheader(f"{TABELLEN[naam].label} ({len(tabel)} regels)", anchor=False)
            toon_tabel(tabel, TABELLEN[naam].label)
    with cellen:
        _celverantwoording(inlezing)


def _conclusie(inlezing: Inlezing) -> None:
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
            f"{getal(len(inlezing.tabellen['plannen']))} plannen met {getal(nieuwbouw)} nieuwe woningen (bruto)"
        )
    elif inlezing.tabellen:
        delen.append(f"{getal(sum(len(tabel) for tabel in inlezing.tabellen.values()))} regels")
    delen.append(f"{fouten} {'fout' if fouten == 1 else 'fouten'}")
    delen.append(f"{waarschuwingen} {'waarschuwing' if waarschuwingen == 1 else 'waarschuwingen'}")
    toon = st.error if fouten else st.warning if waarschuwingen else st.success
    toon("; ".join(delen) + ".")


def _meldingen(inlezing: Inlezing, inhoud: bytes) -> None:
    tabel = inlezing.meldingen_tabel()
    if tabel.empty:
        st.write("Er zijn geen meldingen: alles is gelezen zoals het er staat.")
        return
    volgorde = {"fout": 0, "waarschuwing": 1, "info": 2}
    tabel = tabel.sort_values("ernst", key=lambda kolom: kolom.map(volgorde), kind="stable")
    zichtbaar = tabel.assign(ernst=tabel["ernst"].map(_TEKEN)).drop(columns="code")
    kolommen = {kolom.naam: kolom.label for kolom in MELDINGEN.kolommen}
    toon_leestabel(zichtbaar.rename(columns=kolommen), "De meldingen bij dit werkboek")
    with st.container(horizontal=True):
        st.download_button("Meldingen als CSV", als_csv(tabel), "meldingen.csv", "text/csv", on_click="ignore")
        st.download_button(
            "Werkboek met meldingen",
            lambda: annoteer(inhoud, inlezing.bestandsnaam, inlezing.meldingen)[0],
            naam_terug(inlezing.bestandsnaam),
            on_click="ignore",
            help="Uw eigen werkboek met elke melding als opmerking bij haar cel, en vooraan een lijst.",
        )


def _herkend(inlezing: Inlezing) -> None:
    if not inlezing.herkend:
        st.write("Op geen enkel blad is een tabel herkend.")
    for deel in inlezing.herkend:
        st.subheader(f"Blad ‘{md(deel.blad)}’", anchor=False)
        st.write(f"Gelezen als {deel.indeling}: koppen op rij {deel.koprij}, {deel.regels} regels.")
        kolommen = pd.DataFrame(deel.kolommen, columns=["Cel", "Kop", "Gelezen als"])
        toon_tabel(kolommen, f"De kolommen van blad {deel.blad}")


def _verschil(inlezing: Inlezing) -> None:
    vorige = vorige_levering(gegevens.eigen_opslag(), inlezing.soort) if inlezing.soort else None
    if vorige is None:
        st.write("Er is nog geen eerdere levering van deze soort om mee te vergelijken.")
        return
    st.write(f"Vergeleken met ‘{md(vorige.bestandsnaam)}’, peildatum {datum(vorige.peildatum)}.")
    verschil = vergelijk(gegevens.eigen_opslag().tabellen(vorige.id), inlezing.tabellen)
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
        st.subheader(f"Plannen: {len(verschil.plannen)} verschillen", anchor=False)
        namen = {"plan_sleutel": "Plancode", "plan": "Plan", "wat": "Wat", "was": "Was", "wordt": "Wordt"}
        toon_tabel(verschil.plannen.rename(columns=namen), "Wat er per plan verandert")


def _celverantwoording(inlezing: Inlezing) -> None:
    tabel = inlezing.celverantwoording.tabel()
    telling = tabel.groupby(["blad", "rol", "tabel", "reden"], dropna=False).size().rename("cellen").reset_index()
    st.write(f"{getal(len(tabel))} gevulde cellen, elk precies één keer verantwoord.")
    toon_tabel(telling, "Cellen per blad, rol, tabel en reden")
    st.download_button(
        "Alle cellen als CSV", lambda: als_csv(tabel), "celverantwoording.csv", "text/csv", on_click="ignore"
    )
