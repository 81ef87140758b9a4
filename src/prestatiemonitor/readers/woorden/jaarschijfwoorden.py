"""What the words on a jaarschijf mean, from data/herkenning: allocations, figures, parts of a year and activities."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden


@dataclass(frozen=True)
class Maat:
    """A figure of the table kerncijfers; see kerncijfers.toml."""

    naam: str
    soort: str
    eenheid: str
    partij: str | None = None
    doelgroepen: bool = False
    doelgroep: str | None = None


class Woordenboek:
    """Phrases with what each means; looked for as whole words, the longest first."""

    def __init__(self, zinnen: Mapping[str, str]) -> None:
        self.zinnen = dict(sorted(zinnen.items(), key=lambda paar: -len(paar[0])))

    def neem(self, kaal: str) -> tuple[str, list[str]]:
        """The text without the phrases that were found, and what these mean."""
        gevonden: list[str] = []
        rest = f" {kaal} "
        for zin, betekenis in self.zinnen.items():
            while f" {zin} " in rest:
                rest = rest.replace(f" {zin} ", " ", 1)
                gevonden.append(betekenis)
        return " ".join(rest.split()), gevonden

    def van(self, kaal: str) -> str | None:
        """What a whole text means."""
        return self.zinnen.get(kaal)


@dataclass(frozen=True, eq=False)
class Jaarschijfwoorden:
    """The words of toewijzingen.toml, kerncijfers.toml and activiteiten.toml, ready for looking up."""

    toewijzingen: Mapping[str, Any]
    kerncijfers: Mapping[str, Any]
    activiteiten: Mapping[str, Any]

    @cached_property
    def posten(self) -> Woordenboek:
        return _boek(self.toewijzingen["post"])

    @cached_property
    def groepen(self) -> Woordenboek:
        return _boek(self.toewijzingen["groep"])

    @cached_property
    def urgent(self) -> Woordenboek:
        """The urgent groups of the begrippenlijst under their own names and others."""
        namen = [groep.naam for groep in load_afspraken().urgente_groepen]
        return _boek({"urgent": [*namen, *self.toewijzingen["doelgroepen"]["urgent"]]})

    @cached_property
    def onder_urgent(self) -> Woordenboek:
        return _boek({"urgent": self.toewijzingen["doelgroepen"]["onder_urgent"]})

    @cached_property
    def delen(self) -> Woordenboek:
        algemeen = herkenning().voorraadtabel["halfjaar"]
        eigen = self.toewijzingen["deel"]
        enkel = {deel: [z for z in zinnen if plat(z) not in ("i", "ii")] for deel, zinnen in algemeen.items()}
        oplopend = herkenning().voorraadtabel["tot_en_met"]
        enkel = {"1": [*enkel["1"], *oplopend["1"]], "2": enkel["2"], "heel": oplopend["2"]}
        return _boek({deel: [*enkel.get(deel, []), *zinnen] for deel, zinnen in eigen.items()})

    @cached_property
    def woorden(self) -> Woordenboek:
        """Words beside the others: totals, shares, norms, differences, prognoses."""
        soorten = ("totaal", "aandeel", "norm", "verschil", "prognose")
        return _boek({soort: self.toewijzingen["woorden"][soort] for soort in soorten})

    @cached_property
    def vulling(self) -> frozenset[str]:
        return frozenset(self.toewijzingen["woorden"]["vulling"])

    @cached_property
    def zonder(self) -> frozenset[str]:
        return frozenset(self.toewijzingen["woorden"]["zonder"])

    @cached_property
    def kenmerkend(self) -> Woordenboek:
        return _boek({"toewijzingen": self.toewijzingen["kenmerkend"]})

    @cached_property
    def kolomrollen(self) -> Woordenboek:
        return _boek(self.toewijzingen["kolomrol"])

    @cached_property
    def maten(self) -> tuple[Maat, ...]:
        velden = ("naam", "soort", "eenheid", "partij", "doelgroepen", "doelgroep")
        return tuple(Maat(**{veld: m[veld] for veld in velden if veld in m}) for m in self.kerncijfers["maat"])

    @cached_property
    def maatnamen(self) -> Woordenboek:
        """Phrases with the position of their maat in `maten`; the name of a maat itself is one of its phrases."""
        namen: dict[str, str] = {}
        for nummer, maat in reversed([*enumerate(self.kerncijfers["maat"])]):
            eigen = [maat["naam"]] if "doelgroep" not in maat and maat["naam"] != "overig" else []
            namen |= {plat(naam): str(nummer) for naam in [*maat["namen"], *eigen]}
        return Woordenboek(namen)

    @cached_property
    def eenheden(self) -> Woordenboek:
        return _boek(self.kerncijfers["eenheden"])

    @cached_property
    def partijen(self) -> Woordenboek:
        namen = {
            plat(naam): partij.code
            for partij in load_afspraken().partijen
            for naam in (partij.code, partij.naam, *partij.namen)
        }
        return Woordenboek(namen)

    @cached_property
    def activiteitkoppen(self) -> Woordenboek:
        return _boek(self.activiteiten["koppen"])

    @cached_property
    def statussen(self) -> Woordenboek:
        return _boek(self.activiteiten["status"])

    def is_kop(self, als: str) -> bool:
        """Whether a column or a row can be assigned to be read as this."""
        kaal = plat(als.replace("%", " procent "))
        if self.activiteitkoppen.van(kaal) or self.kolomrollen.van(kaal):
            return True
        boeken = (self.maatnamen, self.posten, self.groepen, self.urgent, self.delen, self.partijen, self.woorden)
        return any(boek.neem(kaal)[1] for boek in boeken)


@lru_cache(maxsize=1)
def jaarschijfwoorden() -> Jaarschijfwoorden:
    """The words of a jaarschijf; a file that is missing or malformed is a programming mistake and raises."""
    namen = ("toewijzingen", "kerncijfers", "activiteiten")
    return Jaarschijfwoorden(*(lees_woorden(naam) for naam in namen))


def _boek(betekenissen: Mapping[str, Iterable[str]]) -> Woordenboek:
    return Woordenboek({plat(zin): naam for naam, zinnen in betekenissen.items() for zin in zinnen})
