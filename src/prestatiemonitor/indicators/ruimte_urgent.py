"""The indicator ruimte_urgent: how many more homes can go to urgent groups this year within the maximum."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import ROUND_FLOOR, Decimal
from typing import Final

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.mutaties import Telling
from prestatiemonitor.indicators.register import indicator
from prestatiemonitor.indicators.toewijzing import STATUSHOUDERS, URGENT, Corporatiejaar, lees_toewijzingen
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, VOOR_ALLEN, Bronregels, Oordeel, Uitkomst
from prestatiemonitor.indicators.woorden import getal, hoofdletter, opsomming
from prestatiemonitor.indicators.zinnen import onvolledig
from prestatiemonitor.tables.waarden import HALFJAAR

MAAT: Final = "verwachte_vrijkomende_woningen"


@dataclass(frozen=True)
class Verwacht:
    """How many homes are expected to come free in the year, on what ground, and for which corporations not."""

    aantal: Decimal | None = None
    grond: str = ""
    zonder: tuple[str, ...] = ()
    regels: tuple[int, ...] = ()


@dataclass(frozen=True)
class Opgegeven:
    """The expected number per partij with its row labels; `half` are those that told it of a half-year alone."""

    waarden: Mapping[str, Decimal] = field(default_factory=dict)
    regels: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    half: tuple[str, ...] = ()


@indicator(
    titel="Ruimte voor urgente toewijzingen dit jaar",
    eenheid="woningen",
    norm="aandeel_urgent",
    pagina="toewijzing",
    mensen="urgenten",
)
def ruimte_urgent(
    toewijzingen: pd.DataFrame, moment: Moment, kerncijfers: pd.DataFrame | None = None
) -> list[Uitkomst]:
    """Hoeveel woningen dit jaar nog naar urgente groepen kunnen gaan binnen het afgesproken maximum.

    Het maximum maal het aantal woningen dat dit jaar naar verwachting vrijkomt, naar beneden afgerond, min wat al aan
    urgenten is toegewezen. De verwachting is het kerncijfer 'verwachte vrijkomende woningen', of waar dat ontbreekt
    tweemaal het eerste halfjaar; na afloop van het jaar het werkelijke aantal. Een verwachting voor alle corporaties
    samen telt alleen als zij alle hun toewijzingen opgaven. Een getal onder nul is wat er te veel is toegewezen. Een
    hulpcijfer zonder eigen norm: het oordeel staat bij het aandeel.
    """
    jaar, norm = moment.peildatum.year, moment.norm("aandeel_urgent", moment.peildatum.year)
    cijfers = [cijfer for (van, _), cijfer in lees_toewijzingen(toewijzingen, moment).items() if van == jaar]
    bekend = [cijfer for cijfer in cijfers if _volledig(cijfer, moment)]
    opgegeven = Opgegeven() if kerncijfers is None else _kerncijfers(kerncijfers, jaar)
    verwacht = _verwacht(moment, jaar, bekend, opgegeven)
    mee = [cijfer for cijfer in bekend if cijfer.corporatie not in verwacht.zonder]
    teller, hoogste = Decimal(sum(_toegewezen(cijfer, moment) for cijfer in mee)), None
    if norm is not None and verwacht.aantal is not None:
        hoogste = (norm * verwacht.aantal).to_integral_value(rounding=ROUND_FLOOR)
    regels = tuple(sorted(regel for cijfer in mee for regel in cijfer.regels(URGENT, STATUSHOUDERS)))
    bronnen = (Bronregels("toewijzingen", regels), Bronregels("kerncijfers", verwacht.regels))
    return [
        Uitkomst(
            indicator="ruimte_urgent",
            partij=GEZAMENLIJK,
            jaar=jaar,
            periode=str(jaar),
            waarde=None if hoogste is None else hoogste - teller,
            eenheid="woningen",
            oordeel=Oordeel.GEEN_GEGEVENS if verwacht.aantal is None else Oordeel.GEEN_NORM,
            zin=_zin(_wanneer(moment, mee), verwacht, hoogste, teller, voorbij=moment.compleet(jaar)),
            teller=teller if mee else None,
            noemer=verwacht.aantal,
            onvolledig=onvolledig(_ontbreekt(moment, mee, opgegeven)),
            bronnen=tuple(bron for bron in bronnen if bron.regels),
            lijnen={} if hoogste is None else {"hoogste_aantal": hoogste},
        )
    ]


def _groepen(moment: Moment) -> tuple[str, ...]:
    return (URGENT, STATUSHOUDERS) if moment.instellingen.statushouders_tellen_mee else (URGENT,)


def _volledig(cijfer: Corporatiejaar, moment: Moment) -> bool:
    """Whether all that is over of the year was told of the homes that count."""
    tellingen = [cijfer.telling(groep) for groep in _groepen(moment)]
    return all(telling and not moment.ontbrekend(cijfer.jaar, telling.gedekt) for telling in tellingen)


def _toegewezen(cijfer: Corporatiejaar, moment: Moment) -> int:
    return sum(telling.totaal for groep in _groepen(moment) if (telling := cijfer.telling(groep)))


def _weg(moment: Moment, mee: Sequence[Corporatiejaar]) -> list[str]:
    """Who signed and does not count, for want of figures."""
    return sorted(set(moment.corporaties) - {cijfer.corporatie for cijfer in mee})


def _wanneer(moment: Moment, mee: Sequence[Corporatiejaar]) -> str:
    """The year in a sentence, and whose room it is where that is not all."""
    deels = " bij de corporaties die opgave deden" if mee and _weg(moment, mee) else ""
    return f"in {moment.peildatum.year}{deels}"


def _ontbreekt(moment: Moment, mee: Sequence[Corporatiejaar], opgegeven: Opgegeven) -> list[str]:
    weg = _weg(moment, mee)
    zinnen = [f"Niet meegerekend, want niet (volledig) opgegeven: {opsomming(weg)}."] if weg else []
    if opgegeven.half and not moment.compleet(moment.peildatum.year):
        wie = opsomming(opgegeven.half)
        zinnen.append(f"De verwachting voor het jaar is van één halfjaar en telt niet mee: {wie}.")
    return zinnen


def _verwacht(moment: Moment, jaar: int, cijfers: Sequence[Corporatiejaar], opgegeven: Opgegeven) -> Verwacht:
    samen = next((partij for partij in VOOR_ALLEN if partij in opgegeven.waarden), None)
    if not cijfers:
        return Verwacht()
    if samen and not moment.compleet(jaar):  # all homes together: then the allocations of all are needed as well
        if _weg(moment, cijfers):
            return Verwacht()
        return Verwacht(opgegeven.waarden[samen], "opgegeven verwachting", (), opgegeven.regels[samen])
    aantal, zonder, gronden, gebruikt = Decimal(0), [], set(), list[int]()
    for cijfer in cijfers:
        noemer, naam = cijfer.noemer[0], cijfer.corporatie
        if moment.compleet(jaar):
            if noemer is None or moment.ontbrekend(jaar, cijfer.gemeld(URGENT)):  # a half-year is missing, not zero
                zonder.append(naam)
                continue
            aantal += noemer.totaal
            gronden.add("werkelijk aantal")
        elif naam in opgegeven.waarden:
            aantal += opgegeven.waarden[naam]
            gronden.add("opgegeven verwachting")
            gebruikt += opgegeven.regels[naam]
        elif noemer is not None and (geschat := _dubbel(noemer, moment.begonnen(jaar))) is not None:
            aantal += geschat
            gronden.add("tweemaal het eerste halfjaar")
        else:
            zonder.append(naam)
    if len(zonder) == len(cijfers):
        return Verwacht(zonder=tuple(zonder))
    return Verwacht(aantal, opsomming(sorted(gronden)), tuple(zonder), tuple(sorted(gebruikt)))


def _dubbel(noemer: Telling, begonnen: Sequence[str]) -> int | None:
    """Twice the first half-year, or what already came free where that is more; None without a first half-year."""
    eerste = noemer.halfjaren.get("1")
    if eerste is None and len(begonnen) == 1:
        eerste = noemer.heel  # 'this year so far' is then the first half-year
    return None if eerste is None else max(2 * eerste, noemer.totaal)


def _kerncijfers(kerncijfers: pd.DataFrame, jaar: int) -> Opgegeven:
    """The expected number per partij: a figure for the year before the sum of both half-years."""
    frame = kerncijfers[kerncijfers["maat"].eq(MAAT).fillna(False).to_numpy(dtype=bool)]
    frame = frame[(frame["jaar"] == jaar).fillna(False).to_numpy(dtype=bool) & frame["waarde"].notna().to_numpy()]
    waarden: dict[str, Decimal] = {}
    regels: dict[str, tuple[int, ...]] = {}
    half = []
    for partij, deel in frame.groupby("partij", sort=True):
        heel = deel[deel["halfjaar"].isna()]
        if heel.empty and not {*HALFJAAR} <= {*deel["halfjaar"]}:
            half.append(str(partij))
            continue
        gekozen = deel if heel.empty else heel
        waarden[str(partij)] = sum((Decimal(str(waarde)) for waarde in gekozen["waarde"]), Decimal(0))
        regels[str(partij)] = tuple(gekozen.index.tolist())
    return Opgegeven(waarden, regels, tuple(half))


def _zin(wanneer: str, verwacht: Verwacht, hoogste: Decimal | None, teller: Decimal, *, voorbij: bool) -> str:
    if verwacht.aantal is None:
        wat = f"hoeveel woningen {wanneer} vrijkomen of al naar urgenten gingen"
        return f"Geen gegevens: {wat}, is niet volledig bekend."
    if hoogste is None:
        return f"Geen norm: {wanneer} is er geen maximum van kracht, dus ook geen ruimte te berekenen."
    over = hoogste - teller
    if voorbij:
        kop = f"bleef ruimte voor {getal(over)}" if over > 0 else "bleef geen ruimte over voor"
        kop, vrij, kunnen, zijn = f"{hoofdletter(wanneer)} {kop}", "vrijgekomen", "konden", "werden er"
    else:
        kop = f"Er is {wanneer} nog ruimte voor {getal(over)}" if over > 0 else f"Er is {wanneer} geen ruimte meer voor"
        vrij, kunnen, zijn = "vrijkomende", "kunnen", "zijn er nu"
    te_veel = f", {getal(-over)} te veel" if over < 0 else ""
    return (
        f"{kop} urgente {'toewijzing' if over == 1 else 'toewijzingen'}: van {getal(verwacht.aantal)} {vrij} "
        f"woningen ({verwacht.grond}) {kunnen} er hooguit {getal(hoogste)} naar urgenten, en dat {zijn} "
        f"{getal(teller)}{te_veel}."
    )
