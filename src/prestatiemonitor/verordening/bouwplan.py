"""A bouwplan as the verordening looks at it: how many homes, of which kinds, under which regime."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final, NamedTuple

import pandas as pd

from prestatiemonitor.tables.waarden import ONBEKEND

_VELDEN: Final = ["plan_sleutel", "plan", "woonvisie", "zorgwoningen", "reeds_toegestaan"]
_MISSCHIEN_MIDDEN: Final = ("midden", ONBEKEND)


class Soort(NamedTuple):
    """A kind of home: its tenure and price class, as coded in the table `programma`."""

    eigendom: str
    prijsklasse: str


_SOCIALE_HUUR: Final = Soort("huur", "sociaal")
_SOCIAAL: Final = Soort(ONBEKEND, "sociaal")
_MISSCHIEN_SOCIALE_HUUR: Final = (_SOCIAAL, Soort("huur", ONBEKEND), Soort(ONBEKEND, ONBEKEND))
_SOCIALE_KOOP: Final = Soort("koop", "sociaal")
_KOOP: Final = Soort("koop", ONBEKEND)
_BETAALBARE_KOOP: Final = Soort("koop", "betaalbaar")


@dataclass(frozen=True)
class Bereik:
    """A number of homes of which some are not known: at least `zeker`, at most `mogelijk`."""

    zeker: int
    mogelijk: int


@dataclass(frozen=True)
class Bouwplan:
    """What the rules ask of a plan; None is not known. `programma` has the new homes by kind, `woningen` all of them.

    `wijkt_af`: whether it deviates from the plan in force (art. 2 lid 1). `sloop_sociale_huur`: social rental homes
    that are demolished for it (art. 3 lid 2).
    """

    sleutel: str
    naam: str
    programma: Mapping[Soort, int] = field(default_factory=dict)
    woonvisie: str | None = None
    zorgwoningen: int | None = None
    reeds_toegestaan: int | None = None
    wijkt_af: bool | None = None
    sloop_sociale_huur: int = 0
    sloop_onbekend: int = 0  # demolished homes of which it is not known whether they are social rent

    @cached_property
    def woningen(self) -> int:
        return sum(self.programma.values())

    @cached_property
    def zonder_zorg(self) -> int:
        """The homes that the verordening looks at (art. 2 lid 3)."""
        return max(self.woningen - (self.zorgwoningen or 0), 0)

    @cached_property
    def omvang(self) -> str:
        """The size that limits look at, in words: all of the verordening leaves zorgwoningen out (art. 2 lid 3)."""
        return f"{self.zonder_zorg} woningen{', zorgwoningen niet meegeteld' if self.zorgwoningen else ''}"

    @property
    def aftrek_onzeker(self) -> bool:
        """Whether homes demolished of an unknown kind decide if those that may be built already go off (art. 4)."""
        return bool(self.reeds_toegestaan and self.sloop_onbekend and not self.sloop_sociale_huur)

    @property
    def aftrek_onbekend(self) -> bool:
        """Whether homes may come off that may be built already, without it being known how many (art. 4 onder b)."""
        return self.reeds_toegestaan is None and not self.sloop_sociale_huur

    def sociale_huur(self) -> Bereik:
        return self._sociale_huur

    @cached_property
    def _sociale_huur(self) -> Bereik:
        zeker = self.programma.get(_SOCIALE_HUUR, 0)
        misschien = sum([self.programma.get(soort, 0) for soort in _MISSCHIEN_SOCIALE_HUUR])
        return self._bereik(zeker, misschien)

    def sociale_koop(self) -> Bereik:
        """Social homes for sale; homes that may be rent as well are not among those that are possible."""
        koop = self.programma.get(_SOCIALE_KOOP, 0)
        return self._bereik(koop, self.programma.get(_KOOP, 0))

    def sociaal_met_koop(self, hoogstens: int) -> Bereik:
        """Social homes of which at most so many for sale count; one of unknown tenure counts as either.

        At least: homes of unknown tenure are all for sale, and the zorgwoningen are rental homes first.
        """
        huur, rest = self.programma.get(_SOCIALE_HUUR, 0), self.programma.get(_SOCIAAL, 0)
        koop, zorg = self.programma.get(_SOCIALE_KOOP, 0), self.zorgwoningen or 0
        zeker = max(huur - zorg, 0) + min(max(koop + rest - max(zorg - huur, 0), 0), hoogstens)
        mogelijk = self.sociale_huur().mogelijk + min(self.sociale_koop().mogelijk, hoogstens)
        return Bereik(zeker, min(mogelijk, self.zonder_zorg))

    def sociaal(self) -> Bereik:
        """Social homes, rent and purchase together."""
        zeker = sum(aantal for soort, aantal in self.programma.items() if soort.prijsklasse == "sociaal")
        onbekend = sum(aantal for soort, aantal in self.programma.items() if soort.prijsklasse == ONBEKEND)
        return self._bereik(zeker, onbekend)

    def midden(self, klasse: str) -> Bereik:
        """Homes in `laag_midden` or `hoog_midden`; of those only called middle or affordable it is not known which."""
        zeker = sum(aantal for soort, aantal in self.programma.items() if soort.prijsklasse == klasse)
        misschien = sum(aantal for soort, aantal in self.programma.items() if _kan_midden(soort))
        return self._bereik(zeker, misschien)

    def _bereik(self, zeker: int, misschien: int) -> Bereik:
        """Without zorgwoningen (art. 2 lid 3): nothing says of which kind those are, so they may be all of these."""
        return Bereik(max(zeker - (self.zorgwoningen or 0), 0), min(zeker + misschien, self.zonder_zorg))


def _kan_midden(soort: Soort) -> bool:
    return soort.prijsklasse in _MISSCHIEN_MIDDEN or soort == _BETAALBARE_KOOP


def bouwplannen(plannen: pd.DataFrame, programma: pd.DataFrame) -> Iterator[Bouwplan]:
    """Every plan of a planmonitor, in its order: the tables `plannen` and `programma`, rows that do not count left out.

    Rows without a number of homes are no homes here; a plan without a programme is a plan without homes.
    """
    regels = programma[programma["aantal"].notna()]
    kolommen = ["plan_sleutel", "soort", "eigendom", "prijsklasse"]
    sommen = regels.groupby(kolommen, dropna=False, observed=True)["aantal"].sum().reset_index()
    bouw: dict[str, dict[Soort, int]] = {}
    sloop: dict[str, dict[Soort, int]] = {}
    for sleutel, soort, eigendom, prijsklasse, aantal in sommen.itertuples(index=False):
        per_plan = (sloop if soort == "sloop" else bouw).setdefault(sleutel, {})
        welke = Soort(*(ONBEKEND if pd.isna(waarde) else waarde for waarde in (eigendom, prijsklasse)))
        per_plan[welke] = per_plan.get(welke, 0) + int(aantal)
    velden = plannen.drop_duplicates("plan_sleutel")[_VELDEN]
    for sleutel, naam, woonvisie, zorg, toegestaan in zip(*(velden[veld].tolist() for veld in _VELDEN), strict=True):
        gesloopt = sloop.get(sleutel, {})
        yield Bouwplan(
            sleutel=sleutel,
            naam=_of_niets(naam) or sleutel,
            programma=bouw.get(sleutel, {}),
            woonvisie=_of_niets(woonvisie),
            zorgwoningen=_geheel(zorg),
            reeds_toegestaan=_geheel(toegestaan),
            sloop_sociale_huur=gesloopt.get(_SOCIALE_HUUR, 0),
            sloop_onbekend=sum(n for soort, n in gesloopt.items() if _kan_sociale_huur(soort)),
        )


def _kan_sociale_huur(soort: Soort) -> bool:
    return ONBEKEND in soort and soort.eigendom != "koop" and soort.prijsklasse in ("sociaal", ONBEKEND)


def _of_niets(waarde: Any) -> Any:
    return None if pd.isna(waarde) else waarde


def _geheel(waarde: Any) -> int | None:
    return None if pd.isna(waarde) else int(waarde)
