"""The values of a workbook that cannot be patched (.xls, .ods, .csv, Strict) in a new one, with marks and list."""

import contextlib
import datetime as dt
import io
import math
from collections.abc import Mapping, Sequence
from typing import Any, Final

from xlsxwriter.exceptions import OverlappingRange
from xlsxwriter.worksheet import Worksheet

from prestatiemonitor.exports.cijfers import bladnaam
from prestatiemonitor.exports.huisstijl import LIJN
from prestatiemonitor.exports.terugzending.lijst import (
    BREEDTES,
    GEEN_OPMAAK,
    LINKKOLOM,
    ONLEESBAAR,
    Lijst,
    bladverwijzing,
    is_formuletekst,
    maak_lijst,
    te_veel,
    vrije_bladnaam,
)
from prestatiemonitor.exports.terugzending.merken import Merk, Merken, op_eerste_cel, op_ernst, verdeel
from prestatiemonitor.exports.werkboek import Werkboek, nieuw_werkboek
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.tables.meldingen import Melding
from prestatiemonitor.tables.terugzending import AUTEUR, LIJST_KOPPEN, LIJST_TITEL, MERKVULLING

_DATUM, _MOMENT, _TIJD, _DUUR = "dd-mm-yyyy", "dd-mm-yyyy hh:mm", "hh:mm", "[h]:mm"
_KADER: Final = (330, 17, 46)  # width in pixels, height of a line, characters on a line


def schrijf_waarden(bladen: Sequence[Blad], bestandsnaam: str, meldingen: Sequence[Melding]) -> bytes:
    """An .xlsx with the list, and the sheets as values; of a workbook that could not be read only the list."""
    bladen = [blad for blad in bladen if not _is_lijst(blad)]
    merken, zonder = verdeel(meldingen, {blad.naam for blad in bladen})
    opmerkingen = [*te_veel(zonder), GEEN_OPMAAK if bladen else ONLEESBAAR]
    bezet = {"history"}  # Excel keeps 'History' to itself
    namen = {blad.naam: bladnaam(blad.naam, bezet) for blad in bladen}
    uitvoer = io.BytesIO()
    with nieuw_werkboek(uitvoer, titel=LIJST_TITEL, onderwerp=bestandsnaam) as werkboek:
        lijst = maak_lijst(meldingen, bestandsnaam, set(namen), opmerkingen)
        _schrijf_lijst(werkboek, vrije_bladnaam(list(namen.values())), lijst, meldingen, namen)
        for blad in bladen:
            _schrijf_blad(werkboek, namen[blad.naam], blad, merken.get(blad.naam, {}))
    return uitvoer.getvalue()


def _is_lijst(blad: Blad) -> bool:
    return bool(blad.cellen.size) and blad.cellen[0, 0] == LIJST_TITEL


def _schrijf_lijst(
    werkboek: Werkboek, naam: str, lijst: Lijst, meldingen: Sequence[Melding], namen: Mapping[str, str]
) -> None:
    blad = werkboek.blad(naam, lijst.titel)
    blad.hide_gridlines(2)
    for kolom, breedte in enumerate(BREEDTES):
        blad.set_column(kolom, kolom, breedte)
    for rij, tekst in enumerate(lijst.boven, start=1):
        werkboek.tekst(blad, rij, 0, tekst, werkboek.formaat("regel"))
    for kolom, tekst in enumerate(LIJST_KOPPEN):
        werkboek.tekst(blad, lijst.koprij - 1, kolom, tekst, werkboek.formaat("kop"))
    rand = {"bottom": 1, "bottom_color": LIJN}
    for nummer, (regel, melding) in enumerate(zip(lijst.regels, op_ernst(meldingen), strict=False), start=1):
        rij = lijst.koprij - 1 + nummer
        blad.set_row(rij, regel.hoogte)
        blad.write_number(rij, 0, nummer, werkboek.formaat("zin", align="left", **rand))
        for kolom, tekst in enumerate(regel.teksten, start=1):
            formaat = werkboek.formaat("formuletekst" if is_formuletekst(tekst) else "tekst", **rand)
            if kolom == 1:
                formaat = werkboek.formaat("zin", bold=True, bg_color=MERKVULLING[regel.ernst], **rand)
            if kolom == LINKKOLOM and regel.doel:
                doel = f"internal:{bladverwijzing(namen[melding.blad])}!{regel.doel.rpartition('!')[2]}"
                blad.write_url(rij, kolom, doel, werkboek.formaat("tekst", underline=1, **rand), tekst)
            else:
                werkboek.tekst(blad, rij, kolom, tekst, formaat)
    if lijst.regels:
        blad.autofilter(lijst.koprij - 1, 0, lijst.koprij - 1 + len(lijst.regels), len(LIJST_KOPPEN) - 1)
    blad.freeze_panes(lijst.koprij, 0)
    blad.repeat_rows(lijst.koprij - 1)
    blad.activate()


