"""Parses workbooks in a process of its own: a damaged one can make the parser take all memory or end the process.

Run as a script by `kinderen`; it imports nothing of this package, so that it starts quickly. It reads requests from
standard input and answers on standard output until its input ends. A request is a header of four numbers (bytes, cells
allowed, seconds allowed, and the number of the only sheet to read or 0) and the workbook. An answer is a row of
messages, each a kind of one letter, a length and content: B opens a sheet (JSON), R is a block of its rows in columns
of one kind, E is the end; W, X and G say that the workbook is behind a password, cannot be read (with the parser's
words) or spans too many cells.
"""

import contextlib
import datetime as dt
import faulthandler
import gc
import io
import json
import os
import struct
import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain, compress, count, islice, repeat
from operator import ne
from typing import Any, BinaryIO, NamedTuple

KOP = struct.Struct("<4Q")
BERICHT = struct.Struct("<cQ")
BLOK = struct.Struct("<7Q")  # rows; bytes of: columns, kinds, numbers, places of texts, new texts, other values
EERSTE_RIJEN, RIJEN_PER_BLOK = 16, 1_024  # titles and headings apart: the columns below them are of one kind
SPELING = 2  # seconds that the caller has to end this process itself

LEEG, TEKST, GETAL, ANDERS, GEMENGD = range(5)  # of a cell; the last only of a column
_GETALTYPEN, _TEKSTTYPE, _LEEGTYPEN = {float, int}, {str}, {str, type(None)}
_GETAL_OF_TEKST = _GETALTYPEN | _TEKSTTYPE
_ALLEEN = {soort: bytes(int(i == soort) for i in range(256)) for soort in (TEKST, GETAL, ANDERS)}
_GEVULD = {soort: bytes.maketrans(b"\x01", bytes([soort])) for soort in (TEKST, GETAL)}


class _Soorten(dict[type, int]):
    def __missing__(self, soort: type) -> int:
        return ANDERS


_SOORT = _Soorten({str: TEKST, float: GETAL, int: GETAL, type(None): LEEG})


def als_json(waarde: object) -> dict[str, object]:
    """A cell that JSON does not know: a moment by its kind and ISO notation, a duration in seconds."""
    if isinstance(waarde, dt.datetime | dt.date | dt.time):
        return {type(waarde).__name__: waarde.isoformat()}
    if isinstance(waarde, dt.timedelta):
        return {"timedelta": waarde.total_seconds()}
    raise TypeError(f"onbekende celwaarde: {type(waarde)}")


def blok(rijen: list[list[Any]], bekend: defaultdict[str, int]) -> bytes:
    """A block of rows in columns: whole columns of numbers or texts first, then the cells of all other columns.

    A text that was sent before is only a number (`bekend`, as `nummering` makes it).
    """
    vormen, getallen, gemengd = bytearray(), list[float](), list[_Gemengd]()
    teksten: list[Iterable[str]] = []
    for kolom in zip(*rijen, strict=True):
        typen = set(map(type, kolom))
        if typen <= _GETALTYPEN:
            vormen.append(GETAL)
            getallen.extend(kolom)
        elif typen == _TEKSTTYPE and "" not in kolom:
            vormen.append(TEKST)
            teksten.append(kolom)
        elif typen <= _LEEGTYPEN and not any(kolom):
            vormen.append(LEEG)
        else:
            vormen.append(GEMENGD)
            gemengd.append(_gemengde_kolom(kolom, typen))
    soorten = b"".join(kolom.soorten for kolom in gemengd)
    getallen.extend(chain.from_iterable(kolom.getallen for kolom in gemengd))
    teksten += [kolom.teksten for kolom in gemengd]
    anders = list(chain.from_iterable(kolom.anders for kolom in gemengd))
    eerste = len(bekend)
    plekken = array("I", [*map(bekend.__getitem__, chain.from_iterable(teksten))])
    nieuw = json.dumps(list(islice(bekend, eerste, None)), ensure_ascii=False).encode("utf-8", "replace")
    overig = json.dumps(anders, default=als_json).encode()
    reeks = struct.pack(f"{len(getallen)}d", *getallen)  # in a fifth of the time that an array takes
    delen = (bytes(vormen), soorten, reeks, plekken.tobytes(), nieuw, overig)
    return BLOK.pack(len(rijen), *map(len, delen)) + b"".join(delen)


def nummering() -> defaultdict[str, int]:
    """Gives each text that it is asked for the next number, from 0."""
    return defaultdict(count().__next__)


class _Gemengd(NamedTuple):
    """A column of several kinds: that of each cell, and what stands in those that are not blank."""

    soorten: bytes
    getallen: Iterable[float] = ()
    teksten: Iterable[str] = ()
    anders: Iterable[object] = ()


