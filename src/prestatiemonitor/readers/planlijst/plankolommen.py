"""The columns of a plan list: what each heading means, with an assignment taken into account."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN, Bladindeling
from prestatiemonitor.readers.koppen import MAX_HOOGTE, Koppen, koppen_op, titels_boven, vind_koppen
from prestatiemonitor.readers.planlijst.bijna import bijna_koppen
from prestatiemonitor.readers.planlijst.kopgroepen import (
    GEEN_AANTAL,
    duid_in_groep,
    duid_in_jaargroep,
    keur_laatste_groep,
)
from prestatiemonitor.readers.planlijst.kopwoorden import RIJLABELS, duid_kop, duid_lege_kop, is_lege_kop
from prestatiemonitor.readers.planlijst.later import zet_later
from prestatiemonitor.readers.planlijst.momenten import zet_momenten
from prestatiemonitor.readers.planlijst.standen import zet_vorige
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, Duiding, normaliseer
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.schemas import PLANNEN

_BEKEND = {"veld", "oplevering", "verwijzing", "aantal", "totaal", "kenmerk", "deelsom", "deeltelling", "ongebruikt"}
_BETEKENIS = {
    "oplevering": "oplevering",
    "verwijzing": "verwijzing naar het plan",
    "totaal": "opgegeven totaal, wordt vergeleken",
    "kenmerk": "soort woningen per regel",
    "deelsom": "deel van andere woningen, niet nog eens geteld",
    "deeltelling": "deeltelling, niet nog eens geteld",
    "ongebruikt": "niet gebruikt",
}

_MINST_KOPPEN = 3  # fewer known words stand above anything
_MINST_AANGEWEZEN = 2  # in a row of which a person said that the headings stand there

Banners = Sequence[tuple[int, Mapping[str, str]]]


Vraag = tuple[Meldingsoort, int, int]  # what is asked, at which row and column


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
        return [k for k, duiding in enumerate(self.duidingen) if duiding.soort in soorten]

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


def herken_plankolommen(blad: Blad, indeling: Bladindeling) -> Plankolommen | None:
    """The columns of a sheet that lists plans (or parts of plans that it refers to); None for any other sheet."""

    minst = _MINST_AANGEWEZEN if indeling.koprij else _MINST_KOPPEN

    def waardeer(koppen: Koppen) -> int:
        return waarde_als_koppen(duid_koppen(koppen, indeling), minst)

    if indeling.koprij:
        begin = indeling.koprij - 1
        mogelijk = [koppen_op(blad, begin, h) for h in range(1, MAX_HOOGTE + 1) if begin + h <= blad.rijen]
        koppen = max(mogelijk, key=lambda k: (waardeer(k), -k.hoogte), default=None)
        koppen = koppen if koppen and waardeer(koppen) else None
    else:
        koppen = vind_koppen(blad, waardeer)
    if koppen is None:
        return None
    kolommen = Plankolommen(blad, koppen, duid_koppen(koppen, indeling))
    kolommen.bijna = bijna_koppen(koppen, [_duid(koppen, k, indeling) for k in range(len(koppen.teksten))])
    kolommen.titels, kolommen.onderdeel = titels_boven(blad, koppen), indeling.onderdeel
    kolommen.geldt = {str(veld): waarde for veld, waarde in indeling.geldt.items()}
    paren = enumerate(zip(koppen.teksten, koppen.letters, strict=True))
    toegewezen = {k for k, paar in paren if indeling.lees_als(*paar) is not None}
    keur_laatste_groep(blad, koppen, kolommen.duidingen, toegewezen)
    for kolom, groep in enumerate(koppen.groep):
        los, gelezen = duid_kop(koppen.teksten[kolom]), kolommen.duidingen[kolom]
        anders = gelezen != ONBEKENDE_KOLOM and (gelezen.soort, gelezen.kenmerken) != (los.soort, los.kenmerken)
        if groep >= 0 and los.soort == "aantal" and anders:
            kolommen.doorgetrokken[kolom] = koppen.met_groep(kolom)
    return kolommen


def waarde_als_koppen(duidingen: list[Duiding], minst: int = _MINST_KOPPEN) -> int:
    """How many headings of a plan list these are; 0 when they are not the headings of one at all."""
    namen = {d.naam for d in duidingen if d.soort in ("veld", "verwijzing")}
    telt = any(d.soort in ("aantal", "totaal") for d in duidingen)
    if not namen & {"plan", "plan_sleutel", "plan_verwijzing"} or not (telt or "planstatus_bron" in namen):
        return 0
    bekend = sum(d.soort in _BEKEND - {"aantal", "totaal"} for d in duidingen)
    bekend += len({d.naam for d in duidingen if d.soort == "totaal"})  # `Woningen` thrice is one heading over three
    bekend += any(d.reden == RIJLABELS for d in duidingen)  # says by itself that this is a table of labels and counts
    tellend = {tuple(sorted(d.kenmerken.items(), key=lambda kv: kv[0])) for d in duidingen if d.soort == "aantal"}
    return bekend + len(tellend) if bekend + len(tellend) >= minst else 0


def duid_koppen(koppen: Koppen, indeling: Bladindeling) -> list[Duiding]:
    """What each heading means, with the assignment first."""
    duidingen = [_duid(koppen, kolom, indeling) for kolom in range(len(koppen.teksten))]
    for kolom, bedoeld in bijna_koppen(koppen, duidingen).items():
        duidingen[kolom] = duid_kop(bedoeld)
    zet_later(duidingen)
    zet_vorige(koppen.teksten, duidingen)
    paren = enumerate(zip(koppen.teksten, koppen.letters, strict=True))
    zet_momenten(koppen.teksten, duidingen, {k for k, paar in paren if indeling.lees_als(*paar) is not None})
    lege = [k for k, tekst in enumerate(koppen.teksten) if is_lege_kop(tekst) and duidingen[k].soort == "onbekend"]
    for kolom in lege:
        duidingen[kolom] = duid_lege_kop(koppen.teksten[kolom], duidingen)
    return duidingen


def _duid(koppen: Koppen, kolom: int, indeling: Bladindeling) -> Duiding:
    tekst = koppen.teksten[kolom]
    als = indeling.lees_als(tekst, koppen.letters[kolom])
    if als == OVERSLAAN:
        return Duiding("ongebruikt", reden=OVERGESLAGEN)
    if als is not None:
        return duid_in_jaargroep(koppen, kolom, als)
    duiding = duid_kop(tekst)
    if duiding.soort == "onbekend" and koppen.hoogte > 1:
        onderste = duid_kop(koppen.onderste[kolom])  # ‘Plangegevens’ above ‘Kern’ adds nothing to it
        duiding = onderste if onderste.soort in GEEN_AANTAL else duiding
    return duid_in_groep(koppen, kolom, duiding) if koppen.groep[kolom] >= 0 else duiding


def lees_totaal_als_data(kolommen: Plankolommen) -> None:
    """A list that counts homes in one column only has no parts to compare it with: that column is the data."""
    if kolommen.van_soort("aantal"):
        return
    bouw = kolommen.totalen("bouw")
    if kolommen.van_soort("kenmerk"):  # beside the homes of a row, a total is that of the plan on all its rows
        bouw.sort(key=lambda k: "totaal" in normaliseer(kolommen.koppen.teksten[k]))
    if bouw:
        kolommen.duidingen[bouw[0]] = Duiding("aantal", kenmerken={"soort": "nieuwbouw"})


def aantal_plannen(aantal: int) -> str:
    """A number of plans in words for a sentence."""
    return "1 plan" if aantal == 1 else f"{aantal} plannen"
