"""A PDF as another reader sees it: its words, structure, alternative texts, outline and fonts."""

import io
import re
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject


class Gelezen:
    """A PDF as another reader sees it."""

    def __init__(self, inhoud: bytes) -> None:
        self.lezer = PdfReader(io.BytesIO(inhoud))
        self.wortel: DictionaryObject = self.lezer.root_object
        self.bladzijden = [kaal(blad.extract_text()) for blad in self.lezer.pages]
        self.tekst = "".join(self.bladzijden)

    @property
    def bladwijzers(self) -> list[str]:
        """Titles in the outline, however deep."""
        return [str(punt.title) for punt in _plat(self.lezer.outline)]

    @property
    def delen(self) -> list[DictionaryObject]:
        """Every element of the structure tree."""
        return list(_elementen(self.wortel["/StructTreeRoot"]))

    def soort(self, soort: str) -> list[DictionaryObject]:
        return [deel for deel in self.delen if deel.get("/S") == soort]

    @property
    def alternatieven(self) -> list[str]:
        return [str(deel["/Alt"]) for deel in self.delen if "/Alt" in deel]

    @property
    def lettertypen(self) -> list[DictionaryObject]:
        """The descriptor of every font in the file."""
        delen = (self.lezer.get_object(nummer) for nummer in range(1, int(self.lezer.trailer["/Size"])))
        return [d for d in delen if isinstance(d, DictionaryObject) and d.get("/Type") == "/FontDescriptor"]


def kaal(tekst: str) -> str:
    """Text without what setting it in lines adds: spaces, and hyphens at the end of a line."""
    return re.sub(r"[\s\u00ad\u200b-]", "", tekst)


def _plat(punten: list[Any]) -> Iterator[Any]:
    for punt in punten:
        yield from _plat(punt) if isinstance(punt, list) else (punt,)


def _elementen(deel: Any) -> Iterator[DictionaryObject]:
    deel = deel.get_object() if hasattr(deel, "get_object") else deel
    if isinstance(deel, ArrayObject):
        for kind in deel:
            yield from _elementen(kind)
    elif isinstance(deel, DictionaryObject):
        if "/S" in deel:
            yield deel
        if "/K" in deel:
            yield from _elementen(deel["/K"])
