"""Vooruitblik: the chance of the agreed growth of the social stock, what it assumes, and how earlier lists did."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from html import escape

import streamlit as st

from prestatiemonitor.aanlevering import planmonitors_tot, planmonitorsleutel, verschuivingen
from prestatiemonitor.aanlevering.planvergelijking import planbesluiten
from prestatiemonitor.charts import vooruitblik as waaier
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.figuren import Figuur, Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.indicators.netto_groei_sociaal import PROGNOSE
from prestatiemonitor.views import vooruitblik_woorden as woorden
from prestatiemonitor.views.figuur import bewaard, toon, weergave
from prestatiemonitor.views.pagina import antwoord, donker, noot, zinnen
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.vooruitblik_aannames import aannamezinnen, kort
from prestatiemonitor.views.vooruitblik_keuzes import vraag_keuzes
from prestatiemonitor.views.vooruitblik_woorden import Normen
from prestatiemonitor.vooruitblik import (
    Keuzes,
    Terugblik,
    Uitgangspunt,
    Uitstel,
    Vooruitblik,
    geschat_uitstel,
    lees_groei,
    simuleer,
    terugblik,
    uitgangskeuzes,
    uitgangspunt,
)
from prestatiemonitor.wijzigingen import Planbesluit

INDICATOR = "netto_groei_sociaal"
Sleutel = tuple[tuple[int, ...], ...]


def kansen(stand: Stand) -> None:
    """The conclusion, the chart and the assumptions; what is chosen below changes what stands above at once."""
    hoofden = _over_de_looptijd(stand)
    if not hoofden:
        st.info("De afspraken meten de groei van de sociale voorraad niet; er is geen kans op te geven.")
        return
    uit = _uitgangspunt(stand)
    if not uit.open_jaren:
        antwoord(hoofden[0])
        st.info(f"De looptijd {woorden.looptijd(uit)} is om: er valt niets meer vooruit te blikken.")
        return
    if not uit.met_plannen:
        st.info("Er is nog geen planmonitor met woningen aangeleverd. Zonder plannen is er geen kans op te geven.")
        return
    boven = st.container()
    sleutel = planmonitorsleutel(stand.opslag, stand.moment.peildatum)
    geschat = _geschat(stand, sleutel, tuple(planbesluiten(stand.opslag)))
    instellingen = stand.moment.instellingen
    begin = uitgangskeuzes(uit, geschat, instellingen)
    over_uitval = instellingen.uitleg["vooruitblik_uitval"].toelichting
    keuzes = vraag_keuzes(begin, uit.eigen_kans, over_uitval, stand.moment.peildatum.isoformat())
    aannames = tuple(aannamezinnen(uit, keuzes, begin, geschat, instellingen.vooruitblik_keren))
    with boven:
        _beeld(stand, keuzes, aannames, hoofden)


def _beeld(stand: Stand, keuzes: Keuzes, aannames: tuple[str, ...], hoofden: list[Uitkomst]) -> None:
    uit, blik, normen = _uitgangspunt(stand), _doorgerekend(stand, keuzes), _normen(stand)
    st.html(f'<p class="pm-antwoord">{escape(woorden.hoofdzin(uit, blik, normen))}</p>')
    links, rechts = st.columns([2, 3])
    with links:
        st.subheader("Per jaar", anchor=False)
        st.html(_lijst(woorden.kanszinnen(uit, blik, normen)))
        st.subheader("En het oordeel?", anchor=False)
        zinnen(hoofden)
        noot("Het oordeel gaat uit van wat nu wordt verwacht; de kans weegt mee dat plannen uitvallen of later komen.")
        noot("Over alle corporaties en kernen samen, zoals de norm.")
    with rechts:
        st.subheader("Waar gaat deze kans van uit?", anchor=False)
        st.html(_lijst(aannames))
    toon(stand, _figuur(stand, keuzes, aannames, donker()), hoofden)


@bewaard
def _figuur(stand: Stand, keuzes: Keuzes, aannames: tuple[str, ...], donker: bool) -> Figuur:
    uit, blik, normen = _uitgangspunt(stand), _doorgerekend(stand, keuzes), _normen(stand)
    titel = f"Netto groei van de sociale huur, opgeteld vanaf {uit.jaren[0]}"
    if normen.totaal is not None:
        kans = woorden.kans_in_woorden(blik.kans_op(float(normen.totaal), uit.jaren))
        titel += f": de kans op {getal(normen.totaal)} is {kans}"
    beeld = weergave(stand, ["planmonitor", "jaarschijf"], donker, titel=titel)
    getekend = waaier.Waaier(
        uit.jaren,
        blik.banden(uit.jaren, opgeteld=True).tolist(),
        normen.opgeteld,
        dict([normen.prognose]) if normen.prognose else dict[str, Decimal](),
    )
    fig = waaier.draw(getekend, replace(beeld, bron=f"{beeld.bron} {kort(keuzes)}"))
    cijfers = waaier.cijfers(getekend)
    gezegd = [woorden.hoofdzin(uit, blik, normen), *woorden.kanszinnen(uit, blik, normen)]
    return Figuur(
        "vooruitblik", titel, fig, cijfers, alt_tekst(waaier.VORM, " ".join(gezegd), cijfers), toelichting=aannames
    )


def eerdere_planmonitors(stand: Stand) -> None:
    """What earlier planmonitors said of years that are over, beside what came."""
    if not _over_de_looptijd(stand):
        return
    st.header("Hoe goed kwamen eerdere planmonitors uit?", anchor=False)
    terugblikken = _terugblik(stand, planmonitorsleutel(stand.opslag, stand.moment.peildatum))
    if not terugblikken:
        st.write("Dit staat hier zodra een jaar om is waarover een eerdere planmonitor iets zei.")
        return
    st.write(woorden.terugblikzin(terugblikken[-1]))
    tabel = woorden.terugbliktabel(terugblikken)
    kop = "Nieuwe sociale huurwoningen: gezegd in een eerdere planmonitor, en opgeleverd volgens de jaarschijf"
    toon_leestabel(tabel, kop)
    erachter = [u for u in stand.van(INDICATOR, GEZAMENLIJK) if u.jaar in {blik.jaar for blik in terugblikken}]
    toon(stand, Figuur("vooruitblik-eerder", kop, None, tabel, kop), erachter)


@bewaard
def _uitgangspunt(stand: Stand) -> Uitgangspunt:
    return uitgangspunt(stand.moment)


@bewaard
def _geschat(stand: Stand, sleutel: Sleutel, besluiten: tuple[Planbesluit, ...]) -> Uitstel | None:
    planmonitors = planmonitors_tot(stand.opslag, stand.moment.peildatum)
    return geschat_uitstel(verschuivingen(planmonitors, besluiten))


@bewaard
def _terugblik(stand: Stand, sleutel: Sleutel) -> list[Terugblik]:
    planmonitors = planmonitors_tot(stand.opslag, stand.moment.peildatum)
    return terugblik(lees_groei(stand.moment), [(p.peildatum, p.plannen) for p in planmonitors])


@bewaard
def _doorgerekend(stand: Stand, keuzes: Keuzes) -> Vooruitblik:
    uit, instellingen = _uitgangspunt(stand), stand.moment.instellingen
    stromen = uit.alles if keuzes.eigen else [replace(stroom, kans=None) for stroom in uit.alles]
    return simuleer(
        stromen,
        uit.jaren,
        keuzes.aannames(),
        keren=instellingen.vooruitblik_keren,
        zaad=instellingen.vooruitblik_zaad,
    )


def _normen(stand: Stand) -> Normen:
    return Normen.lees(stand.moment, INDICATOR, PROGNOSE)


def _over_de_looptijd(stand: Stand) -> list[Uitkomst]:
    return [u for u in stand.van(INDICATOR, GEZAMENLIJK) if u.jaar is None][:1]


def _lijst(regels: Iterable[str]) -> str:
    punten = "".join(f"<li>{escape(zin)}</li>" for zin in regels)
    return f'<ul style="padding-left:1.1rem;line-height:1.6;max-width:60rem">{punten}</ul>'
