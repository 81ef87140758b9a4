"""Rows between activities that say something of the rows below: a theme, an agreement, a party, a year or a status."""

import re
from dataclasses import dataclass, field
from typing import Literal

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitcellen import jaar_in, partijnamen, thema_van
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.afspraaknummers import lees_afspraaknummers
from prestatiemonitor.readers.jaarschijf.statussen import statuscode
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.tables.meldingen import Meldingsoort

Kopsoort = Literal["thema", "afspraak", "trekker", "jaar", "status", "onduidelijk"]
_AFSPRAAK = re.compile(r"\s*(?:strategische |prestatie)?afspraak\s*\d", re.IGNORECASE)
_JAAR = re.compile(r"\b(?:19|20)\d\d\b")


@dataclass(frozen=True)
class Tussenkop:
    """What a row between activities says: of which kind, and its value."""

    soort: Kopsoort
    tekst: str
    waarde: str | int | tuple[int, ...] | None = None


def duid_tussenkop(tekst: str, als: str | None, jaar: int | None) -> Tussenkop:
    """What a text between activities says, by its own words or as assigned.

    One that names another year than `jaar`, that of the list, and more besides, can be of that year or only a theme.
    """
    if _AFSPRAAK.match(tekst) and (nummers := lees_afspraaknummers(als or tekst)) is not None:
        return Tussenkop("afspraak", tekst, nummers)
    als_thema = als is not None and plat(als) in jaarschijfwoorden().activiteiten["vervolg"]["thema"]
    if als_thema or (thema_van(tekst) and als is None):
        return Tussenkop("thema", tekst, thema_van(tekst) or tekst)
    gelezen = als or tekst
    kaal = _zonder_vulling(gelezen)
    genoemd = jaar_in(gelezen)
    code = statuscode(gelezen) or statuscode(kaal)
    namen = next((n for t in (gelezen, kaal) if (n := partijnamen(t)) and all(map(partijcode, n.split(";")))), None)
    if genoemd is not None and not _zonder_vulling(_JAAR.sub(" ", gelezen)):
        return Tussenkop("jaar", tekst, genoemd)
    if code or namen:
        return Tussenkop("status" if code else "trekker", tekst, code or namen)
    return Tussenkop("thema" if genoemd in (None, jaar) else "onduidelijk", tekst, tekst)


def _zonder_vulling(tekst: str) -> str:
    vulling = jaarschijfwoorden().activiteiten["tussenkop"]["vulling"]
    return " ".join(woord for woord in plat(tekst).split() if woord not in vulling)


@dataclass
class Tussenkoppen:
    """What is in force on a row of one list, and what must be said of it."""

    lezing: Lezing
    lijst: Activiteitenlijst
    indeling: Bladindeling
    jaar_lijst: int | None
    stapel: list[Tussenkop] = field(default_factory=list)
    gezegd: set[str] = field(default_factory=set)

    def lees_titel(self, tekst: str) -> None:
        """A title right above the headings that names a party or a status and no more goes for the whole list."""
        if (kop := self.duid(tekst)).soort in ("trekker", "status"):
            self._neem(kop)

    def lees(self, rij: int, kolom: int, tekst: str) -> Tussenkop:
        """Take the heading on a row between activities; one that may be of another year is asked."""
        kop = self.duid(tekst)
        self._neem(kop)
        if kop.soort == "onduidelijk" and "jaar" not in self.lijst.velden:
            self.lezing.meld(ms.ACTIVITEIT_TUSSENKOP, self.lijst.blad, rij, kolom, gevonden=tekst)
        return kop

    def duid(self, tekst: str) -> Tussenkop:
        return duid_tussenkop(tekst, self.indeling.waarde(tekst), self.jaar_lijst)

    def _neem(self, kop: Tussenkop) -> None:
        """A heading ends an earlier one of its kind, and those that stood below that one."""
        soorten = [eerder.soort for eerder in self.stapel]
        if kop.soort in soorten:
            self.stapel = self.stapel[: soorten.index(kop.soort)]
        if kop.soort == "thema":
            self.stapel = [eerder for eerder in self.stapel if eerder.soort != "afspraak"]
        self.stapel.append(kop)

    def van(self, soort: Kopsoort) -> Tussenkop | None:
        """The heading of a kind that goes for the rows that follow."""
        return next((kop for kop in self.stapel if kop.soort == soort), None)

    @property
    def jaar(self) -> int | None:
        """The year that a heading gives, else that of the list."""
        kop = self.van("jaar")
        return kop.waarde if kop and isinstance(kop.waarde, int) else self.jaar_lijst

    @property
    def thema(self) -> str | None:
        """The theme that a heading gives."""
        kop = self.van("thema") or self.van("onduidelijk")
        return str(kop.waarde) if kop else None

    @property
    def afspraken(self) -> tuple[int, ...]:
        """The agreements that a heading gives."""
        kop = self.van("afspraak")
        return kop.waarde if kop and isinstance(kop.waarde, tuple) else ()

    def trekker(self, rij: int, eigen: str | None) -> str | None:
        """The party of a row, its own or else that of the heading above it, which is said."""
        kop = self.van("trekker")
        if eigen or kop is None:
            return eigen
        self._zeg(ms.TREKKER_UIT_TUSSENKOP, rij, gevonden=kop.tekst, als=kop.waarde)
        return str(kop.waarde)

    def status(self, rij: int, code: str | None, bron: str | None) -> tuple[str | None, str | None]:
        """The status of a row with what it was read from; one that is not that of the heading above it is said."""
        kop = self.van("status")
        if kop is None:
            return code, bron
        if code and kop.waarde != code:
            self._zeg(ms.ACTIVITEIT_STATUS_TUSSENKOP, rij, gevonden=bron or code, ander=kop.tekst)
        return (code, bron) if code or bron else (str(kop.waarde), kop.tekst)

    def _zeg(self, soort: Meldingsoort, rij: int, **velden: object) -> None:
        """Said once for the list."""
        if soort.code not in self.gezegd:
            self.gezegd.add(soort.code)
            self.lezing.meld(soort, self.lijst.blad, rij, self.lijst.velden["activiteit"], **velden)
