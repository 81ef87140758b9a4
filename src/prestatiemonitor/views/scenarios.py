"""Scenarios of the outlook beside each other: chances, expected homes, and the assumptions in which they differ."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

import streamlit as st

from prestatiemonitor.charts import scenarios as grafiek
from prestatiemonitor.charts.tekst import alt_tekst, getal
from prestatiemonitor.figuren import Figuur, Stand
from prestatiemonitor.views import scenario_woorden as woorden
from prestatiemonitor.views.figuur import bewaard, toon, weergave
from prestatiemonitor.views.pagina import donker, noot
from prestatiemonitor.views.scenario_woorden import Naast
from prestatiemonitor.views.scenarioformulier import alle_versies, bewaren
from prestatiemonitor.views.scenariokeuze import Gekozen, Geladen, herkomst, lees_scenarios
from prestatiemonitor.views.tabel import leestabel
from prestatiemonitor.views.vooruitblik import over_de_looptijd
from prestatiemonitor.views.vooruitblik_rekenen import doorgerekend, normen_op, uitgangspunt_op
from prestatiemonitor.views.vooruitblik_woorden import kans_in_woorden
from prestatiemonitor.views.woorden import md
from prestatiemonitor.vooruitblik import Keuzes

_URL: Final = "naast"
_HOOGSTENS: Final = 8
_EERST: Final = 4  # each is run once for a visitor who did not choose
_Rij = tuple[str, Keuzes, tuple[str, ...]]  # a name, what is assumed, and where it comes from


def vergelijken(stand: Stand, gekozen: Gekozen | None) -> None:
    """The scenarios beside each other with their chart, and keeping, changing and withdrawing them."""
    if gekozen is None:
        return
    bewaren(stand, gekozen)
    st.header("Welk scenario haalt de afgesproken groei?", anchor=False)
    bewaarde, onleesbaar = lees_scenarios(stand.opslag, gekozen.begin)
    for kapot in onleesbaar:
        st.warning(f"Scenario ‘{md(kapot.naam)}’ (nr. {kapot.id}) is niet te lezen en staat hier niet bij.")
    rijen = _rijen(stand, gekozen, _welke(bewaarde))
    if len(rijen) > 1:
        _naast_elkaar(stand, rijen)
    else:
        st.write("Verschuif hierboven een aanname of bewaar een scenario; dan staan zij hier naast elkaar.")
    alle_versies(stand)


def _welke(bewaarde: Sequence[Geladen]) -> list[Geladen]:
    """Those to compare: the newest unless the visitor or the URL says otherwise."""
    per_nummer = {geladen.bewaard.id: geladen for geladen in bewaarde}
    standaard = [*per_nummer][-_EERST:]
    if len(bewaarde) < 2:
        return list(bewaarde)
    gevraagd = [int(deel) for deel in st.query_params.get(_URL, "").split(",") if deel.isdecimal()]
    begin = [nummer for nummer in gevraagd if nummer in per_nummer] or standaard
    gekozen = st.multiselect(
        "Bewaarde scenario's naast elkaar",
        [*per_nummer],
        begin[:_HOOGSTENS],
        format_func=lambda nummer: per_nummer[nummer].bewaard.naam,
        max_selections=_HOOGSTENS,
        key=f"scenario-naast-{'-'.join(map(str, per_nummer))}",
        placeholder="kies er een of meer",
    )
    if gekozen and gekozen != standaard:
        st.query_params[_URL] = ",".join(map(str, gekozen))
    elif _URL in st.query_params:
        del st.query_params[_URL]
    return [per_nummer[nummer] for nummer in gekozen]


def _rijen(stand: Stand, gekozen: Gekozen, bewaarde: Sequence[Geladen]) -> tuple[_Rij, ...]:
    rijen: list[_Rij] = [("Uitgangspunten van de monitor", gekozen.begin, ("Instellingen, schatting en jaarschijf.",))]
    rijen += [(g.bewaard.naam, g.keuzes, tuple(herkomst(g, stand))) for g in bewaarde]
    if all(gekozen.keuzes != keuzes for _, keuzes, _ in rijen):
        rijen.append(("Zoals nu ingesteld", gekozen.keuzes, ("Hierboven gekozen, niet bewaard.",)))
    return tuple(rijen)


def _naast_elkaar(stand: Stand, rijen: tuple[_Rij, ...]) -> None:
    uit, normen = uitgangspunt_op(stand), normen_op(stand)
    naast = _doorgerekend(stand, rijen)
    st.write(md(f"{woorden.conclusie(uit, normen, naast)}."))
    koppen = ["Scenario", *woorden.kansen(uit, normen, naast[0].blik), "Middelste uitkomst", "Wat verschilt"]
    st.html(leestabel(koppen, _tabelrijen(stand, naast), "Scenario's naast elkaar"))
    noot(
        "Vet is wat anders is dan in het eerste scenario. Alle scenario's zijn met dezelfde loting doorgerekend: wat "
        "verschilt, komt van de aannames."
    )
    toon(stand, _figuur(stand, rijen, donker()), over_de_looptijd(stand))


def _doorgerekend(stand: Stand, rijen: Sequence[_Rij]) -> tuple[Naast, ...]:
    return tuple(Naast(naam, keuzes, doorgerekend(stand, keuzes), waaruit) for naam, keuzes, waaruit in rijen)


def _tabelrijen(stand: Stand, naast: Sequence[Naast]) -> list[list[str]]:
    uit, normen = uitgangspunt_op(stand), normen_op(stand)
    anders = woorden.verschillen([n.keuzes for n in naast])
    rijen = []
    for n, verschil in zip(naast, anders, strict=True):
        laag, _, midden, _, hoog = (getal(band, 0) for band in woorden.banden(uit, n.blik))
        waaruit = "".join(f'<br><span class="pm-noot">{escape(zin)}</span>' for zin in n.herkomst)
        rijen.append(
            [
                f"<strong>{escape(n.naam)}</strong>{waaruit}",
                *(escape(kans_in_woorden(kans)) for kans in woorden.kansen(uit, normen, n.blik).values()),
                f'<span class="pm-getal">{midden}</span> (8 van de 10 keer {laag} tot {hoog})',
                _verschil(verschil, anders[0]),
            ]
        )
    return rijen


def _verschil(verschil: Mapping[str, str], eerste: Mapping[str, str]) -> str:
    """A line per assumption, in bold where it is not that of the first scenario."""
    regels = [
        escape(regel) if eerste.get(naam) == waarde else f"<strong>{escape(regel)}</strong>"
        for (naam, waarde), regel in zip(verschil.items(), woorden.in_regels(verschil), strict=True)
    ]
    return f'<span style="display:inline-block;min-width:13rem">{"<br>".join(regels)}</span>'


@bewaard
def _figuur(stand: Stand, rijen: tuple[_Rij, ...], donker: bool) -> Figuur:
    uit, normen, naast = uitgangspunt_op(stand), normen_op(stand), _doorgerekend(stand, rijen)
    titel = woorden.conclusie(uit, normen, naast)
    getekend = []
    for n in naast:
        kans = ""
        if normen.totaal is not None:
            kans = f"kans {kans_in_woorden(n.blik.kans_op(float(normen.totaal), uit.jaren))}"
        getekend.append(grafiek.Rij(n.naam, woorden.banden(uit, n.blik), kans))
    beeld = weergave(stand, ["planmonitor", "jaarschijf"], donker, titel=titel)
    verschil = zip(naast, woorden.verschillen([n.keuzes for n in naast]), strict=True)
    aannames = tuple(f"{n.naam}: {'; '.join(woorden.in_regels(w))}. {' '.join(n.herkomst)}" for n, w in verschil)
    fig = grafiek.draw(getekend, normen.totaal, beeld)
    cijfers, aandelen = woorden.cijfers(uit, normen, naast)
    alt = alt_tekst(grafiek.VORM, f"{titel}.", grafiek.cijfers(getekend))
    return Figuur("scenarios", titel, fig, cijfers, alt, aandelen=aandelen, toelichting=aannames)
