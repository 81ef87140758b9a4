"""The columns of a plan list while it is read: the meaning of each, and what goes for the plans below them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import attrgetter

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.schemas import PLANNEN

_BETEKENIS = {
    "oplevering": "oplevering",
    "verwijzing": "verwijzing naar het plan",
    "totaal": "opgegeven totaal, wordt vergeleken",
    "kenmerk": "soort woningen per regel",
    "deelsom": "deel van andere woningen, niet nog eens geteld",
    "deeltelling": "deeltelling, niet nog eens geteld",
    "ongebruikt": "niet gebruikt",
}

_SOORT = attrgetter("soort")

Banners = Sequence[tuple[int, Mapping[str, str]]]
Vraag = tuple[Meldingsoort, int, int]  # what is asked, at which row and column


@dataclass(frozen=True)
class Opgeteld:
    """A title that says that the years below it count on: where it stands, its text, and what a person answered."""

    blad: Blad
    rij: int
    kolom: int
    tekst: str
    keuze: str | None = None


@dataclass
class Plankolommen:
    """A sheet recognised as a list of plans or of their parts: headings, and the meaning of each column."""

    blad: Blad
    koppen: Koppen
    duidingen: list[Duiding]
    velden: dict[str, int] = field(default_factory=dict)
    doorgetrokken: dict[int, str] = field(default_factory=dict)
    bijna: dict[int, str] = field(default_factory=dict)  # headings with a letter wrong, as they were read
    titels: tuple[str, ...] = ()  # texts above the headings, nearest first
    geldt: Mapping[str, str] = field(default_factory=dict)  # assigned to the whole list
    banners: Banners = ()  # rows inside the list, and what goes for the plans below them
    vragen: list[Vraag] = field(default_factory=list)  # rows that are asked about, whatever the columns mean
    gevouwen: tuple[Blad, tuple[int, ...], tuple[Vraag, ...]] | None = None  # the draaitabel that it was made of
    opgeteld: Opgeteld | None = None
    onderdeel: bool = False  # assigned as a part of the same list as others

    def kopie(self) -> "Plankolommen":
        """A list of its own with the same columns, to try something on."""
        eigen = replace(self, duidingen=[*self.duidingen], vragen=[*self.vragen], velden={**self.velden})
        return replace(eigen, doorgetrokken={**self.doorgetrokken}, bijna={**self.bijna})

    @property
    def naam(self) -> str:
        """What the list is called: its sheet, and the title nearest to it where it is a part of one."""
        los = self.blad.herkomst is None or not self.titels
        return self.blad.naam if los else f"{self.blad.naam}: {self.titels[0]}"

    def geldt_op(self, rij: int) -> Mapping[str, str]:
        """What goes for the plan in a row, from the list as a whole and from the banners above it."""
        if not self.banners:
            return self.geldt
        plek = bisect_right(self.banners, rij, key=lambda banner: banner[0])
        return {**self.geldt, **self.banners[plek - 1][1]} if plek else self.geldt

    def gelden(self, veld: str, rijen: Sequence[int]) -> list[str | None]:
        """What goes for one field of the plans in these rows; nearly always the same, and seldom anything."""
        if not any(veld in wat for _, wat in self.banners):
            return [self.geldt.get(veld)] * len(rijen)
        return [self.geldt_op(rij).get(veld) for rij in rijen]

    @property
    def is_planlijst(self) -> bool:
        return "plan" in self.velden or ("plan_sleutel" in self.velden and "plan_verwijzing" not in self.velden)

    @property
    def is_detail(self) -> bool:
        return "plan_verwijzing" in self.velden

    def van_soort(self, *soorten: str) -> list[int]:
        return [kolom for kolom, soort in enumerate(map(_SOORT, self.duidingen)) if soort in soorten]

    def totalen(self, naam: str) -> list[int]:
        return [k for k in self.van_soort("totaal") if self.duidingen[k].naam == naam]

    def kop(self, kolom: int) -> str:
        return self.koppen.teksten[kolom] or self.kolomnaam(kolom)

    def kolomnaam(self, kolom: int) -> str:
        """What an assignment calls a column that its heading does not tell apart: `kolom F`, or `rij 7`."""
        letter = self.koppen.letters[kolom]
        return f"kolom {letter}" if letter.isalpha() else letter

    def kopcel(self, kolom: int) -> str:
        return self.blad.cel(*self.kopplek(kolom))

    def kopplek(self, kolom: int) -> tuple[int, int]:
        """Row and column of a column's lowest heading."""
        return self.koppen.laatste_koprij, kolom

    def betekenis(self, kolom: int) -> str:
        """What a column gives, in words for the preview."""
        duiding = self.duidingen[kolom]
        if duiding.naam == "sloopjaar":
            return "jaar van sloop"
        if duiding.soort == "veld":
            return PLANNEN[duiding.naam].label
        if duiding.soort == "aantal":
            kenmerken = {k: v for k, v in duiding.kenmerken.items() if k not in ("jaar_van", "jaar_tot")}
            jaren = [str(duiding.kenmerken[k]) for k in ("jaar_van", "jaar_tot") if duiding.kenmerken.get(k)]
            return ", ".join([*map(str, kenmerken.values()), *sorted(set(jaren))]).replace("_", " ")
        return _BETEKENIS.get(duiding.soort, "niet herkend")


def lees_totaal_als_data(kolommen: Plankolommen) -> None:
    """A list that counts homes in one column only has no parts to compare it with: that column is the data."""
    if kolommen.van_soort("aantal"):
        return
    bouw = kolommen.totalen("bouw")
    if kolommen.van_soort("kenmerk"):  # beside the homes of a row, a total is that of the plan on all its rows
        bouw.sort(key=lambda k: "totaal" in normaliseer(kolommen.koppen.teksten[k]))
    if bouw:
        kolommen.duidingen[bouw[0]] = Duiding("aantal", kenmerken={"soort": "nieuwbouw"})


def telt_totaal(kolommen: Plankolommen) -> int | None:
    """The one column of homes, where its heading is that of a total: there are no parts to compare another with."""
    telt = kolommen.van_soort("aantal")
    return telt[0] if len(telt) == 1 and duid_kop(kolommen.kop(telt[0])).soort == "totaal" else None


def aantal_plannen(aantal: int) -> str:
    """A number of plans in words for a sentence."""
    return "1 plan" if aantal == 1 else f"{aantal} plannen"