def _schrijf_blad(werkboek: Werkboek, naam: str, blad: Blad, merken: Merken) -> None:
    doel = werkboek.boek.add_worksheet(naam)
    merken = op_eerste_cel(merken, blad.samengevoegd)
    if not blad.zichtbaar:
        doel.hide()
    for r1, k1, r2, k2 in blad.samengevoegd:
        if (r1, k1) != (r2, k2):
            with contextlib.suppress(OverlappingRange):
                doel.merge_range(r1, k1, r2, k2, None)
    for rij, kolom in sorted({*_gevuld(blad), *merken}):
        past = rij < blad.rijen and kolom < blad.kolommen
        waarde = blad.foutcellen.get((rij, kolom), blad.cellen[rij, kolom] if past else None)
        merk = merken.get((rij, kolom))
        opmaak = {"bg_color": MERKVULLING[merk.ernst]} if merk else {}
        _schrijf_cel(werkboek, doel, rij, kolom, waarde, opmaak)
        if merk:
            _schrijf_opmerking(doel, rij, kolom, merk)
    doel.set_column(0, max(blad.kolommen - 1, 0), 14)


def _gevuld(blad: Blad) -> set[tuple[int, int]]:
    rijen, kolommen = blad.gevuld.nonzero()
    return {*zip(rijen.tolist(), kolommen.tolist(), strict=True), *blad.foutcellen}


def _schrijf_cel(
    werkboek: Werkboek, blad: Worksheet, rij: int, kolom: int, waarde: Any, opmaak: Mapping[str, Any]
) -> None:
    if waarde is None:
        blad.write_blank(rij, kolom, None, werkboek.formaat("zin", **opmaak))
    elif isinstance(waarde, bool):
        blad.write_boolean(rij, kolom, waarde, werkboek.formaat("zin", **opmaak))
    elif isinstance(waarde, int | float) and math.isfinite(waarde):
        blad.write_number(rij, kolom, waarde, werkboek.formaat("zin", **opmaak))
    elif isinstance(waarde, dt.date | dt.time | dt.timedelta) and _past_als_moment(waarde):
        vorm = _DATUM
        if isinstance(waarde, dt.datetime) and waarde.time() != dt.time():
            vorm = _MOMENT
        elif not isinstance(waarde, dt.date):
            vorm = _DUUR if isinstance(waarde, dt.timedelta) else _TIJD
        blad.write_datetime(rij, kolom, waarde, werkboek.formaat("zin", num_format=vorm, align="left", **opmaak))
    else:
        tekst = str(waarde)
        soort = "formuletekst" if is_formuletekst(tekst) else "zin"
        werkboek.tekst(blad, rij, kolom, tekst, werkboek.formaat(soort, **({"text_wrap": False} | dict(opmaak))))


def _past_als_moment(waarde: dt.date | dt.time | dt.timedelta) -> bool:
    """Whether Excel has a number for it: its calendar begins in 1900, and nothing lasts less than no time."""
    if isinstance(waarde, dt.timedelta):
        return waarde >= dt.timedelta()
    return not isinstance(waarde, dt.date) or waarde.year >= 1900


def _schrijf_opmerking(blad: Worksheet, rij: int, kolom: int, merk: Merk) -> None:
    breedte, regel, tekens = _KADER
    delen = [f"{woord} {rest}".rstrip() for woord, rest in merk.delen()]
    regels = sum(1 + -(-len(deel) // tekens) for deel in delen)
    blad.write_comment(
        rij,
        kolom,
        "\n\n".join(delen),
        {"author": AUTEUR, "width": breedte, "height": min(max(60, regels * regel + 10), 420), "font_size": 9},
    )
