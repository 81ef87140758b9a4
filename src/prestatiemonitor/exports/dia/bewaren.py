"""A presentation as bytes: the same each time, with Dutch and a fixed date in its properties."""

import io
import zipfile

from pptx.presentation import Presentation

from prestatiemonitor.exports.werkboek import GEMAAKT, TAAL, veilige_tekst
from prestatiemonitor.exports.zip import als_zip


def als_bytes(presentatie: Presentation, *, titel: str, onderwerp: str) -> bytes:
    """The file; what the template said of itself makes place for what this presentation is."""
    eigenschappen = presentatie.core_properties
    eigenschappen.title, eigenschappen.subject = veilige_tekst(titel)[:255], veilige_tekst(onderwerp)[:255]
    eigenschappen.author = eigenschappen.last_modified_by = "Prestatiemonitor"
    eigenschappen.created = eigenschappen.modified = eigenschappen.last_printed = GEMAAKT
    eigenschappen.language, eigenschappen.revision = TAAL, 1
    eigenschappen.comments = eigenschappen.keywords = eigenschappen.category = ""
    tussen = io.BytesIO()
    presentatie.save(tussen)
    with zipfile.ZipFile(tussen) as oud:
        return als_zip({naam: oud.read(naam) for naam in oud.namelist()})
