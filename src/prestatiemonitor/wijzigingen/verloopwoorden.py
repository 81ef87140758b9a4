"""The history of one plan in Dutch: what each planmonitor says of it, what changed, and where it stands now."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from prestatiemonitor.indicators.woorden import ONBEKEND, categorie, getal, hoofdletter, opsomming, woningen
from prestatiemonitor.tables.waarden import OPEN_EINDE
from prestatiemonitor.wijzigingen.planverloop import Planverloop, Verloopstap
from prestatiemonitor.wijzigingen.planwijziging import Planwijziging
from prestatiemonitor.wijzigingen.stromen import Oorzaak
from prestatiemonitor.wijzigingen.toestand import Planbeeld, Toestand
from prestatiemonitor.wijzigingen.woorden import oplevering, plandelen, stadium

GEEN_WONINGEN: Final = "geen woningen die meetellen"
_OORZAKEN: Final[Mapping[Oorzaak, tuple[str, str]]] = {
    "groter": ("kwam er {n} bij", "kwamen er {n} bij"),
    "kleiner": ("viel er {n} weg", "vielen er {n} weg"),
    "opgeleverd": ("werd {n} opgeleverd", "werden {n} opgeleverd"),
    "vertraagd": ("schoof {n} op", "schoven {n} op"),
    "vervroegd": ("kwam {n} naar voren", "kwamen {n} naar voren"),
    "jaar_bekend": ("werd van {n} het jaar bekend", "werd van {n} het jaar bekend"),
    "jaar_onbekend": ("is van {n} het jaar niet meer bekend", "is van {n} het jaar niet meer bekend"),
    "harder": ("werd {n} hard", "werden {n} hard"),
    "zachter": ("werd {n} weer zacht", "werden {n} weer zacht"),
    "stadium": ("kreeg {n} een andere status", "kregen {n} een andere status"),
    "programma": ("werd {n} een ander soort", "werden {n} een ander soort"),
    "periode": ("kreeg {n} een andere periode van oplevering", "kregen {n} een andere periode van oplevering"),
    "telt_mee": ("telt {n} weer mee", "tellen {n} weer mee"),
    "telt_niet_mee": ("telt {n} niet meer mee", "tellen {n} niet meer mee"),
    "corporatie": ("ging {n} naar een andere corporatie", "gingen {n} naar een andere corporatie"),
}


def naam(beelden: Sequence[Planbeeld]) -> str:
    """What a plan (or its parts) is called."""
    return opsomming([*dict.fromkeys(beeld.naam for beeld in beelden)])


def per(beelden: Iterable[Planbeeld], soort: str = "nieuwbouw") -> dict[Toestand, int]:
    """The new homes (or the demolition) of a plan by what is said of them, the first to be delivered first."""
    uit: dict[Toestand, int] = {}
    for toestand, aantal in (deel for beeld in beelden for deel in beeld.woningen.items()):
        if toestand.soort == soort:
            uit[toestand] = uit.get(toestand, 0) + aantal
    return dict(sorted(uit.items(), key=lambda deel: deel[0].jaar))


def opleverwoorden(beelden: Sequence[Planbeeld]) -> str:
    """'2027', or with how many in each: '2027 (72), 2028–2030 (100)'."""
    return _verdeeld((oplevering(toestand), aantal) for toestand, aantal in per(beelden).items())


def stadiumwoorden(beelden: Sequence[Planbeeld]) -> str:
    """'hard', or 'gerealiseerd (62), zacht (20)'."""
    return _verdeeld((stadium(toestand), aantal) for toestand, aantal in per(beelden).items())


def corporatiewoorden(beelden: Sequence[Planbeeld]) -> str:
    """Who will let the homes; of a plan without any nothing is known."""
    return _verdeeld((toestand.corporatie or "geen", aantal) for toestand, aantal in per(beelden).items())


def programmawoorden(beelden: Sequence[Planbeeld]) -> str:
    """'90 sociale huur, 40 betaalbare koop', most first."""
    aantallen = _samen(
        (categorie(toestand.eigendom, toestand.prijsklasse), aantal) for toestand, aantal in per(beelden).items()
    )
    op_grootte = sorted(aantallen.items(), key=lambda deel: -deel[1])
    return ", ".join(f"{getal(aantal)} {soort}" for soort, aantal in op_grootte)


def planstatus(beelden: Sequence[Planbeeld]) -> str:
    """'2A'; of several parts each of theirs."""
    return ", ".join(dict.fromkeys(beeld.planstatus or ONBEKEND for beeld in beelden))


def statuswoorden(beelden: Sequence[Planbeeld]) -> str:
    """'2A: hard', '1A: gerealiseerd (12), hard (228)', 'onbekend'."""
    status, stadia = planstatus(beelden), stadiumwoorden(beelden)
    return f"{status}: {stadia}" if stadia and (status, stadia) != (ONBEKEND, "status onbekend") else status


def aantal(beelden: Iterable[Planbeeld], soort: str = "nieuwbouw") -> int:
    return sum(per(beelden, soort).values())


def _samen(delen: Iterable[tuple[str, int]]) -> dict[str, int]:
    uit: dict[str, int] = {}
    for woord, aantal_ in delen:
        uit[woord] = uit.get(woord, 0) + aantal_
    return uit


def _verdeeld(delen: Iterable[tuple[str, int]]) -> str:
    samen = _samen(delen)
    return ", ".join(f"{woord} ({getal(n)})" for woord, n in samen.items()) if len(samen) > 1 else "".join(samen)


def stapzin(stap: Verloopstap) -> str:
    """All that changed from one list to the next in one sentence, of each plan by name where there are several."""
    delen = [deel for plan in stap.wijzigingen for deel in _van_plan(plan, len(stap.wijzigingen) > 1)]
    zin = "; ".join(delen) or "er veranderde niets"
    terug = "dit plan staat weer in de lijst; ten opzichte van daarvoor: " if stap.naar - stap.van > 1 else ""
    return f"{hoofdletter(terug + zin)}."


def _van_plan(plan: Planwijziging, met_naam: bool) -> list[str]:
    delen = plandelen(plan)
    return [f"{plan.naam}: {', '.join(delen)}"] if met_naam and delen else delen


def verloopzin(verloop: Planverloop, dagen: Sequence[str]) -> str:
    """Where the plan stands, and what changed since it was first told of; `dagen` are the days of the lists."""
    eerste, laatste = verloop.waar[0], verloop.waar[-1]
    wat, heet, meer = _stand(verloop.laatste), naam(verloop.laatste), len(verloop.laatste) > 1
    if verloop.is_weg:
        weg = dagen[laatste + 1]
        toen = f"op {dagen[laatste]} {'hadden zij' if meer else 'had het'} {wat}"
        return f"{heet} {'staan' if meer else 'staat'} sinds {weg} niet meer in de planmonitor; {toen}."
    kop = f"{heet} {'hebben samen' if meer else 'heeft'} nu {wat}"
    if eerste == laatste:
        return f"{kop}; het staat op {dagen[laatste]} voor het eerst in de planmonitor."
    if verloop.is_deel:
        return f"{kop}; sinds {dagen[eerste]} werd het gesplitst of samengevoegd, zie hieronder wat er veranderde."
    return f"{kop}; sinds {dagen[eerste]} {_sindsdien(verloop.geheel)}."


def _stand(beelden: Sequence[Planbeeld]) -> str:
    """'280 woningen (hard), met oplevering 2027–2031'."""
    toestanden = per(beelden)
    if not toestanden:
        return f"{GEEN_WONINGEN} (planstatus {planstatus(beelden)})"
    stadia = _samen((stadium(toestand), n) for toestand, n in toestanden.items())
    delen = [f"{getal(n)} {woord}" for woord, n in stadia.items()] if len(stadia) > 1 else [*stadia]
    return f"{woningen(sum(toestanden.values()))} ({', '.join(delen)}), {_wanneer(toestanden)}"


def _wanneer(toestanden: Iterable[Toestand]) -> str:
    bekend = [t for t in toestanden if t.van or t.tot]
    if not bekend:
        return "waarvan het jaar van oplevering onbekend is"
    eerste, laatste = min(t.van or t.tot for t in bekend), max(t.tot for t in bekend)
    if laatste == OPEN_EINDE:
        return f"met oplevering vanaf {eerste}"
    return f"met oplevering {'in ' if eerste == laatste else ''}{eerste}{f'–{laatste}' if laatste > eerste else ''}"


def _sindsdien(geheel: Planwijziging | None) -> str:
    if geheel is None or not geheel.oorzaken:
        return "veranderde er niets aan de woningen"
    delen: list[str] = []
    for oorzaak, vormen in _OORZAKEN.items():
        if hoeveel := geheel.oorzaken.get(oorzaak, 0):
            deel = vormen[hoeveel > 1].format(n=getal(hoeveel) if delen else woningen(hoeveel))
            delen.append(deel + (_gemiddeld(geheel) if oorzaak == "vertraagd" else ""))
    return opsomming(delen)


def _gemiddeld(geheel: Planwijziging) -> str:
    """Over how many years homes moved on average; only where none came sooner and all years are known."""
    verschuiving = geheel.vertraging
    if verschuiving.jaren is None or verschuiving.woningen != geheel.oorzaken["vertraagd"]:
        return ""
    if "vervroegd" in geheel.oorzaken:
        return ""
    return f" (gemiddeld {getal(verschuiving.jaren)} jaar)"
