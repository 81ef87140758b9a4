"""A csv as a workbook of one sheet: its encoding, its separator and its numbers told from its content."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import GETAL, TEKST, Blad, Werkboek
from prestatiemonitor.readers.bestand.bladscan import Bladscan
from prestatiemonitor.readers.bestand.foutwoorden import foutwoorden
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.guard import weiger_te_wijd
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar
from prestatiemonitor.readers.woorden.cellen import celnaam
from prestatiemonitor.tables.meldingen import Melding

_SCHEIDINGEN = (";", "\t", ",", "|")
_SEP = re.compile(r"\Asep=(.)\r?\n?\Z", re.IGNORECASE)
_MONSTER = 200  # rows that tell the separator
_ANDERS_DAN_TEKST = re.compile(r"[\x00-\x08\x0e-\x1f]")  # no text has these
_HEEL = re.compile(r"[-−–+]?(?:0|[1-9]\d{0,14})\Z")  # with a zero before it, or longer: a code, not a number
_KOMMA = re.compile(r"[-−–+]?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+),\d+\Z")
_DUIZENDEN = re.compile(r"[-−–+]?[1-9]\d{0,2}(?:\.\d{3})+\Z")
_PUNT = re.compile(r"[-−–+]?(?:0|[1-9]\d*)\.\d+\Z")
_MIN = str.maketrans("−–", "--")


class _Notatie(NamedTuple):
    """How this file writes numbers; `onzeker` when `1.250` may be either."""

    punt_is_komma: bool
    onzeker: bool


csv.field_size_limit(2**31 - 1)  # of the whole process, so set once: what a file may be is for `grenzen` to say


def lees_csv(inhoud: bytes, bestandsnaam: str, grenzen: Grenzen) -> Werkboek:
    """The csv as a workbook; bytes that are no text raise Onleesbaar with their Melding."""
    rijen, scheiding = _rijen(_tekst(inhoud))
    while rijen and not any(veld.strip() for veld in rijen[-1]):
        rijen.pop()
    breedte = max((len(rij) for rij in rijen), default=0)
    if not rijen:
        raise Onleesbaar(ms.LEEG_BESTAND())
    weiger_te_wijd([(len(rijen), breedte)], grenzen.cellen)
    naam = PurePath(bestandsnaam.replace("\\", "/")).stem or "csv"
    blad, meldingen = _blad(naam, rijen, breedte, scheiding)
    return Werkboek(bestandsnaam, (blad,), meldingen=meldingen)


def _tekst(inhoud: bytes) -> str:
    """The text: UTF-8 or UTF-16 with a mark, UTF-8 without one, else Windows-1252."""
    if inhoud[:2] in (b"\xff\xfe", b"\xfe\xff"):
        tekst = inhoud.decode("utf-16", errors="replace")
    else:
        try:
            tekst = inhoud.decode("utf-8-sig")
        except UnicodeDecodeError:
            tekst = inhoud.decode("cp1252", errors="replace")
    if _ANDERS_DAN_TEKST.search(tekst):
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    return tekst


def _rijen(tekst: str) -> tuple[list[list[str]], str]:
    """The fields of each row, and what separates them; Excel's first line `sep=;` says so itself and is no row."""
    eerste, _, rest = tekst.partition("\n")
    if gezegd := _SEP.match(eerste.strip('"').rstrip('\r"')):
        return _velden(rest, gezegd[1]), gezegd[1]
    scheiding = max(_SCHEIDINGEN, key=lambda teken: _eensgezind(tekst, teken))
    return _velden(tekst, scheiding), scheiding


def _velden(tekst: str, scheiding: str) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(tekst, newline=""), delimiter=scheiding))
    except csv.Error as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout


def _eensgezind(tekst: str, scheiding: str) -> tuple[float, int]:
    """How well a separator fits: the share of the first rows with the same number of fields, then that number."""
    lezer = csv.reader(io.StringIO(tekst[: _MONSTER * 1_000], newline=""), delimiter=scheiding)
    breedten: Counter[int] = Counter()
    try:
        for rij, _ in zip(lezer, range(_MONSTER), strict=False):
            if any(rij):
                breedten[len(rij)] += 1
    except csv.Error:
        return 0, 0
    meer = {breedte: aantal for breedte, aantal in breedten.items() if breedte > 1}
    if not meer:
        return 0, 0
    breedte = max(meer, key=lambda b: (meer[b], b))
    return meer[breedte] / breedten.total(), breedte


def _notatie(velden: Iterable[str], scheiding: str) -> _Notatie:
    """A comma beside a semicolon or tab is decimal; a dot is when numbers have it that cannot be thousands."""
    komma = punt = False
    for veld in velden:
        if _KOMMA.match(veld):
            komma = True
        elif _PUNT.match(veld) and not _DUIZENDEN.match(veld):
            punt = True
    if scheiding == "," or punt:
        return _Notatie(punt and not komma, onzeker=not komma and not (punt and scheiding == ","))
    return _Notatie(False, onzeker=False)


def _getal(veld: str, notatie: _Notatie) -> float | None:
    """The number that a field is; a code with a zero before it, a date and a number with words are text."""
    kaal = veld.translate(_MIN)
    if _HEEL.match(veld):
        return float(kaal)
    if _KOMMA.match(veld):
        return float(kaal.replace(".", "").replace(",", "."))
    if notatie.punt_is_komma and _PUNT.match(veld):
        return float(kaal)
    return float(kaal.replace(".", "")) if _DUIZENDEN.match(veld) else None


def _blad(naam: str, rijen: list[list[str]], breedte: int, scheiding: str) -> tuple[Blad, tuple[Melding, ...]]:
    notatie = _notatie({veld.strip() for rij in rijen for veld in rij}, scheiding)
    cellen = np.empty((len(rijen), breedte), dtype=object)
    soorten = np.zeros(cellen.shape, dtype=np.uint8)
    fouten: dict[tuple[int, int], str] = {}
    bekend: dict[str, tuple[object, int]] = {}
    twijfel: Melding | None = None
    for r, rij in enumerate(rijen):
        for k, veld in enumerate(rij):
            if veld not in bekend:
                bekend[veld] = _cel(veld, notatie)
            cellen[r, k], soorten[r, k] = bekend[veld]
            if veld[:1] == "#" and veld.strip().upper() in foutwoorden():
                fouten[r, k], cellen[r, k], soorten[r, k] = veld.strip(), None, 0
            elif notatie.onzeker and twijfel is None and _DUIZENDEN.match(veld.strip()):
                twijfel = ms.CSV_GETAL(naam, celnaam(r, k), veld.strip(), waarde=f"{bekend[veld][0]:.0f}")
    return Blad(naam, True, cellen, soorten, scan=Bladscan(fouten)), (twijfel,) if twijfel else ()


def _cel(veld: str, notatie: _Notatie) -> tuple[object, int]:
    kaal = veld.strip()
    if not kaal:
        return None, 0
    getal = _getal(kaal, notatie)
    return (veld, TEKST) if getal is None else (getal, GETAL)
