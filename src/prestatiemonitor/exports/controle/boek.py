"""The workbook: contents with links, verdicts and checks, then a sheet per subject, and all that goes with them."""

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

import pandas as pd
from xlsxwriter.utility import xl_range

from prestatiemonitor.exports.controle import lijsten
from prestatiemonitor.exports.controle.blad import INHOUD, RAND, Blad
from prestatiemonitor.exports.controle.cellen import KLOPT, WIJKT_AF, Cel, Formule, Kolom
from prestatiemonitor.exports.controle.namen import ingekort, korte_bladnaam
from prestatiemonitor.exports.controle.onderwerp import Geschreven, schrijf_onderwerp
from prestatiemonitor.exports.huisstijl import VOORBEELD
from prestatiemonitor.exports.stuk import Stuk, hele_tabellen
from prestatiemonitor.exports.werkboek import Werkboek, nieuw_werkboek

_KOLOMMEN: Final = (
    Kolom("Onderwerp", 62),
    Kolom("Oordeel", 18),
    Kolom("Waarde", 30),
    Kolom("Norm", 40),
    Kolom("Waar", 16),
    Kolom("Nagerekend", 13, kant="center"),
)
_LINK: Final = 66  # characters: a link does not wrap in every program


@dataclass(frozen=True)
class _Blad:
    """A sheet to come after those of the subjects: its name, what it holds, and how it is written."""

    naam: str
    inhoud: str
    schrijf: Callable[[str, str], None]


def als_controlewerkboek(stuk: Stuk) -> bytes:
    """A workbook (.xlsx) in which every figure of `stuk` can be followed and computed again; same bytes each time."""
    uitvoer = io.BytesIO()
    voet = " · ".join((*([VOORBEELD] if stuk.voorbeeld else []), ingekort(f"{stuk.titel}: {stuk.ondertitel}", 70)))
    titel = f"{stuk.titel}: {stuk.ondertitel}"
    with nieuw_werkboek(uitvoer, titel=titel, onderwerp=f"{stuk.gemeente}, {stuk.publiekswoord}") as werkboek:
        bezet = {INHOUD.lower(), "history"}
        inhoud = Blad(werkboek, werkboek.blad(INHOUD, "", voettekst=voet), INHOUD, [k.breedte for k in _KOLOMMEN])
        bladen = [
            schrijf_onderwerp(werkboek, korte_bladnaam(o.titel, bezet), o, stuk.peildatum, voet)
            for o in stuk.onderwerpen
        ]
        verder = [(korte_bladnaam(blad.naam, bezet), blad) for blad in _andere_bladen(werkboek, stuk)]
        for naam, blad in verder:
            blad.schrijf(naam, voet)
        _schrijf_inhoud(inhoud, stuk, bladen, {naam: blad.inhoud for naam, blad in verder})
    return uitvoer.getvalue()


def _schrijf_inhoud(blad: Blad, stuk: Stuk, bladen: list[Geschreven], verder: dict[str, str]) -> None:
    blad.titel(f"{stuk.titel}: {stuk.ondertitel}")
    if stuk.voorbeeld:
        blad.alinea(VOORBEELD, bold=True)
    blad.feit("Gemeente", stuk.gemeente)
    blad.feit("Afspraken", stuk.afspraken)
    blad.feit("Peildatum", stuk.peildatum)
    blad.feit("Voor", stuk.publiekswoord)
    blad.feit("Bron", stuk.bron)
    if stuk.kern:
        blad.kop("In het kort")
        for zin in stuk.kern:
            blad.alinea(zin)
    if stuk.onderwerpen:
        blad.kop("Onderwerpen")
        _onderwerpen(blad, stuk, bladen)
    else:
        blad.alinea("Er zijn geen onderwerpen.")
    blad.kop("Verder in dit werkboek")
    for naam, wat in verder.items():
        blad.link(blad.rij, 0, naam, naam)
        blad.werkboek.tekst(blad.blad, blad.rij, 1, wat, blad.werkboek.formaat("zin"))
        blad.rij += 1


def _onderwerpen(blad: Blad, stuk: Stuk, bladen: list[Geschreven]) -> None:
    kop = blad.rij
    rijen: list[list[Cel]] = [
        [
            ingekort(o.titel, _LINK),
            f"{o.oordeel.teken} {o.oordeel.woord}",
            o.waarde,
            o.norm or o.verwacht,
            o.waar,
            _nagerekend(o_blad),
        ]
        for o, o_blad in zip(stuk.onderwerpen, bladen, strict=True)
    ]
    eerste = blad.tabel(_KOLOMMEN, rijen)
    for nummer, (onderwerp, geschreven) in enumerate(zip(stuk.onderwerpen, bladen, strict=True), start=eerste):
        blad.link(nummer, 0, geschreven.naam, ingekort(onderwerp.titel, _LINK), **RAND)
        oordeel = onderwerp.oordeel
        blad.cel(nummer, 1, f"{oordeel.teken} {oordeel.woord}", bold=True, font_color=oordeel.kleur, **RAND)
    bereik = xl_range(eerste, len(_KOLOMMEN) - 1, eerste + len(rijen) - 1, len(_KOLOMMEN) - 1)
    blad.let_op(bereik)
    if any(geschreven.controles for geschreven in bladen):
        alles = Formule(f'=IF(COUNTIF({bereik},"{WIJKT_AF}")=0,"{KLOPT}","{WIJKT_AF}")', _woord(bladen))
        blad.rijtje(blad.rij, ["Alle nagerekende cijfers", "", "", "", "", alles], bold=True)
        blad.rij += 1
    blad.blad.repeat_rows(kop)


