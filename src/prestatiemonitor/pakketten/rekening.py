"""How the figures of a subject are made up, so that a reader of a workbook can compute them again."""

from collections.abc import Collection, Sequence
from decimal import Decimal

from prestatiemonitor.exports.stuk import Rekenregel
from prestatiemonitor.figuren.oordeel import oordeelwoord
from prestatiemonitor.figuren.woorden import afspraak_in_woorden
from prestatiemonitor.indicators import GEZAMENLIJK, Uitkomst

_GELIJK = Decimal("0.0000001")


def rekenregels(uitkomsten: Sequence[Uitkomst], corporaties: Collection[str]) -> tuple[Rekenregel, ...]:
    """One per figure, in order: what of how many for a share, parts for a number, whose figures it is the sum of."""
    per_afspraak = len({u.afspraak for u in uitkomsten}) > 1
    sommen = _sommen(uitkomsten, corporaties)
    return tuple(
        Rekenregel(
            wie="samen" if u.partij == GEZAMENLIJK else u.partij,
            periode=u.periode,
            waarde=u.waarde,
            eenheid=u.eenheid,
            oordeel=oordeelwoord(u),
            norm=u.norm,
            waarvan=afspraak_in_woorden(u.afspraak) if per_afspraak else "",
            **_breuk(u),
            stappen=_stappen(u),
            som_van=sommen.get(nummer, ()),
            onvolledig=u.onvolledig,
        )
        for nummer, u in enumerate(uitkomsten)
    )


def _sommen(uitkomsten: Sequence[Uitkomst], corporaties: Collection[str]) -> dict[int, tuple[int, ...]]:
    """By the place of a figure of all together those of the corporations, where they add up in every period.

    Where they add up by chance only, as when the plans of one year all have a corporation, they are no sum.
    """
    plaats = {(u.afspraak, u.onderwerp, u.partij, u.periode): nummer for nummer, u in enumerate(uitkomsten)}
    gevonden: dict[int, tuple[int, ...]] = {}
    for nummer, u in enumerate(uitkomsten):
        delen = [plaats.get((u.afspraak, u.onderwerp, partij, u.periode)) for partij in corporaties]
        bekend = tuple(deel for deel in delen if deel is not None and uitkomsten[deel].waarde is not None)
        if u.partij != GEZAMENLIJK or u.waarde is None or not len(bekend) == len(corporaties) > 1:
            continue
        if not _is_som(u, [uitkomsten[deel] for deel in bekend]):
            return {}
        gevonden[nummer] = bekend
    return gevonden


def _is_breuk(u: Uitkomst) -> bool:
    """Whether the value is what of how many; other figures give two numbers that they are held beside."""
    if u.eenheid != "aandeel" or u.waarde is None or u.teller is None or not u.noemer:
        return False
    return abs(u.teller / u.noemer - u.waarde) < _GELIJK


def _breuk(u: Uitkomst) -> dict[str, Decimal | None]:
    return {"teller": u.teller, "noemer": u.noemer} if _is_breuk(u) else {}


def _stappen(u: Uitkomst) -> tuple[tuple[str, Decimal], ...]:
    """The parts that add up to a number, each with its party where they are of several; one part is no sum."""
    delen = [stap for stap in u.stappen if stap.soort == "deel"]
    if _is_breuk(u) or len(delen) < 2 or u.waarde is None:
        return ()
    meer = len({stap.partij for stap in delen}) > 1
    return tuple((f"{s.naam}, {s.partij}" if meer else s.naam, s.waarde) for s in delen)


def _is_som(samen: Uitkomst, delen: Sequence[Uitkomst]) -> bool:
    """Whether a figure of all together is the sum of those of the corporations: of a share, both its counts are."""
    if samen.eenheid != "aandeel":
        return _telt_op(samen.waarde, [deel.waarde for deel in delen])
    return (
        _is_breuk(samen)
        and _telt_op(samen.teller, [deel.teller for deel in delen])
        and _telt_op(samen.noemer, [deel.noemer for deel in delen])
    )


def _telt_op(som: Decimal | None, delen: Sequence[Decimal | None]) -> bool:
    bekend = [deel for deel in delen if deel is not None]
    return som is not None and len(bekend) == len(delen) and sum(bekend) == som
