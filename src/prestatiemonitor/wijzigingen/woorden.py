"""What changed in a plan, in Dutch sentences: '20 woningen schuiven 1 jaar op, van 2026 naar 2027'."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from prestatiemonitor.indicators.woorden import categorie, getal, hoofdletter, opsomming
from prestatiemonitor.tables.waarden import OPEN_EINDE
from prestatiemonitor.wijzigingen.koppelen import Verband
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging, Wissel
from prestatiemonitor.wijzigingen.stromen import Oorzaak
from prestatiemonitor.wijzigingen.toestand import GEEN_JAAR, Planbeeld, Toestand

OORZAAKWOORDEN: Final[Mapping[Oorzaak, str]] = {
    "nieuw": "nieuwe plannen",
    "verdwenen": "verdwenen plannen",
    "groter": "plannen met meer woningen",
    "kleiner": "plannen met minder woningen",
    "vertraagd": "latere oplevering",
    "vervroegd": "eerdere oplevering",
    "jaar_bekend": "jaar van oplevering nu bekend",
    "jaar_onbekend": "jaar van oplevering niet meer bekend",
    "opgeleverd": "opgeleverd",
    "harder": "harder geworden",
    "zachter": "zachter geworden",
    "stadium": "status bekend of onbekend geworden",
    "programma": "ander soort woning",
    "corporatie": "andere corporatie",
    "periode": "andere periode van oplevering, zelfde laatste jaar",
    "kern": "andere kern",
    "telt_mee": "telt weer mee (status)",
    "telt_niet_mee": "telt niet meer mee (status)",
}
"""Each cause as the name of a step from the old figure to the new one."""

VERBANDWOORDEN: Final[Mapping[Verband, str]] = {
    "gelijk": "in beide lijsten",
    "hernoemd": "onder een andere code of naam",
    "gesplitst": "gesplitst in meer plannen",
    "samengevoegd": "samengevoegd uit meer plannen",
    "herschikt": "opnieuw verdeeld over plannen",
    "nieuw": "nieuw in de lijst",
    "verdwenen": "niet meer in de lijst",
}


def oplevering(toestand: Toestand) -> str:
    """When it is delivered: '2026', '2028–2030', '2031 en later', 't/m 2027' or 'jaar onbekend'."""
    van, tot = toestand.van, toestand.tot
    if van == GEEN_JAAR:
        return "jaar onbekend" if tot == GEEN_JAAR else f"t/m {tot}"
    if tot == OPEN_EINDE:
        return f"{van} en later"
    return str(van) if van == tot else f"{van}–{tot}"


def stadium(toestand: Toestand) -> str:
    return "status onbekend" if toestand.stadium == "onbekend" else toestand.stadium


def toestandwoorden(toestand: Toestand | None, oorzaak: Oorzaak | None = None) -> str:
    """All that is said of a home in a row: 'sociale huur, 2027, zacht, WSN'; why where it does not count in a list."""
    if toestand is None:
        return _NIET_GETELD.get(oorzaak or "nieuw", "niet in de lijst")
    soort = "sloop" if toestand.soort == "sloop" else ""
    wat = categorie(toestand.eigendom, toestand.prijsklasse)
    delen = (soort, wat, oplevering(toestand), stadium(toestand), toestand.corporatie)
    return ", ".join(deel for deel in delen if deel)


def aantalwoorden(aantal: int, *toestanden: Toestand | None) -> str:
    """'1 woning', '12 woningen', '4 te slopen woningen'."""
    sloop = any(is_sloop(toestand) for toestand in toestanden)
    return f"{getal(aantal)} {'te slopen ' if sloop else ''}{'woning' if aantal == 1 else 'woningen'}"


def is_sloop(toestand: Toestand | None) -> bool:
    return toestand is not None and toestand.soort == "sloop"


def wisselzinnen(wissels: Iterable[Wissel]) -> list[str]:
    """One sentence per cause and change, over all kinds of homes together; without a full stop."""
    samen: dict[tuple[object, ...], Wissel] = {}
    for wissel in wissels:
        soort = (wissel.naar or wissel.van or _NIETS).soort
        sleutel = (wissel.oorzaak, soort, *_kenmerk(wissel))
        eerder = samen.get(sleutel)
        samen[sleutel] = wissel if eerder is None else wissel._replace(woningen=eerder.woningen + wissel.woningen)
    return [_zin(wissel) for wissel in samen.values()]


def van_naar(wissel: Wissel) -> tuple[str, str]:
    """What it was and became, in the one thing that changed; for homes that came or went all that is said of them."""
    if wissel.van is None or wissel.naar is None:
        return toestandwoorden(wissel.van, wissel.oorzaak), toestandwoorden(wissel.naar, wissel.oorzaak)
    noem = _NOEM[wissel.oorzaak]
    return noem(wissel.van), noem(wissel.naar)


def _kenmerk(wissel: Wissel) -> tuple[str, str]:
    return van_naar(wissel)


def _zin(wissel: Wissel) -> str:
    een = wissel.woningen == 1
    wat, (was, wordt) = aantalwoorden(wissel.woningen, wissel.van, wissel.naar), van_naar(wissel)
    if wissel.oorzaak in _NIET_GETELD:
        return _teltzin(wissel, wat)
    zinnen: Mapping[Oorzaak, str] = {
        **dict.fromkeys(_ERBIJ, f"{wat} {'komt' if een else 'komen'} erbij: {wordt}"),
        **dict.fromkeys(_ERAF, f"{wat} {'valt' if een else 'vallen'} weg: {was}"),
        "vertraagd": f"{wat} {'schuift' if een else 'schuiven'}{_jaren(wissel)} op, van {was} naar {wordt}",
        "vervroegd": f"{wat} {'komt' if een else 'komen'}{_jaren(wissel)} eerder, {wordt} in plaats van {was}",
        "periode": f"van {wat} is de oplevering nu {wordt} in plaats van {was}",
        "jaar_bekend": f"van {wat} is de oplevering nu bekend: {wordt}",
        "jaar_onbekend": f"van {wat} is het jaar van oplevering niet meer bekend; dat was {was}",
        "opgeleverd": f"{wat} {'is' if een else 'zijn'} {'gesloopt' if is_sloop(wissel.van) else 'opgeleverd'}",
    }
    return zinnen.get(wissel.oorzaak, f"{wat} {'gaat' if een else 'gaan'} van {was} naar {wordt}")


def _teltzin(wissel: Wissel, wat: str) -> str:
    """Of homes that are in both lists and count in one of them."""
    een, toestand = wissel.woningen == 1, toestandwoorden(wissel.naar or wissel.van)
    if wissel.oorzaak == "kern":
        waar = "kwam uit" if een else "kwamen uit"
        weg = "ging naar" if een else "gingen naar"
        return f"{wat} {waar if wissel.naar else weg} een andere kern: {toestand}"
    tellen = "telt" if een else "tellen"
    hoe = f"{tellen} weer mee" if wissel.naar else f"{tellen} niet meer mee"
    return f"{wat} {hoe} door de status van het plan: {toestand}"


def _jaren(wissel: Wissel) -> str:
    """' 1 jaar' where both last years are known and differ."""
    was, wordt = (toestand and toestand.laatste_jaar for toestand in (wissel.van, wissel.naar))
    if was is None or wordt is None:
        return ""
    jaren = abs(wordt - was)
    return f" {jaren} jaar" if jaren else ""


def _soortwoning(toestand: Toestand) -> str:
    return categorie(toestand.eigendom, toestand.prijsklasse)


def _corporatie(toestand: Toestand) -> str:
    return toestand.corporatie or "geen corporatie"


_NOEM: Final[Mapping[Oorzaak, Callable[[Toestand], str]]] = {
    **dict.fromkeys(("vertraagd", "vervroegd", "jaar_bekend", "jaar_onbekend", "periode"), oplevering),
    **dict.fromkeys(("opgeleverd", "harder", "zachter", "stadium"), stadium),
    "programma": _soortwoning,
    "corporatie": _corporatie,
}
_ERBIJ: Final[tuple[Oorzaak, ...]] = ("nieuw", "groter")
_ERAF: Final[tuple[Oorzaak, ...]] = ("verdwenen", "kleiner")
_NIET_GETELD: Final[Mapping[Oorzaak, str]] = {
    "kern": "in een andere kern",
    "telt_mee": "telt niet mee",
    "telt_niet_mee": "telt niet mee",
}
_NIETS: Final = Toestand("", "", "", GEEN_JAAR, GEEN_JAAR, "", "")


def verbandzin(plan: Planwijziging) -> str:
    """How the plan stands in both lists where that is not simply in both; else nothing."""
    was, wordt = (opsomming([beeld.naam for beeld in lijst]) for lijst in (plan.oud, plan.nieuw))
    match plan.verband:
        case "nieuw":
            return "dit plan staat nieuw in de lijst"
        case "verdwenen":
            return "dit plan staat niet meer in de lijst"
        case "gesplitst":
            return f"{was} is gesplitst in {wordt}"
        case "samengevoegd":
            return f"{was} zijn samengevoegd tot {wordt}"
        case "herschikt":
            return f"{was} zijn opnieuw verdeeld over {wordt}"
    return "" if was == wordt else f"heette {was}, heet nu {wordt}"


def tekstzinnen(plan: Planwijziging) -> list[str]:
    """What changed of what is written beside the homes: kern, planstatus and knelpunten."""
    if not (plan.oud and plan.nieuw):
        return []
    uit = []
    for wat, lees in _TEKSTEN.items():
        was, wordt = (_samen(lijst, lees) for lijst in (plan.oud, plan.nieuw))
        if was != wordt:
            uit.append(f"{wat} was {was or 'niet ingevuld'}, is nu {wordt or 'niet ingevuld'}")
    return uit


def knelpunten(plan: Planwijziging) -> str:
    """The bottlenecks as they stand now; of a plan that is gone as they stood."""
    return _samen(plan.nieuw or plan.oud, _TEKSTEN["knelpunten"])


def _samen(beelden: Iterable[Planbeeld], lees: Callable[[Planbeeld], str]) -> str:
    delen = (deel.strip() for beeld in beelden for deel in lees(beeld).split(";"))
    return ", ".join(dict.fromkeys(deel for deel in delen if deel))


_TEKSTEN: Final[Mapping[str, Callable[[Planbeeld], str]]] = {
    "kern": lambda beeld: beeld.kern,
    "planstatus": lambda beeld: beeld.planstatus,
    "knelpunten": lambda beeld: beeld.knelpunten,
}


def veranderd(plan: Planwijziging) -> bool:
    """Whether there is anything to tell of a plan, be it only what is written beside its homes."""
    return not plan.is_gelijk or bool(verbandzin(plan) or tekstzinnen(plan))


def planzinnen(plan: Planwijziging) -> list[str]:
    """All that changed in a plan, one sentence each, with a capital and a full stop."""
    return [f"{hoofdletter(zin)}." for zin in plandelen(plan)]


def plandelen(plan: Planwijziging) -> list[str]:
    """The same as parts of a sentence."""
    return [zin for zin in (verbandzin(plan), *wisselzinnen(plan.wissels(lambda _: 0)), *tekstzinnen(plan)) if zin]
