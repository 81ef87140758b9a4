"""Eén plan as it stands now: what the list says of it, its quality, the verordening, and what was decided."""

from collections.abc import Sequence
from html import escape

import pandas as pd
import streamlit as st

from prestatiemonitor.aanlevering import kwaliteit
from prestatiemonitor.aanlevering.planvergelijking import Planlijst, op_sleutel
from prestatiemonitor.charts.tekst import getal, is_known, procent
from prestatiemonitor.figuren import Stand
from prestatiemonitor.figuren.verordening import INDICATOR
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import Moment
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.planmonitor import PLANNEN
from prestatiemonitor.views.afspraakregel import anker, link
from prestatiemonitor.views.besluiten import Besluitbeeld, besluittabel
from prestatiemonitor.views.pagina import noot
from prestatiemonitor.views.plankeuze import Planpagina
from prestatiemonitor.views.planlink import NERGENS, planlink
from prestatiemonitor.views.toetsing import afspraaktoetsen, toon_toetsing
from prestatiemonitor.views.verordening import alle_kernen, gelezen
from prestatiemonitor.views.verordeningplan import moment_van_plan
from prestatiemonitor.views.wijzigingen_voorstellen import planbesluitzin
from prestatiemonitor.views.woorden import md
from prestatiemonitor.wijzigingen import Planbeeld, Planbesluit, Planverloop

_ALTIJD = ("knelpunten", "realisatiekans", "toelichting")
_NIET = ("plan_sleutel", "plan", "bron", "planstatus", "hardheid", "corporatie", *_ALTIJD)  # told above, or first
_DECIMALEN = {"breedtegraad": 5, "lengtegraad": 5}  # of a metre, as most lists have them

_STIJL = """
<style>
.pm-velden { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .75rem 2rem;
  margin: 0 !important; padding: 0 !important; }
.pm-velden dt { color: var(--pm-gedempt); font-size: .9em; font-weight: 400; }
.pm-velden dt, .pm-velden dd { margin: 0 !important; padding: 0 !important; }
</style>
"""


def stand_nu(pagina: Planpagina, verloop: Planverloop) -> None:
    """Each plan that it is now (or last was): its fields, and while it is in the list the rules it is held against."""
    lijst = pagina.lijsten[verloop.waar[-1]]
    for beeld in verloop.laatste:
        wie = beeld.naam if len(verloop.laatste) > 1 else "het plan"
        kop = (
            f"Wat zei de planmonitor het laatst van {wie}?" if verloop.is_weg else f"Wat zegt de planmonitor van {wie}?"
        )
        st.header(md(kop), anchor=False)
        _opvolger(pagina, beeld)
        st.html(_STIJL + _velden(pagina, lijst, beeld))
        noot(_plek(lijst, beeld))
        if not verloop.is_weg:
            _regels(pagina.stand, beeld)
    if verloop.is_weg:
        st.header("En de verordening?", anchor=False)
        st.write("Dit plan staat niet meer in de lijst; er is op dit peilmoment niets te toetsen.")


def _opvolger(pagina: Planpagina, beeld: Planbeeld) -> None:
    if beeld.sleutel != pagina.sleutel:
        st.html(f'<p class="pm-noot">Nu met plancode {planlink(beeld.sleutel, beeld.sleutel)}.</p>')


def _velden(pagina: Planpagina, lijst: Planlijst, beeld: Planbeeld) -> str:
    """What is filled in, and of the fields that people steer on also what is not, as a list in HTML."""
    rij = lijst.moment.tabellen["plannen"].loc[beeld.rij] if beeld.rij >= 0 else pd.Series(dtype=object)
    labels = {kolom.naam: kolom.label for kolom in PLANNEN.kolommen}
    uit = {labels[naam]: _waarde(naam, rij.get(naam)) or "niet ingevuld" for naam in _ALTIJD}
    uit["Kwaliteit van de gegevens"] = _label(pagina, lijst, beeld)
    overig = [naam for naam in labels if naam not in _NIET and _waarde(naam, rij.get(naam))]
    uit |= {labels[naam]: _waarde(naam, rij[naam]) for naam in overig}
    delen = (f"<div><dt>{escape(wat)}</dt><dd>{escape(tekst)}</dd></div>" for wat, tekst in uit.items())
    return f'<dl class="pm-velden">{"".join(delen)}</dl>'


