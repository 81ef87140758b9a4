"""One plan beside the verordening, each step with its article, and apart from it the tests of the agreement."""

import datetime as dt
from html import escape

import streamlit as st

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.charts.tekst import getal, procent
from prestatiemonitor.figuren.eisen import aantaltekst, vereist
from prestatiemonitor.figuren.normen import normen_van, normzin
from prestatiemonitor.figuren.oordeel import UITSLAGWOORDEN
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import INDICATOREN, Moment, Uitkomst
from prestatiemonitor.verordening import Eis, Route, Toetsing, Uitslag
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.views.uitslag import STIJL, balk, toetszin, uitslagmerk

AFSPRAAKTOETSEN = ("aandeel_sociaal_project", "middenhuur_grote_projecten")
"""The norms per plan of the agreement: rules of their own, whatever the verordening says."""
_UITSLAGEN: dict[str, Uitslag] = {"voldoet": "voldoet", "tekort": "tekort", "nog_te_bepalen": "nog_te_bepalen"}


def toon_toetsing(toetsing: Toetsing, moment: Moment, dag: dt.date) -> None:
    """The outcome of a plan, and how it came about; `moment` holds that plan alone, for the tests of the agreement."""
    verordening = moment.afspraken.verordening
    merk = uitslagmerk(toetsing.uitslag, f"{UITSLAGWOORDEN[toetsing.uitslag].capitalize()}:")
    st.html(f'{STIJL}<p class="pm-antwoord">{merk} {escape(toetszin(toetsing))}.</p>')
    _stappen(toetsing)
    if toetsing.eisen:
        st.html(_tabel_eisen(toetsing))
    if toetsing.routes:
        st.markdown("**Welke wegen staan open bij een tekort?**")
        rijen = [_route(route, verordening, dag) for route in toetsing.routes]
        st.html(
            leestabel(("Weg", "Artikel", "Open voor dit plan", "Woningen", "Bedrag"), rijen, "Wegen bij een tekort")
        )
    if toetsing.plichten:
        st.markdown("**Wat vraagt de verordening nog meer?**")
        plichten = [[escape(p.titel), escape(p.artikel), escape(p.uitleg)] for p in toetsing.plichten]
        st.html(leestabel(("Plicht", "Artikel", "Wat"), plichten, "Wat de verordening nog meer vraagt"))
    afspraaktoetsen(moment)


def _stappen(toetsing: Toetsing) -> None:
    geldt = toetsing.toepassing
    woord = {"ja": "ja", "nee": "nee", "onbekend": "niet bekend; getoetst alsof zij geldt"}[geldt.geldt]
    regels = {f"Geldt de verordening? ({geldt.artikel})": f"{woord}: {geldt.reden}"}
    if toetsing.grondslag:
        regels["Over hoeveel woningen? (art. 4)"] = toetsing.grondslag.uitleg
    if toetsing.eisen and toetsing.plan.wijkt_af is None:
        regels["Wijkt het af van het bestemmingsplan? (art. 2 lid 1)"] = "niet opgegeven; getoetst alsof het afwijkt"
    delen = "".join(f"<li><strong>{escape(kop)}</strong> {escape(tekst)}.</li>" for kop, tekst in regels.items())
    st.html(f'<ul style="padding-left:1.1rem;line-height:1.6;max-width:60rem">{delen}</ul>')


def _tabel_eisen(toetsing: Toetsing) -> str:
    koppen = ("Regel", "Artikel", "Uitslag", "Vereist", "Heeft", "Te weinig", "De som")
    return leestabel(koppen, map(_eis, toetsing.eisen), "Wat het plan van elke soort moet hebben en heeft")


