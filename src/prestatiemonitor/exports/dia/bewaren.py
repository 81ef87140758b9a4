"""A presentation as bytes: the same each time, with Dutch and a fixed date in its properties."""

import io
import zipfile
from typing import Final

from pptx.presentation import Presentation

from prestatiemonitor.exports.werkboek import GEMAAKT, TAAL, veilige_tekst

DATUM: Final = (1980, 1, 1, 0, 0, 0)  # no clock: the same input gives the same bytes
_INGEPAKT: Final = (".xlsx", ".png", ".jpeg", ".jpg")


def als_bytes(presentatie: Presentation, *, titel: str, onderwerp: str) -> bytes:
    """The file; what the template said of itself makes place for what this presentation is."""
    eigenschappen = presentatie.core_properties
    eigenschappen.title, eigenschappen.subject = veilige_tekst(titel)[:255], veilige_tekst(onderwerp)[:255]
    eigenschappen.author = eigenschappen.last_modified_by = "Prestatiemonitor"
    eigenschappen.created = eigenschappen.modified = eigenschappen.last_printed = GEMAAKT
    eigenschappen.language, eigenschappen.revision = TAAL, 1
    eigenschappen.comments = eigenschappen.keywords = eigenschappen.category = ""
    tussen, uit = io.BytesIO(), io.BytesIO()
    presentatie.save(tussen)
    with zipfile.ZipFile(tussen) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            ingang = zipfile.ZipInfo(naam, DATUM)
            ingang.create_system = 0  # whatever system this is
            ingang.compress_type = zipfile.ZIP_STORED if naam.endswith(_INGEPAKT) else zipfile.ZIP_DEFLATED
            nieuw.writestr(ingang, oud.read(naam))
    return uit.getvalue()
