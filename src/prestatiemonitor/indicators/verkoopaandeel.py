"""Which part of the homes that a corporation sold went where the agreement wants it: the share, year by year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.mutaties import Telling, opgeteld
from prestatiemonitor.indicators.voorraad import Voorraad
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, halfjaren, leesbaar
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
        verkocht = _verkocht(voorraden, moment)
        return cls(moment, verkocht, bijzonder, _verwacht(voorraden, moment, verkocht), opmerkingen)

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
        begonnen = self.moment.begonnen(jaar)
        hele, alle = teller.over(begonnen), noemer.over(begonnen)
        if (teller.heel is not None or noemer.heel is not None) and hele is not None and alle is not None:
            return [Deel(jaar, None, hele, alle)]
        samen = [halfjaar for halfjaar in HALFJAAR if halfjaar in teller.halfjaren and halfjaar in noemer.halfjaren]
        return [Deel(jaar, h, teller.halfjaren[h], noemer.halfjaren[h]) for h in samen]

    def mist(self, naam: str, jaar: int) -> list[str]:
        """The half-years that are over of which no share can be told, in words."""
        delen, begonnen = self.delen(naam, jaar), self.moment.begonnen(jaar)
        bekend = {half for deel in delen for half in ((deel.halfjaar,) if deel.halfjaar else begonnen)}
        mist = self.moment.ontbrekend(jaar, bekend)
        return [halfjaren(mist, jaar)] if mist else []

    def regels(self, naam: str, jaren: Sequence[int]) -> dict[str, tuple[int, ...]]:
        """The row labels behind the share, by table."""
        bronnen = {"kerncijfers": self.bijzonder, "voorraadmutaties": self.verkocht}
        return {
            tabel: tuple(sorted(r for jaar in jaren if (naam, jaar) in van for r in van[naam, jaar].regels))
            for tabel, van in bronnen.items()
        }


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


def _verkocht(voorraden: Mapping[str, Voorraad], moment: Moment) -> Jaartelling:
    """Per corporation and calendar year the homes sold, as positive numbers, whatever their segment."""
    delen: dict[tuple[str, int], list[Telling]] = {}
    for voorraad in voorraden.values():
        for (naam, mutatie, basis), perioden in voorraad.geboekt.items():
            if (mutatie, basis) != (VERKOOP, "realisatie"):
                continue
            for (van, tot), telling in perioden.items():
                if van == tot:
                    delen.setdefault((naam, van), []).append(_positief(telling))
    return {(naam, jaar): opgeteld(tellingen, moment.begonnen(jaar)) for (naam, jaar), tellingen in delen.items()}


def _positief(telling: Telling) -> Telling:
    halve = {halfjaar: -aantal for halfjaar, aantal in telling.halfjaren.items()}
    return Telling(None if telling.heel is None else -telling.heel, halve, telling.regels)


def _verwacht(
    voorraden: Mapping[str, Voorraad], moment: Moment, van: Iterable[tuple[str, int]]
) -> dict[tuple[str, int], int]:
    """Per corporation and unfinished year the sales expected, where a prognosis says so of every segment it sold in."""
    gevonden: dict[tuple[str, int], int] = {}
    for naam, jaar in van:
        if moment.compleet(jaar):
            continue
        bedragen = [
            voorraad.verwacht(naam, VERKOOP, jaar, jaar)
            if voorraad.heeft_prognose(naam, VERKOOP, jaar, jaar, jaar)
            else None
            for voorraad in voorraden.values()
            if VERKOOP in voorraad.mutaties(naam) and voorraad.verwacht(naam, VERKOOP, jaar, jaar) is not None
        ]
        bekend = [bedrag for bedrag in bedragen if bedrag is not None]
        if bekend and len(bekend) == len(bedragen):
            gevonden[naam, jaar] = -sum(bekend)
    return gevonden
