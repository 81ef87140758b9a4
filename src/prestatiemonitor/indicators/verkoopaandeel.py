"""Which part of the homes that a corporation sold went where the agreement wants it: the share, year by year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.mutaties import Telling
from prestatiemonitor.indicators.voorraad import Voorraad
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, leesbaar
from prestatiemonitor.tables.waarden import HALFJAAR

VERKOOP = "verkoop"
Jaartelling = Mapping[tuple[str, int], Telling]  # by corporation and year


@dataclass(frozen=True)
class Deel:
    """What was sold in one year or half-year (`halfjaar` None is the year), and how much of it counts."""

    jaar: int
    halfjaar: str | None
    teller: int
    noemer: int

    @property
    def naam(self) -> str:
        return f"{HALFJAARNAAM[self.halfjaar]} {self.jaar}" if self.halfjaar else str(self.jaar)


@dataclass(frozen=True)
class Verkoop:
    """Homes sold, and those of one kerncijfer among them, on one moment."""

    moment: Moment
    verkocht: Jaartelling
    bijzonder: Jaartelling
    verwacht: Mapping[tuple[str, int], int]
    opmerkingen: tuple[str, ...] = ()

    @classmethod
    def lees(cls, maat: str, moment: Moment, kerncijfers: pd.DataFrame, voorraden: Mapping[str, Voorraad]) -> "Verkoop":
        """The sales of the jaarschijf, of social rent and middenhuur together, with the kerncijfer `maat` beside."""
        bijzonder, opmerkingen = _tellingen(maat, kerncijfers)
        verkocht = _verkocht(voorraden)
        return cls(moment, verkocht, bijzonder, _verwacht(voorraden, moment, set(verkocht)), opmerkingen)

    @property
    def corporaties(self) -> tuple[str, ...]:
        """Those that signed, and any other that reported the kerncijfer."""
        extra = sorted({naam for naam, _ in self.bijzonder} - set(self.moment.corporaties))
        return (*self.moment.corporaties, *(naam for naam in extra if any(n == naam for n, _ in self.verkocht)))

    def delen(self, naam: str, jaar: int) -> list[Deel]:
        """The parts of a year of which both are known; a half-year without one of them is left out of both."""
        teller, noemer = self.bijzonder.get((naam, jaar)), self.verkocht.get((naam, jaar))
        if teller is None or noemer is None:
            return []
        if teller.heel is None and noemer.heel is None:
            samen = [halfjaar for halfjaar in HALFJAAR if halfjaar in teller.halfjaren and halfjaar in noemer.halfjaren]
            return [Deel(jaar, h, teller.halfjaren[h], noemer.halfjaren[h]) for h in samen]
        voorbij = set(self._voorbij(jaar))
        if voorbij <= _gedekt(teller) and voorbij <= _gedekt(noemer):
            return [Deel(jaar, None, teller.totaal, noemer.totaal)]
        return []

    def mist(self, naam: str, jaar: int) -> list[str]:
        """The half-years that are over of which no share can be told, in words."""
        bekend = {half for deel in self.delen(naam, jaar) for half in ((deel.halfjaar,) if deel.halfjaar else HALFJAAR)}
        mist = [halfjaar for halfjaar in self._voorbij(jaar) if halfjaar not in bekend]
        return [str(jaar)] if len(mist) == len(HALFJAAR) else [f"{HALFJAARNAAM[half]} {jaar}" for half in mist]

    def regels(self, naam: str, jaren: Sequence[int]) -> dict[str, tuple[int, ...]]:
        """The row labels behind the share, by table."""
        bronnen = {"kerncijfers": self.bijzonder, "voorraadmutaties": self.verkocht}
        return {
            tabel: tuple(sorted(r for jaar in jaren if (naam, jaar) in van for r in van[naam, jaar].regels))
            for tabel, van in bronnen.items()
        }

    def _voorbij(self, jaar: int) -> list[str]:
        return [halfjaar for halfjaar in HALFJAAR if self.moment.halfjaar_voorbij(jaar, halfjaar)]


def _gedekt(telling: Telling) -> set[str]:
    return set(HALFJAAR) if telling.heel is not None else set(telling.halfjaren)


def _tellingen(maat: str, kerncijfers: pd.DataFrame) -> tuple[Jaartelling, tuple[str, ...]]:
    """Per corporation and year the homes of that maat; a figure per doelgroep counts only without one for all."""
    frame = kerncijfers[kerncijfers["maat"].eq(maat).fillna(False).to_numpy(dtype=bool)]
    telt = frame["partij"].notna() & frame["jaar"].notna() & frame["waarde"].notna()
    woningen = frame["eenheid"].fillna("woningen").eq("woningen")
    opmerkingen = []
    if (telt & ~woningen).any():
        opmerkingen.append(f"Een cijfer ‘{leesbaar(maat)}’ in een andere eenheid dan woningen telt niet mee.")
    frame = frame[(telt & woningen).to_numpy(dtype=bool)]
    tellingen: dict[tuple[str, int], Telling] = {}
    for sleutel, deel in frame.groupby(["partij", "jaar"], sort=True):
        partij, jaar = (str(waarde) for waarde in sleutel)
        heel = deel[deel["doelgroep"].isna().to_numpy(dtype=bool)]
        gekozen = deel if heel.empty else heel
        telling = tellingen.setdefault((partij, int(jaar)), Telling())
        for regel, halfjaar, waarde in zip(
            gekozen.index.tolist(), gekozen["halfjaar"].tolist(), gekozen["waarde"].tolist(), strict=True
        ):
            telling.boek(None if pd.isna(halfjaar) else str(halfjaar), int(Decimal(str(waarde))), regel)
    return tellingen, tuple(opmerkingen)


def _verkocht(voorraden: Mapping[str, Voorraad]) -> Jaartelling:
    """Per corporation and calendar year the homes sold, as positive numbers, whatever their segment."""
    samen: dict[tuple[str, int], Telling] = {}
    for voorraad in voorraden.values():
        for (naam, mutatie, basis), perioden in voorraad.geboekt.items():
            if (mutatie, basis) != (VERKOOP, "realisatie"):
                continue
            for (van, tot), telling in perioden.items():
                if van == tot:
                    samen[naam, van] = _opgeteld(samen.get((naam, van)), telling)
    return samen


def _opgeteld(eerder: Telling | None, telling: Telling) -> Telling:
    """Two tellingen of sales (`telling` still negative) as one; a whole year beside half-years makes a whole year."""
    halfjaren = {half: -aantal for half, aantal in telling.halfjaren.items()}
    nieuw = Telling(None if telling.heel is None else -telling.heel, halfjaren, list(telling.regels))
    if eerder is None:
        return nieuw
    heel = None if eerder.heel is None and nieuw.heel is None else eerder.totaal + nieuw.totaal
    halfjaren = {h: eerder.halfjaren.get(h, 0) + nieuw.halfjaren.get(h, 0) for h in {*eerder.halfjaren, *halfjaren}}
    return Telling(heel, halfjaren, [*eerder.regels, *nieuw.regels])


def _verwacht(
    voorraden: Mapping[str, Voorraad], moment: Moment, van: set[tuple[str, int]]
) -> dict[tuple[str, int], int]:
    """Per corporation and unfinished year the sales expected, where a prognosis says so."""
    gevonden: dict[tuple[str, int], int] = {}
    for voorraad in voorraden.values():
        for naam, jaar in van:
            if moment.compleet(jaar) or not voorraad.heeft_prognose(naam, VERKOOP, jaar, jaar, jaar):
                continue
            bedrag = voorraad.verwacht(naam, VERKOOP, jaar, jaar)
            if bedrag is not None:
                gevonden[naam, jaar] = gevonden.get((naam, jaar), 0) - bedrag
    return gevonden
