"""Vooruitblik: the chance of the agreed growth of the social stock, what it assumes, and how earlier lists did."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from html import escape

import streamlit as st

from prestatiemonitor.charts import vooruitblik as waaier
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.figuren import Figuur, Stand
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst
from prestatiemonitor.views import vooruitblik_woorden as woorden
from prestatiemonitor.views.figuur import bewaard, toon, weergave
from prestatiemonitor.views.pagina import antwoord, donker, noot, zinnen
from prestatiemonitor.views.scenariokeuze import Gekozen, vraag_scenario
from prestatiemonitor.views.tabel import toon_leestabel
from prestatiemonitor.views.vooruitblik_aannames import aannamezinnen, kort
from prestatiemonitor.views.vooruitblik_keuzes import vraag_keuzes
from prestatiemonitor.views.vooruitblik_rekenen import (
    INDICATOR,
    begin_op,
    doorgerekend,
    normen_op,
    ongemeld_op,
    terugblik_op,
    uitgangspunt_op,
)
from prestatiemonitor.views.woorden import md
from prestatiemonitor.vooruitblik import Keuzes


def kansen(stand: Stand) -> Gekozen | None:
    """The conclusion, the chart and the assumptions; what is chosen below changes what stands above at once.

    Gives what was chosen, None where there is no chance to give.
    """
    hoofden = over_de_looptijd(stand)
    if not hoofden:
        st.info("De afspraken meten de groei van de sociale voorraad niet; er is geen kans op te geven.")
        return None
    uit = uitgangspunt_op(stand)
    if not uit.open_jaren:
        antwoord(hoofden[0])
        st.info(f"De looptijd {woorden.looptijd(uit)} is om: er valt niets meer vooruit te blikken.")
        return None
    if not uit.met_plannen:
        st.info("Er is nog geen planmonitor met woningen aangeleverd. Zonder plannen is er geen kans op te geven.")
        return None
    boven = st.container()
    st.subheader("Wat als het anders loopt?", anchor=False)
    begin, geschat = begin_op(stand)
    gekozen = vraag_scenario(stand, begin, geschat)
    instellingen = stand.moment.instellingen
    over_uitval = instellingen.uitleg["vooruitblik_uitval"].toelichting
    gekozen = replace(gekozen, keuzes=vraag_keuzes(gekozen, uit.eigen_kans, over_uitval))
    aannames = tuple(aannamezinnen(uit, gekozen, instellingen.vooruitblik_keren))
    with boven:
        _beeld(stand, gekozen, aannames, hoofden)
    return gekozen


def _beeld(stand: Stand, gekozen: Gekozen, aannames: tuple[str, ...], hoofden: list[Uitkomst]) -> None:
    keuzes = gekozen.keuzes
    uit, blik, normen = uitgangspunt_op(stand), doorgerekend(stand, keuzes), normen_op(stand)
    st.html(f'<p class="pm-antwoord">{escape(woorden.hoofdzin(uit, blik, normen))}</p>')
    if let_op := woorden.voorbehoud(uit, keuzes, gekozen.begin):
        st.warning(md(let_op))
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
    uit, blik, normen = uitgangspunt_op(stand), doorgerekend(stand, keuzes), normen_op(stand)
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
    if not over_de_looptijd(stand):
        return
    st.header("Hoe goed kwamen eerdere planmonitors uit?", anchor=False)
    terugblikken = terugblik_op(stand)
    if not terugblikken:
        st.write(md(woorden.ontbrekende_terugblik(ongemeld_op(stand))))
        return
    st.write(woorden.terugblikzin(terugblikken[-1]))
    tabel = woorden.terugbliktabel(terugblikken)
    kop = "Nieuwe sociale huurwoningen: gezegd in een eerdere planmonitor, en opgeleverd volgens de jaarschijf"
    toon_leestabel(tabel, kop)
    erachter = [u for u in stand.van(INDICATOR, GEZAMENLIJK) if u.jaar in {blik.jaar for blik in terugblikken}]
    toon(stand, Figuur("vooruitblik-eerder", kop, None, tabel, kop), erachter)


def over_de_looptijd(stand: Stand) -> list[Uitkomst]:
    """The figure of all corporations over all years, where the agreement measures it."""
    return [u for u in stand.van(INDICATOR, GEZAMENLIJK) if u.jaar is None][:1]


def _lijst(regels: Iterable[str]) -> str:
    punten = "".join(f"<li>{escape(zin)}</li>" for zin in regels)
    return f'<ul style="padding-left:1.1rem;line-height:1.6;max-width:60rem">{punten}</ul>'
