"""What was given on statushouders in `kerncijfers`: persons by maat, partij, year and half-year."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.uitkomst import VOOR_ALLEN
from prestatiemonitor.tables.waarden import HALFJAAR

TAAKSTELLING: Final = "taakstelling_statushouders"
GEHUISVEST: Final = "gehuisveste_statushouders"
ACHTERSTAND: Final = "achterstand_statushouders"


@dataclass(frozen=True)
class Personen:
    """A number of persons and the rows of `kerncijfers` that it follows from."""

    aantal: Decimal
    regels: tuple[int, ...] = ()

    def __add__(self, ander: "Personen") -> "Personen":
        return Personen(self.aantal + ander.aantal, (*self.regels, *ander.regels))

    def __sub__(self, ander: "Personen") -> "Personen":
        return Personen(self.aantal - ander.aantal, (*self.regels, *ander.regels))


NIEMAND: Final = Personen(Decimal(0))
PerHalfjaar = dict[str | None, Personen]  # None is the whole year


class Kerncijfers:
    """The rows on statushouders, by maat, partij and year; rows without a year or number are left out."""

    def __init__(self, kerncijfers: pd.DataFrame, moment: Moment) -> None:
        self.moment = moment
        self.stand = moment.stand_tot("jaarschijf")
        self._cijfers: dict[tuple[str, str, int], PerHalfjaar] = {}
        frame = kerncijfers[kerncijfers["maat"].isin([TAAKSTELLING, GEHUISVEST, ACHTERSTAND]).to_numpy(dtype=bool)]
        frame = frame[frame["jaar"].notna().to_numpy() & frame["waarde"].notna().to_numpy()]
        tekst = frame[["maat", "partij", "halfjaar", "doelgroep"]].astype(object)
        per: dict[tuple[str, str, int, str | None], dict[str | None, Personen]] = {}
        for regel, jaar, waarde, (maat, partij, halfjaar, doelgroep) in zip(
            frame.index.tolist(),
            frame["jaar"].tolist(),
            frame["waarde"].tolist(),
            tekst.where(tekst.notna(), None).itertuples(index=False, name=None),
            strict=True,
        ):
            van = per.setdefault((maat, partij or "", int(jaar), halfjaar), {})
            van[doelgroep] = van.get(doelgroep, NIEMAND) + Personen(Decimal(str(waarde)), (regel,))
        for (maat, partij, jaar, halfjaar), doelgroepen in per.items():
            heel = doelgroepen.get(None)  # an undivided figure covers the divided ones
            aantal = sum(doelgroepen.values(), NIEMAND) if heel is None else heel
            self._cijfers.setdefault((maat, partij, jaar), {})[halfjaar] = aantal

    @property
    def jaren(self) -> set[int]:
        """The years with a taakstelling or with persons housed."""
        return {jaar for maat, _, jaar in self._cijfers if maat != ACHTERSTAND}

    def samen(self, maat: str, jaar: int) -> PerHalfjaar:
        """The municipality's figures."""
        for partij in VOOR_ALLEN:
            if (maat, partij, jaar) in self._cijfers:
                return self._splits(maat, jaar, self._cijfers[maat, partij, jaar])
        return {}

    def van_corporaties(self, jaar: int) -> dict[str, PerHalfjaar]:
        """The persons each corporation that signed has housed."""
        gevonden = {naam: self._cijfers.get((GEHUISVEST, naam, jaar), {}) for naam in self.moment.corporaties}
        return {naam: self._splits(GEHUISVEST, jaar, cijfers) for naam, cijfers in gevonden.items()}

    def achterstand(self, jaar: int, halfjaar: str | None) -> Personen | None:
        """The backlog at the end of a period as it was given."""
        cijfers = self.samen(ACHTERSTAND, jaar)
        return cijfers.get("1") if halfjaar == "1" else cijfers.get("2", cijfers.get(None))

    def _splits(self, maat: str, jaar: int, cijfers: PerHalfjaar) -> PerHalfjaar:
        """With the other half-year as the difference where a year and one half are known."""
        heel, halve = cijfers.get(None), [h for h in HALFJAAR if h in cijfers]
        if heel is None or len(halve) == 2 or maat == ACHTERSTAND:
            return cijfers
        if not halve:  # 'this year so far' is then the first half-year
            eerste = maat == GEHUISVEST and self.stand <= date(jaar, 6, 30)
            return {"1": heel} if eerste else cijfers
        if maat == GEHUISVEST and self.stand < date(jaar, 12, 31):
            return {halve[0]: cijfers[halve[0]]}
        ander = "2" if halve[0] == "1" else "1"
        return {**cijfers, ander: heel - cijfers[halve[0]]}