def _nagerekend(blad: Geschreven) -> Cel:
    """Whether all figures of a sheet that are computed again are right; empty where there are none."""
    if not blad.controles:
        return ""
    return Formule(f'=IF(COUNTIF({blad.controles},"{WIJKT_AF}")=0,"{KLOPT}","{WIJKT_AF}")', _woord([blad]))


def _woord(bladen: Sequence[Geschreven]) -> str:
    return KLOPT if all(blad.goed for blad in bladen) else WIJKT_AF


def _andere_bladen(werkboek: Werkboek, stuk: Stuk) -> list[_Blad]:
    """The sheets that this Stuk has something for."""
    tabellen: dict[str, tuple[str, pd.DataFrame]] = {
        "Wat er veranderde": ("De cijfers naast die van de vorige keer.", stuk.veranderingen),
        "Normen": ("Wat is afgesproken, met artikel en citaat.", stuk.normen),
        "Besluiten en acties": ("Wat in eerdere overleggen is besloten en toegezegd.", lijsten.besluitentabel(stuk)),
        "Begrippen": (
            "De woorden van de afspraken.",
            pd.DataFrame(stuk.begrippen.items(), columns=["Begrip", "Betekenis"]),
        ),
    }
    bladen = {naam: _tabelblad(werkboek, naam, wat, tabel) for naam, (wat, tabel) in tabellen.items() if len(tabel)}
    weg = {"In dit stuk": stuk.weggelaten, **{o.titel: o.weggelaten for o in stuk.onderwerpen}}
    bewijs = {"Bron": [stuk.bron], "Bewijs": stuk.bewijs, "Keuzes en aannames": stuk.aannames}
    if stuk.wijzigingen:
        bladen["Waarom plannen veranderden"] = _Blad(
            "Waarom plannen veranderden",
            "Het verschil tussen de laatste twee planmonitors, per oorzaak en per plan.",
            lambda naam, voet: lijsten.schrijf_wijzigingen(
                werkboek, naam, "Waarom plannen veranderden", stuk.wijzigingen, voet
            ),
        )
    if len(stuk.plannen):
        bladen["Plannen"] = _Blad(
            "Plannen",
            "Alle plannen met hun woningen.",
            lambda naam, voet: lijsten.schrijf_tabel(
                werkboek, naam, "Plannen", stuk.plannen, voet, sommen=stuk.plansommen, totaal=True
            ),
        )
    if stuk.gevraagd:
        bladen["Gevraagd"] = _regelblad(werkboek, "Gevraagd", "Wat het overleg wordt gevraagd.", {"": stuk.gevraagd})
    if any(weg.values()):
        bladen["Niet in dit stuk"] = _regelblad(werkboek, "Niet in dit stuk", "Wat is weggelaten, en waarom.", weg)
    bladen["Bron en bewijs"] = _regelblad(
        werkboek, "Bron en bewijs", "Waaruit en waarmee is gerekend, en wat daarbij is aangenomen.", bewijs
    )
    return [*_figuurbladen(werkboek, stuk), *(bladen[naam] for naam in _VOLGORDE if naam in bladen)]


def _figuurbladen(werkboek: Werkboek, stuk: Stuk) -> list[_Blad]:
    """The tables that a chart shows in part or not at all: every row, with its total where that says something."""
    return [
        _Blad(figuur.kop, f"Alle regels bij {onderwerp.titel}.", partial(lijsten.schrijf_figuur, werkboek, figuur))
        for onderwerp in stuk.onderwerpen
        for figuur in hele_tabellen(onderwerp)
    ]


_VOLGORDE: Final = (
    "Gevraagd",
    "Wat er veranderde",
    "Waarom plannen veranderden",
    "Plannen",
    "Normen",
    "Besluiten en acties",
    "Begrippen",
    "Niet in dit stuk",
    "Bron en bewijs",
)


def _tabelblad(werkboek: Werkboek, titel: str, wat: str, tabel: pd.DataFrame) -> _Blad:
    return _Blad(titel, wat, lambda naam, voet: lijsten.schrijf_tabel(werkboek, naam, titel, tabel, voet))


def _regelblad(werkboek: Werkboek, titel: str, wat: str, delen: Mapping[str, Sequence[str]]) -> _Blad:
    return _Blad(titel, wat, lambda naam, voet: lijsten.schrijf_regels(werkboek, naam, titel, delen, voet))
