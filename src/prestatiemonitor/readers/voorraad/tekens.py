"""The sign of each change in the stock: what goes off is negative, also where a table writes it without a sign."""

from collections.abc import Iterable, Sequence
from itertools import product

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.etiketten import ALLE, BEGIN, EIND, OVERIG
from prestatiemonitor.tables.meldingen import Meldingsoort
from prestatiemonitor.tables.waarden import ONTTREKKINGEN, TOEVOEGINGEN

Groep = tuple[object, ...]


def zet_tekens(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Turn withdrawals without a minus sign, in place; each is said.

    Sloop and verkoop can only be withdrawals, and an overheveling goes from the segment or to it as its heading says.
    Anything else can be either: the netto, or the stock before and after, tells, or it is asked. An addition below zero
    is asked as well.
    """
    groepen: dict[Groep, list[Cijfer]] = {}
    for cijfer in cijfers:
        if cijfer.soort == "mutatie":
            groepen.setdefault(_groep(cijfer), []).append(cijfer)
    ertegenover = [c for c in cijfers if c.soort == "mutatie" and _staat_ertegenover(c, cijfers)]
    met_tekens = any(c.gesteld < 0 for c in cijfers if c.soort == "mutatie" and verwacht_teken(c) < 0)
    anders = [cijfer for cijfer in cijfers if cijfer.soort != "mutatie"]
    for groep, delen in groepen.items():
        _zet_groep(lezing, delen, _netto(anders, groep), ertegenover, met_tekens=met_tekens)
    for cijfer in cijfers:
        if cijfer.mutatie == OVERIG and cijfer.soort == "mutatie":
            af = cijfer.aantal < 0 or (cijfer.aantal == 0 and verwacht_teken(cijfer) < 0)
            cijfer.alles = {**cijfer.alles, "mutatie": "overige_onttrekking" if af else "overige_toevoeging"}


def verwacht_teken(cijfer: Cijfer) -> int:
    """1 for what can only be an addition, −1 for what can only be a withdrawal, 0 where either is possible."""
    alles, mutatie = cijfer.alles, cijfer.mutatie
    if mutatie in (*TOEVOEGINGEN, *ONTTREKKINGEN):
        return 1 if mutatie in TOEVOEGINGEN else -1
    segment, naar, van = alles.get("segment"), alles.get("naar"), alles.get("van")
    if naar and van and naar == van:
        return 0
    if segment and mutatie == "sloop_of_overheveling":
        return -1 if (naar and naar != segment) or van == segment else 0
    if segment and naar:
        return 1 if naar == segment else -1
    if segment and van:
        return -1 if van == segment else 1
    return {"bij": 1, "af": -1}.get(str(alles.get("richting")), 0)


def _groep(cijfer: Cijfer) -> Groep:
    return (*(cijfer.alles.get(naam) for naam in ("corporatie", "segment", "basis")), *cijfer.tijd)


def _netto(cijfers: Iterable[Cijfer], groep: Groep) -> float | None:
    """What the changes of a group add up to by the table itself: a netto, a total, or the stock before and after."""
    standen: dict[str, float] = {}
    for cijfer in cijfers:
        if cijfer.alles.get("corporatie") != groep[0] or cijfer.alles.get("segment") != groep[1]:
            continue
        gelijk = _groep(cijfer) == groep
        over_mutaties = cijfer.mutatie in ("", "netto") and "richting" not in cijfer.eigen
        if gelijk and cijfer.soort == "totaal" and over_mutaties and groep[0] != ALLE:
            return cijfer.gesteld
        if cijfer.soort == "stand" and cijfer.tijd == groep[3:] and cijfer.alles.get("basis", groep[2]) == groep[2]:
            standen[cijfer.mutatie] = cijfer.gesteld
    return standen[EIND] - standen[BEGIN] if standen.keys() >= {BEGIN, EIND} else None


def _staat_ertegenover(cijfer: Cijfer, cijfers: Sequence[Cijfer]) -> bool:
    """Whether the homes that are moved here are written below zero where they come from, in the other segment."""
    return cijfer.mutatie == "overheveling" and any(
        c.mutatie == "overheveling"
        and c.gesteld == -cijfer.gesteld < 0
        and c.alles.get("segment") not in (None, cijfer.alles.get("segment"))
        and (_groep(c)[0], *_groep(c)[2:]) == (_groep(cijfer)[0], *_groep(cijfer)[2:])
        for c in cijfers
    )


def _zet_groep(
    lezing: Lezing, delen: Sequence[Cijfer], netto: float | None, bij: Sequence[Cijfer], *, met_tekens: bool
) -> None:
    for deel in delen:
        if deel.gesteld < 0 and verwacht_teken(deel) > 0:
            _meld(lezing, ms.TEKEN, deel, mutatie=_naam(deel))
    positief = [deel for deel in delen if deel.gesteld > 0 and verwacht_teken(deel) <= 0]
    zeker = [deel for deel in positief if verwacht_teken(deel) < 0]
    som = sum(deel.gesteld for deel in delen)
    if netto == som:
        for deel in zeker:  # the netto counts a withdrawal as an addition
            _meld(lezing, ms.TEKEN, deel, mutatie=_naam(deel))
        return
    for deel in zeker:
        _keer(lezing, deel)
    open_ = [
        deel
        for deel in positief
        if deel not in zeker and deel not in bij and not (deel.mutatie == OVERIG and met_tekens)
    ]
    gekozen = _passend(sum(deel.aantal for deel in delen), [deel.gesteld for deel in open_], netto)
    for deel, keren in zip(open_, gekozen or [None] * len(open_), strict=True):
        if keren is None:
            _meld(lezing, ms.TEKEN_ONBEKEND, deel)
        elif keren:
            _keer(lezing, deel)


def _passend(som: float, open_: Sequence[float], netto: float | None) -> tuple[bool, ...] | None:
    """Which of the open numbers to turn so that the netto comes out; None where none or several ways fit."""
    if netto is None or len(open_) > 8:
        return None
    wegen = [
        keuze
        for keuze in product((False, True), repeat=len(open_))
        if som - 2 * sum(aantal for aantal, keren in zip(open_, keuze, strict=True) if keren) == netto
    ]
    return wegen[0] if len(wegen) == 1 else None


def _keer(lezing: Lezing, cijfer: Cijfer) -> None:
    cijfer.aantal = -cijfer.gesteld
    _meld(lezing, ms.TEKEN_GELEZEN, cijfer, mutatie=_naam(cijfer), waarde=int(cijfer.aantal))


def _naam(cijfer: Cijfer) -> str:
    return cijfer.mutatie.replace("_", " ").capitalize()


def _meld(lezing: Lezing, soort: Meldingsoort, cijfer: Cijfer, **velden: object) -> None:
    lezing.meld(soort, cijfer.tabel.blad, cijfer.rij, cijfer.kolom, **velden)
