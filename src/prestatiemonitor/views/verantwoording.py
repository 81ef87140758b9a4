"""Verantwoording: norms in force, definitions, assumptions, limits, deliveries, what people wrote and the logbook."""

import pandas as pd
import streamlit as st

from prestatiemonitor.afspraken import GEZAMENLIJK, Prognosetabel
from prestatiemonitor.afspraken.tabellen import KOLOMMEN
from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren import Filters, Stand
from prestatiemonitor.figuren.normen import andere_waarden, geldigheid, normregels, normzin
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN, definitie
from prestatiemonitor.views import gegevens
from prestatiemonitor.views.leveringen import leveringentabel, toon_leveringen
from prestatiemonitor.views.tabel import toon_leestabel, toon_tabel
from prestatiemonitor.views.verantwoording_notities import toon_logboek, toon_notities


def verantwoording(filters: Filters) -> None:
    """Everything a critical reader wants to check, under tabs; without a delivery that counts, what was delivered."""
    if filters.peilmoment is None:
        st.info("Er is geen levering die meetelt; wat eerder is aangeleverd, staat hieronder.")
        toon_leveringen()
        st.subheader("Aantekeningen", anchor=False)
        toon_notities()
        st.subheader("Logboek", anchor=False)
        toon_logboek()
        return
    stand = gegevens.stand_op(filters.peilmoment)
    koppen = ["Normen", "Definities", "Prijsgrenzen en tabellen", "Keuzes en aannames", "Begrippen", "Leveringen"]
    normen, definities, grenzen, keuzes, begrippen, leveringen, notities, logboek = st.tabs(
        [*koppen, "Aantekeningen", "Logboek"], key="verantwoording", on_change="rerun"
    )
    with normen:
        _normen(stand)
    with definities:
        _definities(stand)
    with grenzen:
        _grenzen(stand)
    with keuzes:
        _keuzes(stand)
    with begrippen:
        _begrippen(stand)
    with leveringen:
        _leveringen(stand)
    if notities.open:
        with notities:
            toon_notities()
    if logboek.open:
        with logboek:
            toon_logboek()


def _normen(stand: Stand) -> None:
    peildatum, afspraken = stand.moment.peildatum, stand.moment.afspraken
    st.write(
        f"De normen van de {afspraken.naam}, zoals ze gelden op {datum(peildatum)}. Een jaar dat voorbij is, wordt "
        "gemeten aan de norm van 31 december van dat jaar; een jaar dat nog komt aan wat er op dit peilmoment voor is "
        "vastgesteld. Een latere wijziging verandert een eerder peilmoment niet."
    )
    regels = [
        {
            "Norm": norm.titel,
            "Wat wordt gevraagd": normzin(norm, peildatum),
            "Van kracht": geldigheid(norm, peildatum),
            "Op andere dagen": andere_waarden(norm, peildatum),
            "Waar het staat": norm.artikel,
            "Citaat": norm.citaat,
            "Toelichting": norm.toelichting,
        }
        for norm in afspraken.normen.values()
    ]
    tabel = pd.DataFrame(regels)
    if "Op andere dagen" in tabel and not tabel["Op andere dagen"].any():
        tabel = tabel.drop(columns="Op andere dagen")
    toon_leestabel(tabel, "De normen op het peilmoment")
    st.caption(f"Vingerafdruk van de normbestanden: {afspraken.vingerafdruk}")


def _definities(stand: Stand) -> None:
    gebruikt = set(stand.moment.afspraken.indicatoren)
    for naam, indicator in INDICATOREN.items():
        if naam not in gebruikt:
            continue
        st.subheader(indicator.titel, anchor=naam)
        st.markdown(definitie(indicator, stand.moment.afspraken))
        for regel in normregels(naam, stand.moment.peildatum):
            st.markdown(regel)


def _grenzen(stand: Stand) -> None:
    peildatum, afspraken = stand.moment.peildatum, stand.moment.afspraken
    st.subheader("Huur- en prijsgrenzen", anchor=False)
    regels = []
    for grens in afspraken.grenzen.values():
        waarde = grens.value_on(peildatum)
        regels.append(
            {
                "Grens": grens.titel,
                "Waarde op het peilmoment": "niet bekend" if waarde is None else f"{str(waarde).replace('.', ',')}",
                "Eenheid": grens.eenheid,
                "Bron": grens.artikel,
            }
        )
    toon_tabel(regels, "Huur- en prijsgrenzen op het peilmoment")
    for tabel in afspraken.tabellen.values():
        st.subheader(tabel.titel, anchor=False)
        toon_tabel(tabel_als_frame(tabel), tabel.titel)
        for verschil in tabel.verschillen():
            st.warning(
                f"In de overeenkomst staat als totaal {getal(verschil.gesteld)} ({verschil.kolom.replace('_', ' ')}); "
                f"de delen tellen op tot {getal(verschil.berekend)}. De monitor rekent met de delen."
            )


def tabel_als_frame(tabel: Prognosetabel) -> pd.DataFrame:
    """A table of the agreement as it stood: its parts, the computed and the stated totals."""
    rijen = [
        {"Corporatie": kop, **{naam.replace("_", " "): tabel.som(naam, partij) for naam in KOLOMMEN}}
        for kop, partij in [*((naam, naam) for naam in tabel.corporaties), ("totaal, berekend", GEZAMENLIJK)]
    ]
    gesteld = {naam.replace("_", " "): getattr(tabel.gesteld_totaal, naam) for naam in KOLOMMEN}
    frame = pd.DataFrame([*rijen, {"Corporatie": "totaal, zoals het er staat", **gesteld}])
    return frame.astype(dict.fromkeys(frame.columns[1:], "Int64"))


def _keuzes(stand: Stand) -> None:
    st.write("Waar de afspraken ruimte laten, heeft de monitor een keuze gemaakt. Die keuzes staan in de instellingen:")
    for naam, uitleg in stand.moment.afspraken.instellingen.uitleg.items():
        waarde = getattr(stand.moment.afspraken.instellingen, naam)
        tekst = {True: "ja", False: "nee"}.get(waarde, str(waarde).replace(".", ",")) if waarde is not None else ""
        st.markdown(f"**{uitleg.titel}: {tekst}.** {uitleg.toelichting} ({uitleg.artikel})")


def _begrippen(stand: Stand) -> None:
    if not stand.moment.afspraken.begrippen:
        st.write("De overeenkomst heeft geen begrippenlijst.")
    for begrip in stand.moment.afspraken.begrippen:
        st.markdown(f"**{begrip.term}** — {begrip.definitie}")


def _leveringen(stand: Stand) -> None:
    st.subheader("Gebruikt op dit peilmoment", anchor=False)
    toon_tabel(leveringentabel(list(stand.leveringen.values())), "De gebruikte leveringen")
    st.subheader("Alle leveringen", anchor=False)
    toon_leveringen()
