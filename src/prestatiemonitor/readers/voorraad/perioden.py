"""The same change over a year and over its parts: the finer is read, the coarser compared; cumulative ones."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.cijfers import Cijfer
from prestatiemonitor.readers.voorraad.tijd import delen_van, raakt, stuk

_MUTATIEDELEN = {"sloop", "overheveling"}


def zet_perioden(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """Settle figures of one thing over stretches of time that hold each other; what does not come out is asked."""
    groepen: dict[tuple[object, ...], list[Cijfer]] = {}
    for cijfer in cijfers:
        if cijfer.soort == "mutatie" and cijfer.rol == "opgenomen":
            groepen.setdefault(cijfer.sleutel, []).append(cijfer)
    for groep in groepen.values():
        _los_jaar_op(groep)
        _los_jaren_op(lezing, groep)
        _vergelijk_delen(lezing, groep)
    _vergelijk_mutaties(lezing, cijfers)


def _los_jaar_op(groep: Sequence[Cijfer]) -> None:
    """'Until December': the year, and with the first half-year beside it the second one is the difference."""
    for cijfer in groep:
        if cijfer.cumulatief != "jaar":
            continue
        alles = {naam: waarde for naam, waarde in cijfer.alles.items() if naam != "cumulatief"}
        eerder = {c.halfjaar: c for c in groep if c.jaar == cijfer.jaar and c.halfjaar in ("1", "2")}
        if eerder.keys() == {"1"}:
            cijfer.aantal -= eerder["1"].aantal
            cijfer.uit = (eerder["1"].plaats,)
            alles["halfjaar"] = "2"
        cijfer.alles = alles


def _los_jaren_op(lezing: Lezing, groep: Sequence[Cijfer]) -> None:
    """'Until 2026': the difference with the years before it, where these stand there."""
    oplopend = sorted((c for c in groep if c.cumulatief == "jaren" and c.jaar), key=lambda c: c.jaar or (0, 0))
    los = {c.jaar[0]: c for c in groep if not c.cumulatief and c.jaar and c.jaar[0] == c.jaar[1] and not c.halfjaar}
    stand, tot = 0.0, None
    for cijfer in oplopend:
        jaar = (cijfer.jaar or (0, 0))[1]
        begin = min(los) if los else _eerste_jaar(cijfer)
        if tot is None and los and all(j in los for j in range(min(los), jaar)):
            stand, tot = sum(los[j].aantal for j in range(min(los), jaar)), jaar - 1
        van = tot + 1 if tot is not None else begin
        if van is None or van > jaar:
            _meld_kop(lezing, cijfer)
            continue
        alles = {naam: waarde for naam, waarde in cijfer.alles.items() if naam != "cumulatief"}
        if jaar in los:
            if stand + los[jaar].aantal != cijfer.aantal:
                _meld_ongelijk(lezing, cijfer, [los[j] for j in sorted(los) if j <= jaar])
            cijfer.rol = "controletotaal"
            continue
        cijfer.alles = {**alles, "jaar": (van, jaar)}
        stand, cijfer.aantal, tot = cijfer.aantal, cijfer.aantal - stand, jaar
    _los_onbekende_op(lezing, groep, los)


def _los_onbekende_op(lezing: Lezing, groep: Sequence[Cijfer], los: Mapping[int, Cijfer]) -> None:
    """'Cumulative' beside all years that it adds up is compared; without these it is asked once per row or column."""
    gevraagd: set[int] = set()
    for cijfer in groep:
        if cijfer.cumulatief != "onbekend":
            continue
        tot = cijfer.jaar[1] if cijfer.jaar else max(los, default=0)
        delen = [los[jaar] for jaar in sorted(los) if jaar <= tot]
        if delen and sum(c.aantal for c in delen) in (cijfer.aantal, cijfer.gesteld):
            cijfer.rol, cijfer.reden = "controletotaal", "de delen van deze periode zijn gelezen"
        else:
            _meld_kop(lezing, cijfer, zeg=cijfer.rij not in gevraagd)
            gevraagd.add(cijfer.rij)


def _eerste_jaar(cijfer: Cijfer) -> int | None:
    """The first year that a title above the table names."""
    jaren = [ken["jaar"] for ken in cijfer.tabel.erboven if isinstance(ken.get("jaar"), tuple)]
    return int(jaren[0][0]) if jaren else None


def _vergelijk_delen(lezing: Lezing, groep: Sequence[Cijfer]) -> None:
    open_ = [c for c in groep if c.rol == "opgenomen" and not c.cumulatief]
    stukken = sorted(s for c in open_ if (s := stuk(c)))
    if all(eerder[1] <= later[0] for eerder, later in pairwise(stukken)):
        return  # nothing holds anything else
    for geheel in sorted(open_, key=_lengte):
        delen = delen_van(geheel, [c for c in open_ if c.rol == "opgenomen" or c is geheel])
        deels = [c for c in open_ if c is not geheel and c.rol == "opgenomen" and _overlapt_deels(c, geheel)]
        if delen:
            som = sum(c.aantal for c in delen)
            geheel.rol, geheel.reden = "controletotaal", "de delen van deze periode zijn gelezen"
            if som != geheel.aantal:
                _meld_ongelijk(lezing, geheel, delen)
        elif deels:
            _meld_ongelijk(lezing, geheel, deels)


def _lengte(cijfer: Cijfer) -> int:
    van, tot = stuk(cijfer) or (0, 0)
    return tot - van


def _overlapt_deels(een: Cijfer, ander: Cijfer) -> bool:
    a, b = stuk(een), stuk(ander)
    return bool(a and b and raakt(a, b) and not (a[0] <= b[0] and b[1] <= a[1]) and not (b[0] <= a[0] and a[1] <= b[1]))


def _vergelijk_mutaties(lezing: Lezing, cijfers: Sequence[Cijfer]) -> None:
    """'Sloop or overheveling' beside sloop or overheveling of the same time."""
    gelezen = [c for c in cijfers if c.soort == "mutatie" and c.rol == "opgenomen"]
    per_tijd: dict[tuple[object, ...], list[Cijfer]] = {}
    for deel in gelezen:
        if deel.mutatie in _MUTATIEDELEN:
            per_tijd.setdefault(_wie_en_wanneer(deel), []).append(deel)
    for samen in gelezen:
        if samen.mutatie == "sloop_of_overheveling" and (delen := per_tijd.get(_wie_en_wanneer(samen))):
            samen.rol, samen.reden = "controletotaal", "sloop en overheveling zijn gelezen"
            if sum(c.aantal for c in delen) != samen.aantal:
                _meld_ongelijk(lezing, samen, delen)


def _wie_en_wanneer(cijfer: Cijfer) -> tuple[object, ...]:
    return (*(cijfer.alles.get(naam) for naam in ("corporatie", "segment", "basis")), cijfer.tijd)


def _meld_ongelijk(lezing: Lezing, geheel: Cijfer, delen: Sequence[Cijfer]) -> None:
    """A total by its own words is compared only; any other whole is asked."""
    som = int(sum(c.aantal for c in delen))
    van, tot = geheel.jaar or ("?", "?")
    velden = {"geheel": van if van == tot else f"{van}-{tot}", "berekend": som, "eerste": delen[0].plaats}
    lezing.meld(ms.PERIODE_EN_DELEN, geheel.tabel.blad, geheel.rij, geheel.kolom, gevonden=int(geheel.aantal), **velden)


def _meld_kop(lezing: Lezing, cijfer: Cijfer, *, zeg: bool = True) -> None:
    kop = cijfer.tabel.koppen.teksten[cijfer.kolom]
    if zeg:
        lezing.meld(ms.CUMULATIEF_ONBEKEND, cijfer.tabel.blad, cijfer.rij, cijfer.kolom, gevonden=kop)
    cijfer.rol, cijfer.reden = "overgeslagen", "opgeteld vanaf een begin dat niet bekend is"
