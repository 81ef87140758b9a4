"""The outlook in Dutch: the chance in a sentence, the chance of each year, and what earlier lists said."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

import pandas as pd

from prestatiemonitor.charts.tekst import getal
from prestatiemonitor.figuren.woorden import datum
from prestatiemonitor.indicators import Moment
from prestatiemonitor.indicators.woorden import leesbaar, opsomming, woningen
from prestatiemonitor.vooruitblik import Keuzes, Terugblik, Uitgangspunt, Vooruitblik


@dataclass(frozen=True)
class Normen:
    """What the outlook is held against: per year, over the years where each has a norm, and a forecast by its place."""

    per_jaar: Mapping[int, Decimal]
    totaal: Decimal | None
    prognose: tuple[str, Decimal] | None

    @classmethod
    def lees(cls, moment: Moment, indicator: str, prognose: str) -> "Normen":
        """The norms of the indicator, and the forecast of the agreement, on this moment."""
        alle = {jaar: moment.norm(indicator, jaar) for jaar in moment.jaren}
        per_jaar = {jaar: norm for jaar, norm in alle.items() if norm is not None}
        heel = len(per_jaar) == len(alle)
        norm, verwacht = moment.afspraken.normen.get(prognose), moment.norm(prognose, moment.jaren[-1])
        naast = (leesbaar(norm.plaats), verwacht) if norm is not None and verwacht is not None else None
        return cls(per_jaar, sum(per_jaar.values(), Decimal(0)) if heel else None, naast)

    @property
    def opgeteld(self) -> dict[int, Decimal]:
        """The norm added up from the first year, as far as each year has one."""
        uit, som = {}, Decimal(0)
        for jaar in range(min(self.per_jaar, default=0), max(self.per_jaar, default=-1) + 1):
            if self.totaal is None or jaar not in self.per_jaar:
                break
            som += self.per_jaar[jaar]
            uit[jaar] = som
        return uit


def kans_in_woorden(kans: float) -> str:
    """A chance in whole percents; what hardly ever or nearly always happened is not called certain."""
    if kans < 0.01:
        return "kleiner dan 1%"
    return "groter dan 99%" if kans > 0.99 else f"{round(100 * kans)}%"


def looptijd(uit: Uitgangspunt) -> str:
    """'2025–2027', or one year."""
    return str(uit.jaren[0]) if len(uit.jaren) == 1 else f"{uit.jaren[0]}–{uit.jaren[-1]}"


def hoofdzin(uit: Uitgangspunt, blik: Vooruitblik, normen: Normen) -> str:
    """The conclusion: the chance of the norm over the years of the agreement."""
    laag, _, midden, _, hoog = (getal(band[-1], 0) for band in blik.banden(uit.jaren, opgeteld=True))
    spreiding = f"De middelste uitkomst is {midden}; 8 van de 10 uitkomsten liggen tussen {laag} en {hoog}."
    if normen.totaal is None:
        return f"Over {looptijd(uit)} samen is er geen norm om een kans op te geven. {spreiding}"
    kans = kans_in_woorden(blik.kans_op(float(normen.totaal), uit.jaren))
    wat = f"netto {woningen(normen.totaal, 'sociale huur')}"
    return f"De kans dat er in {looptijd(uit)} {wat} bij komen is {kans}. {spreiding}"


def kanszinnen(uit: Uitgangspunt, blik: Vooruitblik, normen: Normen) -> list[str]:
    """The chance of each year, of every year at once, and of the forecast in the agreement."""
    zinnen = []
    for jaar, norm in normen.per_jaar.items():
        if jaar not in uit.open_jaren:
            zinnen.append(f"{jaar} is om: {_gekomen(uit, jaar)}, bij een norm van {getal(norm)}.")
            continue
        laag, _, midden, _, hoog = (getal(band[0], 0) for band in blik.banden((jaar,)))
        kans = kans_in_woorden(blik.kans_op(float(norm), (jaar,)))
        zinnen.append(
            f"{jaar}: de kans op {getal(norm)} is {kans}; de middelste uitkomst is {midden} "
            f"(8 van de 10 keer {laag} tot {hoog})."
        )
    if len(normen.per_jaar) > 1 and len(set(normen.per_jaar.values())) == 1:
        zinnen.append(_elk_jaar(uit, blik, normen))
    if normen.prognose:
        plaats, verwacht = normen.prognose
        kans = kans_in_woorden(blik.kans_op(float(verwacht), uit.jaren))
        zinnen.append(f"De kans op de {getal(verwacht)} uit {plaats}, een verwachting en geen norm, is {kans}.")
    return zinnen


def _elk_jaar(uit: Uitgangspunt, blik: Vooruitblik, normen: Normen) -> str:
    """The chance of the norm in every year; none is left once a year that is over was told to stay below it."""
    norm = next(iter(normen.per_jaar.values()))
    eronder = [
        str(jaar)
        for jaar in normen.per_jaar
        if jaar not in uit.open_jaren and jaar in uit.gerealiseerd and not blik.kans_op(float(norm), (jaar,))
    ]
    if eronder:
        bleef = "bleef" if len(eronder) == 1 else "bleven"
        return f"{getal(norm)} in elk van deze jaren kan niet meer: {opsomming(eronder)} {bleef} eronder."
    kans = kans_in_woorden(blik.kans_elk_jaar(float(norm), tuple(normen.per_jaar)))
    return f"De kans op {getal(norm)} in elk van deze jaren is {kans}."


def _gekomen(uit: Uitgangspunt, jaar: int) -> str:
    """What came in a year that is over: the number that the chart and the chance start from, and who says so."""
    gemeld, gereed = uit.gerealiseerd.get(jaar), uit.gereed.get(jaar, 0)
    if gemeld is None:
        zegt = f"{getal(gereed)} volgens de planmonitor" if gereed else "er is niets over gemeld"
        return f"{zegt}; de jaarschijf zegt nog niets" if gereed else zegt
    meer = f", waarvan {getal(gereed)} alleen volgens de planmonitor" if gereed else ""
    return f"netto {getal(gemeld + gereed)}{meer}"


def voorbehoud(uit: Uitgangspunt, keuzes: Keuzes, begin: Keuzes) -> str:
    """What the chance leaves out because nobody told it; empty where all sales are known or were chosen."""
    als_begin = [
        jaar for (jaar, aantal), (_, eerst) in zip(keuzes.verkoop, begin.verkoop, strict=True) if aantal == eerst
    ]
    if not uit.zonder_prognose or not als_begin:
        return ""
    wie = opsomming(uit.zonder_prognose)
    telt = "telt als 0"
    if len(als_begin) < len(begin.verkoop):
        telt = f"is alleen ingevuld voor een ander jaar dan {opsomming([str(jaar) for jaar in als_begin])}"
    return f"De verkoop is niet bekend van {wie} en {telt}; met verkoop is de kans kleiner."


def ontbrekende_terugblik(mist: Mapping[int, Sequence[str]]) -> str:
    """Why an earlier planmonitor cannot be held against what came: no year is over, or not all of it was told."""
    if not mist:
        return "Dit staat hier zodra een jaar om is waarover een eerdere planmonitor iets zei."
    jaren = opsomming([f"over {jaar}: {opsomming(list(wie))}" for jaar, wie in mist.items()])
    is_om = f"{opsomming([str(jaar) for jaar in mist])} {'is' if len(mist) == 1 else 'zijn'} om"
    return (
        f"{is_om}, maar in de jaarschijf ontbreekt wat er is gebouwd {jaren}. "
        "Dit staat hier zodra elke corporatie dat over het hele jaar heeft gemeld."
    )


def terugblikzin(blik: Terugblik) -> str:
    """One earlier planmonitor beside what came."""
    lijst, jaar, opgeleverd = f"De planmonitor van {datum(blik.gezegd_op)}", blik.jaar, getal(blik.opgeleverd)
    erbij = f"{woningen(blik.in_perioden, 'sociale huur')} in een langere periode waar {jaar} in valt"
    if not blik.met_zacht:
        alleen = f", wel {erbij}" if blik.in_perioden else ""
        return f"{lijst} noemde geen sociale huurwoningen voor {jaar} zelf{alleen}; opgeleverd zijn er {opgeleverd}."
    deel = f" ({round(100 * blik.opgeleverd / blik.hard)}%)" if blik.hard else ""
    ook = f" Daarnaast noemde zij {erbij}." if blik.in_perioden else ""
    return (
        f"{lijst} telde {woningen(blik.hard, 'sociale huur')} voor {jaar}, gereed of in harde plannen; "
        f"opgeleverd zijn er {opgeleverd}{deel}.{ook}"
    )


def terugbliktabel(terugblikken: Iterable[Terugblik]) -> pd.DataFrame:
    """The same as a table."""
    return pd.DataFrame(
        [
            {
                "Planmonitor van": datum(blik.gezegd_op),
                "Voor het jaar": blik.jaar,
                "Gereed of hard": blik.hard,
                "Met alle andere plannen": blik.met_zacht,
                "Opgeleverd": blik.opgeleverd,
            }
            for blik in terugblikken
        ]
    )
