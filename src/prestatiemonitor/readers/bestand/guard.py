"""The guard before parsing: is this a workbook at all, and one that is safe to open."""

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.dubbel import dubbel_onderdeel
from prestatiemonitor.readers.bestand.formaat import OLE2, ZIP, formaat
from prestatiemonitor.readers.bestand.grenzen import Grenzen
from prestatiemonitor.readers.bestand.herstel import gewone_vorm, herpak
from prestatiemonitor.readers.bestand.ole2 import stroomnamen
from prestatiemonitor.readers.bestand.omvang import Bladrijen, omvang_xlsx
from prestatiemonitor.readers.bestand.onleesbaar import Onleesbaar
from prestatiemonitor.readers.bestand.xlsxopmaak import kan_getalvorm
from prestatiemonitor.readers.bestand.xmlscan import bladpaden, hoofddeel

__all__ = ["OLE2", "ZIP", "Onleesbaar", "Pakket", "bewaak", "bewaak_omvang"]

MAX_RIJEN, MAX_KOLOMMEN = 1_048_576, 16_384  # what Excel itself can hold
MAX_BEHEER = 8 * 2**20  # parts that say which sheets there are; real ones are a hundred times smaller

_BLAD = re.compile(r"xl/worksheets/[^/]*\.xml", re.IGNORECASE)
_STIJLDEEL = "xl/styles.xml"
_STREEPDELEN = (_STIJLDEEL, "xl/sharedstrings.xml")
_BEHEER = re.compile(r"_rels/\.rels|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels", re.IGNORECASE)
_VOOR_ONTLEDER = re.compile(
    r"\[content_types\]\.xml|_rels/\.rels|xl/[^/]+\.xml|xl/(?:worksheets/)?_rels/[^/]+\.rels", re.I
)
_KOPPELING = re.compile(r"xl/externalLinks/.*|xl/connections\.xml", re.IGNORECASE)
_ODS_SOORT = b"application/vnd.oasis.opendocument.spreadsheet"


@dataclass
class Pakket:
    """A file that passed the guard: its bytes as they go to the parser, and the XML of its sheets by path.

    `soort` is `xlsx` (also for .xlsm), `ods`, `xls` or `csv`; of an .xls and a csv there is no XML.
    """

    soort: str
    inhoud: bytes
    bladen: dict[str, bytes] = field(default_factory=dict)
    delen: dict[str, bytes] = field(default_factory=dict)  # the other parts of an .xlsx that the parser reads
    paden: dict[str, str] = field(default_factory=dict)  # of each sheet by its name
    beheer: dict[str, bytes] = field(default_factory=dict)  # which sheets there are, and what the file links to
    inspringing: bool = False  # whether a style may show text inwards
    streep: bool = True  # whether a style or a text may be struck through
    getalvorm: bool = True  # whether a style may show a number as something else than it is
    opmerkingen: bool = True  # whether a cell may have a comment


def bewaak(inhoud: bytes, bestandsnaam: str, grenzen: Grenzen) -> Pakket:
    """Let a readable workbook pass; anything else raises Onleesbaar with its Melding."""
    soort = formaat(inhoud, bestandsnaam)
    if len(inhoud) > grenzen.ingepakt_mb * 2**20:
        raise Onleesbaar(
            ms.TE_GROOT(gevonden=f"het bestand is {len(inhoud) / 2**20:.0f} MB, meer dan {grenzen.ingepakt_mb} MB")
        )
    if soort == "csv":
        return Pakket("csv", inhoud)
    if soort == "ole2":
        _bewaak_ole2(inhoud)
        return Pakket("xls", inhoud)
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as zip_:
            return _bewaak_zip(zip_, inhoud, grenzen)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        SyntaxError,
        LookupError,  # such as an encoding that does not exist
    ) as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout


def _bewaak_ole2(inhoud: bytes) -> None:
    """OLE2 is an old .xls, an encrypted workbook, or something else altogether, such as a .doc or a mail."""
    namen = stroomnamen(inhoud)
    if "encryptedpackage" in namen:
        raise Onleesbaar(ms.WACHTWOORD())
    if "workbook" in namen:
        return
    if "book" in namen:
        raise Onleesbaar(ms.ANDER_FORMAAT(gevonden="een werkboek van Excel 5 of Excel 95"))
    raise Onleesbaar(ms.GEEN_WERKBOEK())


def _bewaak_zip(zip_: zipfile.ZipFile, inhoud: bytes, grenzen: Grenzen) -> Pakket:
    onderdelen = zip_.infolist()
    namen = {onderdeel.filename.lower() for onderdeel in onderdelen}
    if len(onderdelen) > grenzen.onderdelen:
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"{len(onderdelen)} onderdelen"))
    if dubbel := dubbel_onderdeel(onderdeel.filename for onderdeel in onderdelen):
        raise Onleesbaar(ms.STAAT_TWEE_KEER(gevonden=f"het onderdeel ‘{dubbel}’"))
    uitgepakt = sum(onderdeel.file_size for onderdeel in onderdelen)
    if uitgepakt > grenzen.uitgepakt_mb * 2**20 or uitgepakt > grenzen.verhouding * max(len(inhoud), 1):
        raise Onleesbaar(ms.TE_GROOT(gevonden=f"uitgepakt {uitgepakt / 2**20:.0f} MB"))
    if "[content_types].xml" in namen and "xl/workbook.bin" in namen:
        raise Onleesbaar(ms.ANDER_FORMAAT(gevonden="een binair Excel-werkboek (.xlsb)"))
    if "[content_types].xml" in namen and "xl/workbook.xml" in namen:
        return _bewaak_xlsx(zip_, onderdelen, inhoud)
    return _bewaak_ods(zip_, inhoud)


