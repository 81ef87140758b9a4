"""Plannen, versnelling: which soft plans would bring social rent and middenhuur soonest, and what is in their way."""

from typing import Any

import pandas as pd
import streamlit as st

from prestatiemonitor.figuren import Figuur, Filters, Stand
from prestatiemonitor.figuren.woorden import telling
from prestatiemonitor.indicators.programma import koppel
from prestatiemonitor.indicators.versnelling import versnelling as rangschik
from prestatiemonitor.indicators.woorden import getal, periode
from prestatiemonitor.views.figuur import bewaard, toon
from prestatiemonitor.views.planlink import planadres
from prestatiemonitor.views.sectie import sectie
from prestatiemonitor.views.tabel import toon_leestabel

_HOOGSTENS = 25
_NIET_INGEVULD = "niet ingevuld"


@sectie("hardheid")
def versnelling(stand: Stand, filters: Filters) -> None:
    """The soft plans by what they would add, before the end of the agreement or of its outlook."""
    st.header("Welke zachte plannen kunnen versnellen?", anchor=False)
    jaren = _einden(stand)
    tot = st.segmented_control("Wat er bij komt voor eind", jaren, default=jaren[0], key="versnelling") or jaren[0]
    tabel = _tabel(stand, filters, tot)
    if tabel.empty:
        st.write(f"Er zijn geen zachte plannen met sociale huur of middenhuur{_waar(filters)}.")
        return
    st.html(f'<p class="pm-antwoord">{_zin(tabel, tot)}</p>')
    cijfers = _cijfers(tabel, tot)
    sleutels = stand.moment.tabellen["plannen"]["plan_sleutel"].reindex(tabel["regel"])
    toon_leestabel(
        cijfers, "Zachte plannen met sociale huur of middenhuur", hoogstens=_HOOGSTENS,
        adressen=[planadres(sleutel) for sleutel in sleutels],
    )  # fmt: skip
    kop = f"Zachte plannen: sociale huur en middenhuur voor eind {tot}"
    figuur = Figuur(f"versnelling-{tot}", kop, None, cijfers, kop)
    toon(stand, figuur, stand.van("hardheid", filters.corporatie or "gezamenlijk")[:1])


def _einden(stand: Stand) -> list[int]:
    """The last year of the agreement, and that of its outlook where it has one."""
    tot = [w.tot.year for norm in stand.moment.afspraken.normen.values() for w in norm.waarden if w.tot]
    return sorted({stand.moment.jaren[-1], *tot})


def _zin(tabel: pd.DataFrame, tot: int) -> str:
    samen = int(tabel[["sociale_huur", "middenhuur"]].sum().sum())
    op_tijd, netto = int(tabel["op_tijd"].sum()), int(tabel["netto"].sum())
    plannen, woningen = telling(len(tabel), "zacht plan", "zachte plannen"), telling(samen, "woning", "woningen")
    wat = f"{plannen} {'bevat' if len(tabel) == 1 else 'bevatten'} samen {woningen} in sociale huur en middenhuur"
    wat += (
        f" en {telling(sloop, 'te slopen woning', 'te slopen woningen')}"
        if (sloop := int(tabel["sloop"].sum()))
        else ""
    )
    if op_tijd:
        erbij, een = telling(op_tijd, "nieuwe woning", "nieuwe woningen"), op_tijd == 1
        na_sloop = f", na sloop netto {getal(netto)}" if netto != op_tijd else ""
        staat = f"{erbij} {'staat' if een else 'staan'} gepland voor eind {tot}{na_sloop}"
        return f"{wat}; {staat}{_wanneer_mee(tabel, op_tijd)}"
    eerste = tabel["eerste"].min()
    return f"{wat}; geen nieuwe woning staat gepland voor eind {tot}" + (
        "." if pd.isna(eerste) else f", de eerste pas in {int(eerste)}."
    )


def _wanneer_mee(tabel: pd.DataFrame, op_tijd: int) -> str:
    """When these homes count in the growth of the corporations: with a corporation, once their plan is hard."""
    een = op_tijd == 1
    zonder = int(tabel.loc[tabel["corporatie"].isna(), "op_tijd"].sum())
    if zonder == op_tijd:
        wie = "die staat in een plan" if een else "die staan in plannen"
        return f"; {wie} zonder corporatie en {'telt' if een else 'tellen'} zonder corporatie niet mee."
    zin = f", en {'telt' if een else 'tellen'} mee zodra {'het' if een else 'hun'} plan hard is"
    if not zonder:
        return f"{zin}."
    staat = f"{getal(zonder)} daarvan {'staat' if zonder == 1 else 'staan'} in plannen zonder corporatie"
    return f"{zin}; maar {staat}, en {'telt' if zonder == 1 else 'tellen'} zonder corporatie niet mee."


@bewaard
def _tabel(stand: Stand, filters: Filters, tot: int) -> pd.DataFrame:
    tabellen = stand.moment.tabellen
    if "plannen" not in tabellen:
        return pd.DataFrame()
    programma = koppel(tabellen["plannen"], tabellen["programma"], stand.moment.afspraken)
    tabel = rangschik(programma, tabellen["plannen"], tot)
    for veld, gekozen in (("corporatie", filters.corporatie), ("kern", filters.kern)):
        tabel = tabel[tabel[veld] == gekozen] if gekozen else tabel
    return tabel


def _cijfers(tabel: pd.DataFrame, tot: int) -> pd.DataFrame:
    """The table as people read it; an empty cell says that the planmonitor gives nothing."""
    jaren = [_oplevering(*paar) for paar in zip(tabel["eerste"], tabel["laatste"], strict=True)]
    in_de_weg = [
        "; ".join(str(tekst).replace(";", ", ") for tekst in paar if not pd.isna(tekst)) or _NIET_INGEVULD
        for paar in zip(tabel["knelpunten"], tabel["toelichting"], strict=True)
    ]
    return pd.DataFrame(
        {
            "Plan": tabel["plan"],
            "Kern": tabel["kern"],
            "Status": tabel["planstatus"],
            "Corporatie": tabel["corporatie"],
            "Sociale huur": tabel["sociale_huur"],
            "Middenhuur": tabel["middenhuur"],
            f"Nieuw voor eind {tot}": tabel["op_tijd"],
            f"Netto voor eind {tot}": tabel["netto"],
            "Sloop": tabel["sloop"],
            "Later": tabel["later"] + tabel["zonder_jaar"],
            "Oplevering": jaren,
            "Wat in de weg staat": in_de_weg,
        }
    ).reset_index(drop=True)


def _oplevering(eerste: Any, laatste: Any) -> str:
    if pd.isna(eerste):
        return "jaar onbekend" if pd.isna(laatste) else f"t/m {int(laatste)}"
    return periode(int(eerste), None if pd.isna(laatste) else int(laatste))


def _waar(filters: Filters) -> str:
    delen = [deel for deel in (filters.kern, filters.corporatie) if deel]
    return f" ({', '.join(delen)})" if delen else ""