def _gemengde_kolom(kolom: tuple[Any, ...], typen: set[type]) -> _Gemengd:
    """A blank cell is a text without characters: so the parser gives it. Most columns are of one kind beside those."""
    if typen == _TEKSTTYPE:
        gevuld = bytes(map(bool, kolom))
        return _Gemengd(gevuld.translate(_GEVULD[TEKST]), teksten=compress(kolom, gevuld))
    if typen <= _GETAL_OF_TEKST:
        gevuld = bytes(map(ne, kolom, repeat("")))
        getallen = [*compress(kolom, gevuld)]
        if str not in map(type, getallen):
            return _Gemengd(gevuld.translate(_GEVULD[GETAL]), getallen)
    soorten = bytes(map(_SOORT.__getitem__, map(type, kolom)))
    soorten = bytes(LEEG if cel == "" else soort for cel, soort in zip(kolom, soorten, strict=True))
    return _Gemengd(soorten, *(compress(kolom, soorten.translate(_ALLEEN[s])) for s in (GETAL, TEKST, ANDERS)))


def berichten(inhoud: bytes, cellen: int, alleen: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """The answer to one request; `alleen` is the number of the only sheet to read, from 1, or 0 for all."""
    from python_calamine import CalamineWorkbook, PasswordError, SheetTypeEnum, SheetVisibleEnum

    try:
        boek = CalamineWorkbook.from_filelike(io.BytesIO(inhoud))
        for beeld in boek.sheets_metadata[alleen - 1 : alleen] if alleen else boek.sheets_metadata:
            if beeld.typ != SheetTypeEnum.WorkSheet:
                continue
            blad = boek.get_sheet_by_name(beeld.name)
            hoogte, breedte = (blad.end[0] + 1, blad.end[1] + 1) if blad.end else (0, 0)
            cellen -= hoogte * breedte
            if cellen < 0:
                yield b"G", f"{hoogte} rijen bij {breedte} kolommen".encode()
                return
            beschrijving = {
                "naam": beeld.name,
                "zichtbaar": beeld.visible == SheetVisibleEnum.Visible,
                "omvang": [hoogte, breedte],
                "begin": blad.start or (0, 0),
                "samengevoegd": [[*eerste, *laatste] for eerste, laatste in blad.merged_cell_ranges or []],
            }
            yield b"B", json.dumps(beschrijving).encode()
            if hoogte:
                yield from ((b"R", deel) for deel in _blokken(blad))
            del blad
    except PasswordError:
        yield b"W", b""
    except Exception as fout:  # whatever the parser thinks of it
        yield b"X", f"{type(fout).__name__}: {fout}"[:500].encode("utf-8", "replace")
    except BaseException as fout:  # a panic in the parser is no Exception
        if type(fout).__module__ != "pyo3_runtime":
            raise
        yield b"X", b"panic"
    else:
        yield b"E", b""


def _blokken(blad: Any) -> Iterator[bytes]:
    rijen = islice(blad.iter_rows(), blad.start[0], None)
    bekend = nummering()
    omvang = EERSTE_RIJEN
    while deel := list(islice(rijen, omvang)):
        yield blok(deel, bekend)
        omvang = RIJEN_PER_BLOK


def begrens(geheugen: int) -> None:
    """A limit on memory where the system has one, and no picture of the memory on disk when it is reached."""
    try:
        import resource
    except ImportError:  # Windows
        return
    for soort, grens in ((resource.RLIMIT_AS, geheugen), (resource.RLIMIT_CORE, 0)):
        with contextlib.suppress(ValueError, OSError):  # macOS refuses some
            resource.setrlimit(soort, (grens, grens))


def dien(invoer: BinaryIO, uitvoer: BinaryIO) -> None:
    """Answer requests until there are no more."""
    while len(kop := invoer.read(KOP.size)) == KOP.size:
        lengte, cellen, seconden, alleen = KOP.unpack(kop)
        faulthandler.dump_traceback_later(seconden + SPELING, exit=True)  # also when whoever asked is gone
        inhoud = invoer.read(lengte)
        if len(inhoud) < lengte:
            return
        for soort, deel in berichten(inhoud, cellen, alleen):
            uitvoer.write(BERICHT.pack(soort, len(deel)))
            uitvoer.write(deel)
        uitvoer.flush()
        faulthandler.cancel_dump_traceback_later()


def main() -> None:
    """Serve on the standard streams; nothing else may write to them."""
    begrens(int(sys.argv[1]))
    gc.disable()  # cells refer to nothing, and each request leaves nothing behind
    uitvoer = os.fdopen(os.dup(1), "wb", buffering=2**20)
    os.dup2(2, 1)
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        dien(sys.stdin.buffer, uitvoer)


if __name__ == "__main__":
    main()