def _waarde(naam: str, waarde: object) -> str:
    if not is_known(waarde):
        return ""
    if naam == "realisatiekans":
        return procent(waarde)
    return (
        waarde.strip().replace(";", ", ").replace("_", " ")
        if isinstance(waarde, str)
        else getal(waarde, _DECIMALEN.get(naam, 1))
    )


def _label(pagina: Planpagina, lijst: Planlijst, beeld: Planbeeld) -> str:
    """The quality label with its reasons."""
    bewijs = lijst.moment.bewijs.kenmerk if lijst.moment.bewijs else ""
    labels = _kwaliteit(repr((pagina.stand.voorbeeld, lijst.levering.id, bewijs)), pagina.stand.opslag, lijst)
    eigen = labels[labels["plan_sleutel"] == beeld.plancode]
    if eigen.empty:
        return "niet te bepalen"
    label, redenen = eigen[["label", "redenen"]].iloc[0]
    return f"{label}: {redenen}" if redenen else str(label)


@st.cache_data(max_entries=8, show_spinner=False)
def _kwaliteit(sleutel: str, _opslag: Opslag, _lijst: Planlijst) -> pd.DataFrame:
    levering = _lijst.levering
    return kwaliteit(_lijst.moment.tabellen, _opslag.meldingen(levering.id), peildatum=levering.peildatum)


def _plek(lijst: Planlijst, beeld: Planbeeld) -> str:
    bron = lijst.moment.tabellen["plannen"]["bron"].get(beeld.rij, "")
    blad, _, cel = str(bron).rpartition("!")
    waar = f", blad {blad}, cel {cel} en de rij daarvan" if blad else ""
    return f"Uit {lijst.levering.bestandsnaam} (peildatum {datum(lijst.levering.peildatum)}){waar}."


def _regels(stand: Stand, beeld: Planbeeld) -> None:
    """The verordening with its articles where it is used, and the tests of the agreement."""
    moment: Moment = moment_van_plan(stand.moment, beeld.plancode)
    if not stand.van(INDICATOR):
        afspraaktoetsen(moment)
        return
    st.header("Wat vraagt de verordening van dit plan?", anchor=False)
    plan = next((plan for plan in gelezen(stand) if plan.sleutel == beeld.plancode), None)
    if plan is None:
        st.write(f"De planstatus {beeld.planstatus} telt niet mee als plancapaciteit: dit plan wordt niet getoetst.")
        return
    toon_toetsing(plan.toetsing, moment, stand.moment.peildatum)
    naar = anker(link("verordening", plan=beeld.plancode, **NERGENS), "Dit plan bij Verordening", "pm-link")
    st.html(f'<p class="pm-noot">{naar}: daar staan de cellen, en is een besluit vast te leggen.</p>')


def besloten(pagina: Planpagina, verloop: Planverloop) -> None:
    """What the college decided on this plan, and what people said of which plans are the same."""
    st.header("Wat is over dit plan besloten?", anchor=False)
    stand, sleutels = pagina.stand, pagina.sleutels
    beeld = Besluitbeeld.lees(stand, alle_kernen(stand))
    van_college = [b for b in beeld.zichtbaar if not sleutels.isdisjoint({b.besluit.plan, b.besluit.ontvanger or ""})]
    staand = stand.opslag.planbesluiten()
    paren = zip(staand, op_sleutel(staand), strict=True)
    koppelingen = [bewaard for bewaard, besluit in paren if not _plannen_van(besluit, verloop).isdisjoint(sleutels)]
    if van_college:
        st.html(besluittabel(beeld, van_college, f"Besluiten over {verloop.laatste[0].naam}"))
    else:
        st.write("Er is geen besluit van het college vastgelegd.")
    _lijst("Is het hetzelfde plan?", [planbesluitzin(besluit) for besluit in koppelingen])


def _plannen_van(besluit: Planbesluit, verloop: Planverloop) -> set[str]:
    """The keys that a decision is about; of one code, also that of the plan that had it before."""
    eerder = {b.sleutel for beelden in verloop.standen for b in beelden if besluit.oud == besluit.nieuw == (b.code,)}
    return {*besluit.oud, *besluit.nieuw, *eerder}


def _lijst(kop: str, zinnen: Sequence[str]) -> None:
    if zinnen:
        st.markdown(f"**{kop}**\n" + "\n".join(f"- {md(zin)}" for zin in zinnen))