def _bewaak_xlsx(zip_: zipfile.ZipFile, onderdelen: Sequence[zipfile.ZipInfo], inhoud: bytes) -> Pakket:
    opmerkingen = any("comment" in onderdeel.filename.lower() for onderdeel in onderdelen)
    pakket, anders = Pakket("xlsx", inhoud, streep=False, getalvorm=False, opmerkingen=opmerkingen), set()
    for onderdeel in onderdelen:
        naam = onderdeel.filename
        if not naam.lower().endswith((".xml", ".rels", ".vml")):
            continue
        ruw = zip_.read(onderdeel)
        xml = gewone_vorm(ruw)
        _geen_dtd(xml)
        if xml is not ruw:
            anders.add(naam)
        pakket.streep |= naam.lower() in _STREEPDELEN and b"strike" in xml
        pakket.inspringing |= naam.lower() == _STIJLDEEL and b"indent=" in xml
        pakket.getalvorm |= naam.lower() == _STIJLDEEL and kan_getalvorm(xml)
        if _BLAD.fullmatch(naam):
            pakket.bladen[naam] = xml
        elif _VOOR_ONTLEDER.fullmatch(naam):
            pakket.delen[naam] = xml
        if _BEHEER.fullmatch(naam) or _KOPPELING.fullmatch(naam):
            if len(xml) > MAX_BEHEER and _BEHEER.fullmatch(naam):
                raise Onleesbaar(ms.TE_GROOT(gevonden=f"{naam} is {len(xml) / 2**20:.0f} MB"))
            pakket.beheer[naam] = xml
    if anders:
        pakket.inhoud = herpak(inhoud, dict.fromkeys(anders, gewone_vorm))
    echt = {onderdeel.filename.lower(): onderdeel.filename for onderdeel in onderdelen}
    if hoofddeel(pakket.beheer) != "xl/workbook.xml":  # the parser reads that one, Excel the one that is named
        raise Onleesbaar(ms.BESCHADIGD())
    pakket.paden = {naam: echt.get(pad.lower(), pad) for naam, pad in bladpaden(pakket.beheer).items()}
    if len(set(pakket.paden.values())) < len(pakket.paden):  # one part as many sheets: read as often as it is named
        raise Onleesbaar(ms.BESCHADIGD())
    if vreemd := set(pakket.paden.values()) - set(pakket.bladen):  # a sheet in another place than usual
        pakket.bladen |= {d.filename: gewone_vorm(zip_.read(d)) for d in onderdelen if d.filename in vreemd}
    return pakket


def _bewaak_ods(zip_: zipfile.ZipFile, inhoud: bytes) -> Pakket:
    namen = set(zip_.namelist())
    if not {"mimetype", "content.xml"} <= namen or not zip_.read("mimetype").startswith(_ODS_SOORT):
        raise Onleesbaar(ms.GEEN_WERKBOEK())
    if "META-INF/manifest.xml" in namen and b"manifest:encryption-data" in zip_.read("META-INF/manifest.xml"):
        raise Onleesbaar(ms.WACHTWOORD())
    ruw = zip_.read("content.xml")
    xml = gewone_vorm(ruw)
    _geen_dtd(xml)
    return Pakket("ods", inhoud if xml is ruw else herpak(inhoud, {"content.xml": gewone_vorm}), {"content.xml": xml})


def bewaak_omvang(bladen: Sequence[Bladrijen], cellen: int) -> None:
    """A cell far away makes a dense parser ask for rows × columns of memory, whatever the file's size."""
    ruim = [blad.ruime_omvang() or omvang_xlsx(blad.xml) for blad in bladen]
    if te_wijd(ruim, cellen):
        weiger_te_wijd([omvang_xlsx(blad.xml) for blad in bladen], cellen)


def te_wijd(bladen: Sequence[tuple[int, int]], cellen: int) -> bool:
    """Whether sheets of these rows and columns are more than may be read."""
    te_ver = any(rijen > MAX_RIJEN or kolommen > MAX_KOLOMMEN for rijen, kolommen in bladen)
    return te_ver or sum(rijen * kolommen for rijen, kolommen in bladen) > cellen


def weiger_te_wijd(bladen: Sequence[tuple[int, int]], cellen: int) -> None:
    """Raise Onleesbaar where sheets of these rows and columns are more than may be read."""
    if te_wijd(bladen, cellen):
        rijen, kolommen = max(bladen, key=lambda omvang: omvang[0] * omvang[1])
        grootste = f"{rijen} rijen bij {kolommen} kolommen"
        wat = f"een blad van {grootste}" if len(bladen) == 1 else f"{len(bladen)} bladen, het grootste van {grootste}"
        raise Onleesbaar(ms.TE_GROOT(gevonden=wat))


def _geen_dtd(xml: bytes) -> None:
    if b"!" in xml and (b"<!DOCTYPE" in xml or b"<!ENTITY" in xml):
        raise Onleesbaar(ms.ONVEILIG(gevonden="een eigen documenttype (DTD)"))
