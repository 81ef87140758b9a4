"""From the sales of a corporation to Uitkomsten: the share per year and over the agreement, against more than half."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.eigennorm import eigen_norm
from prestatiemonitor.indicators.uitkomst import Bronregels, Oordeel, Stap, Uitkomst
from prestatiemonitor.indicators.verkoopaandeel import Deel, Verkoop
from prestatiemonitor.indicators.woorden import getal, in_periode, opsomming, periode, procent, woningen
from prestatiemonitor.indicators.zinnen import DEEL_ONTBREEKT, OORDEELWOORDEN, onvolledig


@dataclass(frozen=True)
class Vraag:
    """Which share is asked for: the indicator (and its norm), the kerncijfer, and the words for it in a sentence."""

    indicator: str
    maat: str
    heen: str  # 'naar inwoners …' as in '40 van de 64 gingen naar inwoners …'


@dataclass(frozen=True)
class _Stand:
    delen: tuple[Deel, ...]
    mist: tuple[str, ...]
    teller: int
    noemer: int
    rest: int | None  # homes still to be sold in the years asked for, where a prognosis says so
    compleet: bool

    @property
    def te_veel(self) -> bool:
        return self.teller > self.noemer


def aandeel_uitkomsten(verkoop: Verkoop, vraag: Vraag) -> list[Uitkomst]:
    """Per year that has begun and over the agreement: those the norm is for, all where there is none."""
    moment = verkoop.moment
    norm = moment.afspraken.normen.get(vraag.indicator)
    namen = [
        naam
        for naam in verkoop.corporaties
        if norm is None or naam in norm.partijen or any(wie == naam for wie, _ in verkoop.bijzonder)
    ]
    jaren = [jaar for jaar in moment.jaren if jaar <= moment.peildatum.year] or [moment.peildatum.year]
    vakken = [(jaar, [jaar]) for jaar in jaren] + [(None, list(moment.jaren))]
    return [_uitkomst(verkoop, vraag, naam, jaar, binnen) for jaar, binnen in vakken for naam in namen]


def oordeel_aandeel(norm: Decimal | None, stand: _Stand, *, strikt: bool) -> Oordeel:
    """The verdict on a share that must be more than the norm (`strikt`), or at least it.

    While the years run, a share above it is on course, and one below a risk as long as the sales to come can still
    lift it. There is no verdict as long as a part that is over is missing. The share is never divided out: teller is
    compared with norm × noemer.
    """
    if not stand.noemer or stand.te_veel:
        return Oordeel.GEEN_GEGEVENS
    if norm is None:
        return Oordeel.GEEN_NORM

    def gehaald(teller: int, noemer: int) -> bool:
        return teller > norm * noemer if strikt else teller >= norm * noemer

    if stand.mist:
        return Oordeel.GEEN_GEGEVENS
    if gehaald(stand.teller, stand.noemer):
        return Oordeel.BEHAALD if stand.compleet else Oordeel.OP_KOERS
    if stand.compleet:
        return Oordeel.NIET_BEHAALD
    kan = stand.rest is None or gehaald(stand.teller + stand.rest, stand.noemer + stand.rest)
    return Oordeel.RISICO if kan else Oordeel.NIET_OP_KOERS


def _stand(verkoop: Verkoop, naam: str, jaren: Sequence[int]) -> _Stand:
    delen = tuple(deel for jaar in jaren for deel in verkoop.delen(naam, jaar))
    noemer = sum(deel.noemer for deel in delen)
    open_jaren = [jaar for jaar in jaren if not verkoop.moment.compleet(jaar)]
    verwacht = [verkoop.verwacht.get((naam, jaar)) for jaar in open_jaren]
    bekend = [aantal for aantal in verwacht if aantal is not None]
    al_verkocht = sum(deel.noemer for deel in delen if deel.jaar in open_jaren)
    return _Stand(
        delen=delen,
        mist=tuple(half for jaar in jaren for half in verkoop.mist(naam, jaar)),
        teller=sum(deel.teller for deel in delen),
        noemer=noemer,
        rest=max(sum(bekend) - al_verkocht, 0) if len(bekend) == len(open_jaren) else None,
        compleet=not open_jaren,
    )


def _uitkomst(verkoop: Verkoop, vraag: Vraag, naam: str, jaar: int | None, jaren: Sequence[int]) -> Uitkomst:
    moment, stand = verkoop.moment, _stand(verkoop, naam, jaren)
    gegeven = moment.afspraken.normen.get(vraag.indicator)
    norm = eigen_norm(moment, vraag.indicator, jaren[-1], naam)
    oordeel = oordeel_aandeel(norm, stand, strikt=bool(gegeven and gegeven.strikt))
    telbaar = bool(stand.noemer) and not stand.te_veel
    regels = verkoop.regels(naam, jaren)
    return Uitkomst(
        indicator=vraag.indicator,
        partij=naam,
        jaar=jaar,
        periode=periode(jaren[0], jaren[-1]) if jaar is None else str(jaar),
        waarde=Decimal(stand.teller) / stand.noemer if telbaar else None,
        eenheid="aandeel",
        oordeel=oordeel,
        zin=_zin(oordeel, vraag, naam, jaren, stand, norm),
        teller=Decimal(stand.teller) if stand.delen else None,
        noemer=Decimal(stand.noemer) if stand.delen else None,
        norm=norm,
        onvolledig=onvolledig((*_ontbreekt(naam, stand), *verkoop.opmerkingen)),
        stappen=_stappen(naam, stand) if telbaar else (),
        bronnen=tuple(Bronregels(tabel, rijen) for tabel, rijen in regels.items() if rijen),
        lijnen=_lijnen(stand),
    )


def _stappen(naam: str, stand: _Stand) -> tuple[Stap, ...]:
    """What each year or half-year adds to the share."""
    return tuple(Stap(deel.naam, Decimal(deel.teller) / stand.noemer, partij=naam) for deel in stand.delen)


def _lijnen(stand: _Stand) -> Mapping[str, Decimal]:
    return {} if stand.rest is None or stand.compleet else {"nog_te_verkopen": Decimal(stand.rest)}


def _ontbreekt(naam: str, stand: _Stand) -> list[str]:
    zinnen = []
    if stand.mist:
        zinnen.append(f"Geen opgave van verkoop en van dit deel ervan samen: {naam} ({opsomming(stand.mist)}).")
    if stand.te_veel:
        zinnen.append(f"{naam} geeft meer woningen op ({getal(stand.teller)}) dan verkocht ({getal(stand.noemer)}).")
    return zinnen


def _zin(oordeel: Oordeel, vraag: Vraag, naam: str, jaren: Sequence[int], stand: _Stand, norm: Decimal | None) -> str:
    wanneer = in_periode(jaren[0], jaren[-1])
    if stand.te_veel:
        kern = f"{wanneer} gaf {naam} meer woningen op {vraag.heen} dan er zijn verkocht"
    elif stand.delen and not stand.noemer:
        kern = f"{wanneer} verkocht {naam} geen woningen, dus is er geen aandeel {vraag.heen}"
    elif not stand.delen:
        kern = f"welk deel van de door {naam} verkochte woningen {wanneer} ging {vraag.heen}, is niet aangeleverd"
    else:
        kern = _aandeelzin(vraag, naam, jaren, stand, norm)
        if oordeel is Oordeel.RISICO:
            kern += "; met wat nog wordt verkocht kan het nog boven de norm komen"
        elif oordeel is Oordeel.NIET_OP_KOERS:
            kern += f"; ook als de {woningen(stand.rest or 0)} die nog volgen daar alle heen gaan, is dat te weinig"
        elif oordeel is Oordeel.GEEN_NORM:
            kern += "; daarvoor geldt hier geen norm"
        elif oordeel is Oordeel.GEEN_GEGEVENS:
            kern += f"; {DEEL_ONTBREEKT}"
    return f"{OORDEELWOORDEN[oordeel]}: {kern}."


def _aandeelzin(vraag: Vraag, naam: str, jaren: Sequence[int], stand: _Stand, norm: Decimal | None) -> str:
    wanneer = in_periode(jaren[0], jaren[-1]) if stand.compleet else f"vanaf {jaren[0]} tot nu toe"
    if not stand.compleet and len(jaren) == 1:
        wanneer = f"in {jaren[0]} tot nu toe"
    ging = "ging" if stand.teller == 1 else "gingen"
    aandeel = procent(Decimal(stand.teller) / stand.noemer, norm)
    verkocht = f"van de {woningen(stand.noemer)} die {naam} {wanneer} verkocht"
    return f"{verkocht}, {ging} er {getal(stand.teller)} ({aandeel}) {vraag.heen}"
