"""A list of activities into `activiteiten`: one row per activity and agreement, with every cell booked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteitboek import boek_koppen, boek_rij, jaar_van_het_blad, kies_voortgang
from prestatiemonitor.readers.jaarschijf.activiteitcellen import (
    THEMANUMMER,
    is_thematitel,
    jaar_in,
    partijnamen,
    thema_van,
)
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.jaarschijf.activiteitregels import Regelsoort, regelsoort
from prestatiemonitor.readers.jaarschijf.afspraaklezer import Afspraaklezer
from prestatiemonitor.readers.jaarschijf.kruisjes import aangekruist, partijen_met_rol
from prestatiemonitor.readers.jaarschijf.nummerkolom import kies_nummers
from prestatiemonitor.readers.jaarschijf.statussen import Statuslezer, statuscode
from prestatiemonitor.readers.jaarschijf.tussenkoppen import Tussenkoppen
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.tables.schemas import ACTIVITEITEN
from prestatiemonitor.tables.waarden import ACTIVITEITSTATUS

_TEKSTEN = ("planning", "voortgang_juni", "voortgang_december", "bewijs")
_TELT_MEE, _OVERSLAAN = "telt mee", "overslaan"


@dataclass
class _Activiteit:
    """One activity as it was read; its texts may go on in rows below."""

    rij: int
    waarden: dict[str, str | int | None] = field(default_factory=dict)
    afspraken: tuple[int, ...] = ()


def lees_activiteiten(
    lezing: Lezing, lijst: Activiteitenlijst, indeling: Bladindeling, omgeving: Sequence[str]
) -> None:
    """Add the activities of one list, ask what is unclear, and book every cell."""
    _Lezer(lezing, lijst, indeling, omgeving).lees()


class _Lezer:
    def __init__(
        self, lezing: Lezing, lijst: Activiteitenlijst, indeling: Bladindeling, omgeving: Sequence[str]
    ) -> None:
        self.lezing, self.lijst, self.indeling, self.blad = lezing, lijst, indeling, lijst.blad
        titels = [als_tekst(next(w for w in self.blad.cellen[r].tolist() if w is not None)) for r in lijst.titels]
        self.omgeving = [*titels, *omgeving]
        kies_nummers(lezing, lijst, self.omgeving)
        self.voortgang = kies_voortgang(lezing, lijst, self.omgeving)
        self.statuskolom = lijst.velden.get("status")
        self.kwartalen = {k: wat for k, wat in lijst.kruisjes.items() if wat not in ACTIVITEITSTATUS}
        self.statussen = Statuslezer(lezing, lijst, indeling)
        self.thema = self.titelthema = indeling.geldt.get("thema") or next(
            (t for tekst in self.omgeving if (t := thema_van(tekst))),
            next((tekst for tekst in titels if THEMANUMMER.match(tekst)), None),  # under a title of its own
        )
        self.afspraken = Afspraaklezer(lezing, lijst, indeling)
        self.activiteiten: list[_Activiteit] = []
        self.jaar = jaar_van_het_blad(lijst, indeling, self.omgeving)
        self.jaar_gevraagd = False
        self.statussen.jaar = self.jaar
        self.koppen = Tussenkoppen(lezing, lijst, indeling, self.jaar)
        if titels:
            self.koppen.lees_titel(titels[0])

    def lees(self) -> None:
        boek_koppen(self.lezing, self.lijst)
        for rij in self.lijst.rijen:
            self._lees_rij(rij)
        rijen = [rij for activiteit in self.activiteiten for rij in self._als_rijen(activiteit)]
        if rijen:
            namen = ACTIVITEITEN.kolomnamen
            self.lezing.voeg_toe("activiteiten", {naam: [rij.get(naam) for rij in rijen] for naam in namen})
        self.lezing.meld_onbruikbaar(self.blad, self.lijst.rijen, [*self.lijst.velden.values()])
        koppen = self.lijst.koppen
        uitleg = tuple(
            (self.blad.cel(koppen.laatste_koprij, k), koppen.teksten[k], veld.replace("_", " "))
            for veld, k in self.lijst.velden.items()
        )
        self.lezing.herkend.append(
            Herkend(self.blad.naam, "lijst met activiteiten", koppen.laatste_koprij + 1, len(rijen), uitleg)
        )

    def _lees_rij(self, rij: int) -> None:
        keuze = self._keuze(rij)
        if keuze == _OVERSLAAN:
            boek_rij(self.lezing, self.lijst, rij, "overgeslagen", OVERGESLAGEN)
            return
        soort = regelsoort(self.lijst, rij, keuze or "", heeft_vorige=bool(self.activiteiten))
        if soort == Regelsoort.BANNER:
            self._lees_banner(rij)
        elif soort == Regelsoort.TOTAAL:
            boek_rij(self.lezing, self.lijst, rij, "controletotaal", "")
        elif soort == Regelsoort.VERVOLG:
            self._vul_aan(rij)
        else:
            if soort == Regelsoort.ONZEKER:
                plek = rij, next(k for k in range(self.blad.kolommen) if self.blad.gevuld[rij, k])
                self.lezing.meld(ms.ACTIVITEIT_VERVOLG, self.blad, *plek)
                if not any(self._tekst(rij, veld) for veld in self.lijst.velden):
                    return  # a text beside the columns that are known
            self.activiteiten.append(self._activiteit(rij, keuze))

    def _keuze(self, rij: int) -> str | None:
        """What was assigned to the row, by its number or by the text of its activity or first cell."""
        nummer = int(re.sub(r"\D", "", self.blad.plaats(rij, self.lijst.velden["activiteit"])[1]) or 0)
        eerste = next((als_tekst(w) for w in self.blad.cellen[rij].tolist() if w is not None), "")
        for tekst in (self.lijst.tekst(rij, "activiteit"), eerste):
            if keuze := self.indeling.rijkeuze(nummer, tekst) or self.indeling.waarde(tekst):
                return keuze
        return self.indeling.waarde(f"rij {nummer}")

    def _lees_banner(self, rij: int) -> None:
        """A row with one text: a theme, or the agreement under which the next rows fall."""
        tekst = next(als_tekst(w) for w in self.blad.cellen[rij].tolist() if w is not None)
        if is_thematitel(activiteit := self.lijst.tekst(rij, "activiteit")):
            tekst = activiteit
        kolom = next(k for k in range(self.blad.kolommen) if self.blad.gevuld[rij, k])
        kop = self.koppen.lees(rij, kolom, tekst)
        self.afspraken.banner = self.koppen.afspraken
        if kop.soort == "afspraak":
            self.afspraken.banner = self.afspraken.gekeurd(rij, kolom, tekst, self.koppen.afspraken)
        else:
            self.thema = self.koppen.thema or self.titelthema
            self.statussen.jaar = self.koppen.jaar
        boek_rij(self.lezing, self.lijst, rij, "kop", "")

    def _vul_aan(self, rij: int) -> None:
        """A row that goes on with the texts of the one above."""
        vorige = self.activiteiten[-1].waarden
        for veld in ("activiteit", "trekker", "betrokken", *_TEKSTEN):
            tekst = self._tekst(rij, veld, eigen=True)
            if tekst:
                partij = veld in ("trekker", "betrokken")
                scheiding, tekst = (";", partijnamen(tekst) or tekst) if partij else (" ", tekst)
                oud = vorige.get(veld)
                vorige[veld] = f"{oud}{scheiding}{tekst}" if oud else tekst
        boek_rij(self.lezing, self.lijst, rij, "opgenomen", "vervolg van de regel erboven")

    def _activiteit(self, rij: int, keuze: str | None) -> _Activiteit:
        teksten: dict[str, str | int | None] = {veld: self._tekst(rij, veld) for veld in ("activiteit", *_TEKSTEN)}
        code, bron = self._status(rij, teksten)
        kwartalen = aangekruist(self.blad, rij, self.kwartalen)
        teksten["planning"] = teksten["planning"] or ", ".join(kwartalen.values()) or None
        if self.statussen.is_doorgehaald(rij) and code != "vervallen":
            als = statuscode(keuze) if keuze else None
            if als:
                code = als
            elif keuze != _TELT_MEE:
                self.lezing.meld(ms.ACTIVITEIT_DOORGEHAALD, self.blad, rij, self.lijst.velden["activiteit"])
        if "thema" in self.lijst.velden and (tekst := self._tekst(rij, "thema")):
            self.thema = thema_van(tekst) or tekst
        boek_rij(self.lezing, self.lijst, rij, "opgenomen", "")
        trekker = partijnamen(self._tekst(rij, "trekker")) or self._met_rol(rij, "trekker")
        code, bron = self.koppen.status(rij, code, bron)
        waarden = teksten | {
            "jaar": self._jaar(rij),
            "thema": self.thema,
            "trekker": self.koppen.trekker(rij, trekker),
            "betrokken": partijnamen(self._tekst(rij, "betrokken")) or self._met_rol(rij, "betrokken"),
            "status": code,
            "status_bron": bron,
        }
        boven = self.activiteiten[-1].afspraken if self.activiteiten else ()
        return _Activiteit(rij, waarden, self.afspraken.van_rij(rij, boven))

    def _met_rol(self, rij: int, rol: str) -> str | None:
        return partijen_met_rol(self.blad, rij, self.lijst.partijen, rol)

    def _status(self, rij: int, teksten: Mapping[str, str | int | None]) -> tuple[str | None, str | None]:
        """The status and what stood there; without a column for it the latest progress that is a word for one."""
        if self.statuskolom is not None:
            return self.statussen.status(rij, self.statuskolom)
        if len(self.lijst.kruisjes) > len(self.kwartalen):
            return self.statussen.aangekruist(rij)
        if not self.voortgang:
            return self.statussen.status(rij, None)
        tekst = teksten["voortgang_december"] or teksten["voortgang_juni"]
        code = statuscode(tekst, self.statussen.jaar) if isinstance(tekst, str) else None
        return (code, str(tekst)) if code else (None, None)

    def _jaar(self, rij: int) -> int | None:
        if "jaar" in self.lijst.velden and (tekst := self._tekst(rij, "jaar")):
            if (jaar := jaar_in(self.indeling.waarde(tekst) or tekst)) is not None:
                return jaar
            self.lezing.meld(ms.JAAR_ONMOGELIJK, self.blad, rij, self.lijst.velden["jaar"])
            return None
        jaar = self.koppen.jaar
        if jaar is None and not self.jaar_gevraagd:
            self.jaar_gevraagd = True
            self.lezing.meld(
                ms.ACTIVITEIT_JAAR, self.blad, self.lijst.koppen.laatste_koprij, self.lijst.velden["activiteit"]
            )
        return jaar

    def _tekst(self, rij: int, veld: str, *, eigen: bool = False) -> str | None:
        """The text of a field; with `eigen` without what was merged downwards from above."""
        if veld not in self.lijst.velden:
            return None
        waarde = (self.blad.cellen if eigen else self.blad.gelezen)[rij, self.lijst.velden[veld]]
        return None if is_leeg(waarde) else als_tekst(waarde)

    def _als_rijen(self, activiteit: _Activiteit) -> list[dict[str, object]]:
        """One row per agreement, all with the same bron: an activity under two agreements counts for both."""
        bron = self.blad.bron(*self._plek(activiteit.rij))
        return [
            {**activiteit.waarden, "afspraak": nummer, "bron": bron} for nummer in (activiteit.afspraken or (None,))
        ]

    def _plek(self, rij: int) -> tuple[int, int]:
        """The cell that stands for an activity: its text, merged downwards or not, else the first cell that is read."""
        kolom = self.lijst.velden["activiteit"]
        if self.blad.gevuld[rij, kolom]:
            return rij, kolom
        boven = [r1 for r1, k1, r2, k2 in self.blad.samengevoegd if r1 <= rij <= r2 and k1 == k2 == kolom]
        bekend = sorted(self.lijst.velden.values())
        eerste = next(k for k in [*bekend, *range(self.blad.kolommen)] if self.blad.gevuld[rij, k])
        return (boven[0], kolom) if boven else (rij, eerste)
