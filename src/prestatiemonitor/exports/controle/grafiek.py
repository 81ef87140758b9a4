"""A chart that the workbook draws itself from cells on its sheet: bars, lines and the norm as a dashed line."""

from collections.abc import Mapping
from typing import Any, Final

from xlsxwriter.chart import Chart

from prestatiemonitor.exports.controle.blad import Blad
from prestatiemonitor.exports.controle.cellen import Cel, Getal, Kolom, getalformaat
from prestatiemonitor.exports.controle.namen import ingekort
from prestatiemonitor.exports.huisstijl import GEDEMPT, INKT, LETTER, PANEEL
from prestatiemonitor.exports.stuk import Grafiek, Reeks

HOOGTE: Final = 17  # rows that a chart takes
_BREEDTE, _PUNTEN = 900, 320  # pixels
_NAAM: Final = 44  # characters of a category that an axis has room for
_LETTERS: Final = {"name": LETTER, "size": 10, "color": INKT}


def grafiekkolommen(grafiek: Grafiek | None) -> list[Kolom]:
    """The columns of the table that a chart is drawn from."""
    return (
        []
        if grafiek is None
        else [Kolom("Categorie", 22), *(Kolom(reeks.naam, 12, kant="right") for reeks in grafiek.reeksen)]
    )


def schrijf_grafiekcijfers(blad: Blad, grafiek: Grafiek) -> tuple[int, int]:
    """Write the numbers of a chart as a table; its first row of values and how many there are."""
    rijen: list[list[Cel]] = [
        [ingekort(naam, _NAAM), *(_getal(reeks, nummer, grafiek.eenheid) for reeks in grafiek.reeksen)]
        for nummer, naam in enumerate(grafiek.categorieen)
    ]
    return blad.tabel(grafiekkolommen(grafiek), rijen), len(rijen)


def teken(blad: Blad, grafiek: Grafiek, plaats: int, cijfers: tuple[int, int], alt: str) -> None:
    """Put the chart on the sheet at row `plaats`; `cijfers` are its rows, `alt` is what it shows, in words."""
    norm = any(reeks.vorm == "norm" for reeks in grafiek.reeksen)
    liggend = grafiek.liggend and not norm  # no program draws a line through lying bars
    vorm: dict[str, Any] = {"type": "bar" if liggend else "column"}
    if grafiek.gestapeld:
        vorm["subtype"] = "stacked"
    balken, lijnen = blad.werkboek.boek.add_chart(vorm), blad.werkboek.boek.add_chart({"type": "line"})
    met_lijn = False
    for kolom, reeks in enumerate(grafiek.reeksen, start=1):
        reeksvorm = {**_bereik(blad, cijfers, kolom), **_uiterlijk(reeks, grafiek)}
        if reeks.vorm == "balk":
            balken.add_series({"gap": 60, "overlap": 100 if grafiek.gestapeld else 0, **reeksvorm})
        else:
            lijnen.add_series(reeksvorm)
            met_lijn = True
    if not any(reeks.vorm == "balk" for reeks in grafiek.reeksen):
        balken = lijnen
    elif met_lijn:
        balken.combine(lijnen)
    _opmaak(balken, blad, grafiek, liggend=liggend)
    blad.blad.insert_chart(plaats, 0, balken, {"description": alt, "x_offset": 4, "y_offset": 6, "object_position": 2})


def _bereik(blad: Blad, cijfers: tuple[int, int], kolom: int) -> dict[str, Any]:
    eerste, aantal = cijfers
    laatste = eerste + aantal - 1
    return {
        "name": [blad.naam, eerste - 1, kolom],
        "categories": [blad.naam, eerste, 0, laatste, 0],
        "values": [blad.naam, eerste, kolom, laatste, kolom],
    }


