"""What a column can be assigned to mean, in plain Dutch words and in groups, to choose from."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from prestatiemonitor.readers.indeling import OVERSLAAN
from prestatiemonitor.readers.woorden.herkenning import bekende_koppen, herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.tables.schemas import PLANNEN

_OPLEVERING = {
    "oplevering": "jaar of periode van oplevering",
    "oplevering_eerste": "eerste jaar van oplevering",
    "oplevering_laatste": "laatste jaar van oplevering",
    "gerealiseerd": "aantal dat al is gerealiseerd",
}
_TOTALEN = {
    "bouw": "totaal nieuwe woningen (bruto)",
    "netto": "totaal netto",
    "sloop_totaal": "totaal sloop",
    "gerealiseerd_totaal": "totaal gerealiseerd",
    "resterend_totaal": "totaal dat nog komt",
    "gerealiseerd_deel": "nieuwbouw die al is gerealiseerd",
    "sloop_gerealiseerd_deel": "sloop die al is gerealiseerd",
}
_VAN_PLANNEN = ("Plan", "Oplevering", "Woningen", "Totaal om te vergelijken")
_VAN_JAARSCHIJF = ("Voorraad", "Toewijzing", "Kerncijfer", "Activiteit")


@dataclass(frozen=True)
class Betekenis:
    """One thing a column can be: the known heading (the value of the answer), its group, and how a page says it."""

    kop: str
    groep: str
    zin: str

    def __str__(self) -> str:
        return f"{self.groep}: {self.zin}"


@lru_cache(maxsize=4)
def betekenissen(soort: str | None) -> Mapping[str, Betekenis]:
    """All meanings by heading; those of a jaarschijf come before those of a planmonitor where it is one."""
    gevonden: dict[str, Betekenis] = {}
    delen = (_planlijst(), _jaarschijf()) if soort != "jaarschijf" else (_jaarschijf(), _planlijst())
    for betekenis in (Betekenis(OVERSLAAN, "Overslaan", "deze kolom telt niet mee"), *chain(*delen), *_overig()):
        gevonden.setdefault(betekenis.kop, betekenis)
    eerst, dan = (_VAN_JAARSCHIJF, _VAN_PLANNEN) if soort == "jaarschijf" else (_VAN_PLANNEN, _VAN_JAARSCHIJF)
    volgorde = ("Overslaan", *eerst, *dan, "Overig")
    return dict(sorted(gevonden.items(), key=lambda paar: volgorde.index(paar[1].groep)))


def zin_van(kop: str) -> str:
    """What a heading means, as a page says it; a heading that was typed is told as it was."""
    betekenis = betekenissen(None).get(kop)
    return str(betekenis) if betekenis else f"‘{kop}’"


def _jaarschijf() -> Iterator[Betekenis]:
    for mutatie in herkenning().voorraadtabel["kolom"]:
        naam = str(mutatie["betekenis"]).replace("_", " ")
        yield Betekenis(mutatie["patronen"][0], "Voorraad", f"{naam} (verandering van de voorraad)")
    woorden = jaarschijfwoorden()
    for post in woorden.toewijzingen["post"].values():
        yield Betekenis(post[0], "Toewijzing", post[0])
    for groep in woorden.toewijzingen["groep"].values():
        yield Betekenis(f"toegewezen {groep[0]}", "Toewijzing", f"toegewezen, {groep[0]}")
    for maat in woorden.kerncijfers["maat"]:
        yield Betekenis(maat["namen"][0], "Kerncijfer", maat["namen"][0])
    for koppen in woorden.activiteiten["koppen"].values():
        yield Betekenis(koppen[0], "Activiteit", koppen[0])


def _planlijst() -> Iterator[Betekenis]:
    kennis = herkenning()
    gezien: set[tuple[str, str]] = set()
    for kop, duiding in kennis.koppen.items():
        if (duiding.soort, duiding.naam) in gezien or duiding.soort in ("ongebruikt", "deeltelling"):
            continue
        gezien.add((duiding.soort, duiding.naam))
        if duiding.soort == "veld" and duiding.naam in PLANNEN.kolomnamen:
            yield Betekenis(kop, "Plan", PLANNEN[duiding.naam].label.lower())
        elif duiding.naam in _OPLEVERING:
            yield Betekenis(kop, "Oplevering", _OPLEVERING[duiding.naam])
        elif duiding.soort == "totaal":
            yield Betekenis(kop, "Totaal om te vergelijken", _TOTALEN.get(duiding.naam, kop))
        elif duiding.soort == "verwijzing":
            yield Betekenis(kop, "Plan", "code van het plan op een ander blad")
    yield Betekenis("sloop", "Woningen", "sloop")
    categorieen: set[str] = set()
    for naam, categorie in kennis.categorieen.items():
        if (sleutel := str(sorted(categorie.items()))) not in categorieen:
            categorieen.add(sleutel)
            yield Betekenis(naam, "Woningen", naam)
    for naam in ("eengezins", "meergezins"):
        yield Betekenis(naam, "Woningen", f"{naam}woningen")


def _overig() -> Iterator[Betekenis]:
    for kop in bekende_koppen():
        yield Betekenis(kop, "Overig", kop)