def _eis(eis: Eis) -> list[str]:
    kop = [escape(eis.titel), escape(eis.artikel)]
    if not eis.geldt:
        return [*kop, uitslagmerk("niet_van_toepassing", "geldt niet"), "", "", "", escape(eis.uitleg)]
    return [
        *kop,
        uitslagmerk(eis.uitslag),
        f'<span class="pm-getal">{vereist(eis)}</span>',
        f'<span class="pm-getal">{aantaltekst(eis.heeft)}</span>{balk(eis.heeft, eis.vereist, eis.uitslag)}',
        f'<span class="pm-getal">{getal(eis.tekort)}</span>',
        escape(eis.uitleg),
    ]


def _route(route: Route, verordening: Verordening, dag: dt.date) -> list[str]:
    kan = f"{'ja' if route.open else 'nee'}: {route.uitleg}"
    woningen = getal(route.woningen) if route.woningen and route.open else ""
    return [escape(tekst) for tekst in (route.titel, route.artikel, kan, woningen, bedragzin(route, verordening, dag))]


def bedragzin(route: Route, verordening: Verordening, dag: dt.date) -> str:
    """The amount with the days it is from, or that it is not known and where it can be filled in."""
    if not route.parameter:
        return "geen" if route.open and route.woningen else ""
    parameter = verordening.parameters[route.parameter]
    waarde = next((waarde for waarde in parameter.waarden if waarde.holds_on(dag)), None)
    if route.bedrag is None or waarde is None:
        return (
            f"voor {dag.year} niet bekend: vul het bedrag van dat jaar aan in verordening.toml, bij de parameter "
            f"{parameter.id} ({parameter.titel.lower()}, {parameter.artikel})"
        )
    einde = f" tot en met {datum(waarde.tot)}" if waarde.tot else ""
    per = f"{getal(route.bedrag / waarde.waarde)} × € {getal(waarde.waarde, 2)}"
    return f"€ {getal(route.bedrag, 2)} ({per}, {parameter.artikel}; bedrag van {datum(waarde.van)}{einde})"


def afspraaktoetsen(moment: Moment) -> None:
    """The tests of the agreement, which are not those of the verordening."""
    toetsen = [naam for naam in AFSPRAAKTOETSEN if naam in moment.afspraken.indicatoren]
    if not toetsen:
        return
    st.markdown("**En de prestatieafspraken?** Die vragen iets anders, en tellen apart.")
    rijen = [_afspraaktoets(naam, moment) for naam in toetsen]
    st.html(leestabel(("Afspraak", "Wat", "Uitslag", "Aandeel"), rijen, "De toetsen uit de prestatieafspraken"))


def _afspraaktoets(naam: str, moment: Moment) -> list[str]:
    uitkomst = INDICATOREN[naam].bereken(moment)[0]
    plaats = moment.afspraken.plaats_van(naam)
    kop = f"afspraak {plaats}" if plaats.isdigit() else plaats
    gevraagd = "; ".join(f"{norm.titel.lower()}: {normzin(norm, moment.peildatum)}" for norm in normen_van(naam))
    return [escape(kop), escape(gevraagd), *_uitslag(uitkomst, moment)]


def _uitslag(uitkomst: Uitkomst, moment: Moment) -> tuple[str, str]:
    """The outcome for the only plan of the moment, and its share."""
    if not uitkomst.stappen:
        norm = moment.afspraken.normen.get(uitkomst.indicator)
        ervoor = "plannen_van_ervoor" in uitkomst.lijnen
        drempel = f"alleen voor plannen met meer dan {norm.drempel} woningen" if norm and norm.drempel else ""
        reden = f"opgeleverd vóór {moment.jaren[0]}" if ervoor else drempel or "niets te toetsen"
        return uitslagmerk("niet_van_toepassing"), escape(reden)
    stap = uitkomst.stappen[0]
    uitslag = _UITSLAGEN[stap.soort]
    aandeel = procent(stap.waarde, uitkomst.norm)
    return uitslagmerk(uitslag), escape(f"zeker {aandeel}" if uitslag == "nog_te_bepalen" else aandeel)