def _uiterlijk(reeks: Reeks, grafiek: Grafiek) -> Mapping[str, Any]:
    if reeks.vorm == "norm":
        streep = {"type": "long_dash", "size": 24, "border": {"color": INKT}, "fill": {"color": INKT}}
        door = {"color": INKT, "width": 1.75, "dash_type": "dash"}
        return {"line": {"none": True} if grafiek.liggend else door, "marker": streep}  # parties are no row in time
    if reeks.vorm == "lijn":
        rond = {"type": "circle", "size": 6, "border": {"color": reeks.kleur}, "fill": {"color": reeks.kleur}}
        streep = {"dash_type": "dash"} if reeks.gearceerd else {}
        return {"line": {"color": reeks.kleur, "width": 2.25, **streep}, "marker": rond}
    rand = {"border": {"color": GEDEMPT, "width": 0.75}}
    if reeks.gearceerd:
        return {"pattern": {"pattern": "wide_upward_diagonal", "fg_color": reeks.kleur, "bg_color": "white"}, **rand}
    uit: dict[str, Any] = {"fill": {"color": reeks.kleur}, "border": {"none": True}}
    if not grafiek.gestapeld and len(grafiek.categorieen) * len(grafiek.reeksen) <= 24:
        formaat = "0.0%" if grafiek.eenheid == "aandeel" else "#,##0.##;-#,##0.##" if _gebroken(reeks) else "#,##0"
        uit["data_labels"] = {"value": True, "num_format": formaat, **_plaats(reeks, grafiek)}
    return uit


def _plaats(reeks: Reeks, grafiek: Grafiek) -> dict[str, Any]:
    """Above the bar; where a norm or line may run there, within it at its foot, in white on a dark one."""
    if all(ander.vorm == "balk" for ander in grafiek.reeksen):
        return {"font": _LETTERS}
    rood, groen, blauw = (int(reeks.kleur[plek : plek + 2], 16) for plek in (1, 3, 5))
    donker = 0.3 * rood + 0.59 * groen + 0.11 * blauw < 140
    return {"position": "inside_base", "font": {**_LETTERS, **({"color": "#FFFFFF"} if donker else {})}}


def _gebroken(reeks: Reeks) -> bool:
    return any(waarde is not None and waarde % 1 for waarde in reeks.waarden)


def _opmaak(grafiek: Chart, blad: Blad, bron: Grafiek, *, liggend: bool) -> None:
    """The title from the first cell; a text that begins with = would be read as a formula."""
    grafiek.set_title({"name": [blad.naam, 0, 0], "name_font": {**_LETTERS, "size": 12}, "overlay": False})
    grafiek.set_legend({"position": "bottom", "font": _LETTERS})
    grafiek.set_size({"width": _BREEDTE, "height": _PUNTEN})
    grafiek.show_blanks_as("gap")
    grafiek.set_chartarea({"border": {"none": True}})
    formaat = "0%" if bron.eenheid == "aandeel" else "#,##0"
    lijn = {"visible": True, "line": {"color": PANEEL, "width": 0.75}}
    as_ = {"num_font": _LETTERS, "line": {"color": GEDEMPT}}
    namen = {**as_, "label_position": "low", "major_gridlines": {"visible": False}}
    eenheid = "aandeel (%)" if bron.eenheid == "aandeel" else bron.eenheid.lstrip("=")
    grenzen = {"max": 1} if bron.eenheid == "aandeel" and _bijna_alles(bron) else {}
    waarden = {**as_, **grenzen, "name": eenheid, "name_font": {**_LETTERS, "bold": False}, "num_format": formaat}
    waarden |= {"major_gridlines": lijn}
    if liggend:  # the names stand along the upright axis, the first on top, and the values go to the right
        grafiek.set_y_axis({**namen, "reverse": True})
        grafiek.set_x_axis({**waarden, "label_position": "high"})
    else:
        grafiek.set_x_axis(namen)
        grafiek.set_y_axis(waarden)


def _bijna_alles(bron: Grafiek) -> bool:
    """Whether shares come so near 100% that an axis would go beyond it."""
    return 0.8 <= max((w for reeks in bron.reeksen for w in reeks.waarden if w is not None), default=0) <= 1


def _getal(reeks: Reeks, nummer: int, eenheid: str) -> Getal:
    waarde = reeks.waarden[nummer] if nummer < len(reeks.waarden) else None
    return Getal(waarde, getalformaat(eenheid, waarde))
