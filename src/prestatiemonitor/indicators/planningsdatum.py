"""Planningsdatum: until when an activity may take, from its planning as people write it ('Q4 2025', 'eind 2026')."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

Soort = Literal["datum", "doorlopend", "leeg", "onleesbaar"]

_MAANDEN: Final = {
    naam: nummer
    for nummer, namen in enumerate(
        ("januari jan", "februari feb febr", "maart mrt", "april apr", "mei", "juni jun", "juli jul", "augustus aug",
         "september sep sept", "oktober okt", "november nov", "december dec"), start=1,
    )
    for naam in namen.split()
}  # fmt: skip
_RANG: Final = {"1": 1, "2": 2, "3": 3, "4": 4, "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "i": 1, "ii": 2,
                "iii": 3, "iv": 4}  # fmt: skip
_DELEN: Final = {"begin": 3, "voorjaar": 6, "lente": 6, "medio": 6, "halverwege": 6, "najaar": 12, "herfst": 12,
                 "eind": 12, "einde": 12, "ultimo": 12}  # fmt: skip
"""The last month of a part of a year that is named without a number; where a month follows, that one counts."""
_DOORLOPEND: Final = frozenset((
    "doorlopend", "doorlopende", "continu", "structureel", "permanent", "jaarlijks", "halfjaarlijks", "maandelijks",
    "wekelijks", "kwartaalijks", "periodiek", "lopend",
))  # fmt: skip
_DOORLOPENDE_ZIN: Final = re.compile(
    r"(het )?(gehele|hele) jaar( door)?|heel( 20\d\d)?|(elk|ieder) (jaar|half ?jaar|kwartaal)|(per|elke|iedere) "
    r"(maand|kwartaal|half ?jaar|jaar)|(\d|een|twee|drie|vier)( keer| maal|x) per jaar"
)
_VULWOORDEN: Final = frozenset((
    "in", "van", "het", "de", "en", "t", "m", "tot", "met", "uiterlijk", "gereed", "klaar", "afgerond", "is", "per",
    "planning", "ca", "circa", "jaar",
))  # fmt: skip
_ISO: Final = re.compile(r"(20\d\d)-(\d{1,2})-(\d{1,2})(?:[t ]\d\d:\d\d(?::\d\d(?:\.0+)?)?)?")
_DATUM: Final = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](20\d\d)")
_HALF: Final = "1|2|eerste|tweede|i{1,2}"
_KWART: Final = f"{_HALF}|3|4|derde|vierde|iii|iv"
_DEEL: Final = re.compile(
    rf"\b(?:[qk] ?(?P<q>[1-4])|kwartaal (?P<k>[1-4])|(?P<rk>{_KWART}) ?(?:e|ste|de)? ?(?:kwartaal|kw)|"
    rf"h ?(?P<h>[12])|half ?jaar (?P<j>[12])|(?P<rh>{_HALF}) ?(?:e|ste|de)? ?(?:half ?jaar|helft))\b"
)


@dataclass(frozen=True)
class Planning:
    """What a planning says: the last day of the time that it gives, that it has no end, or that it cannot be read."""

    soort: Soort
    einde: date | None = None

    def voorbij(self, dag: date) -> bool:
        """Whether the time is over at the end of `dag`; never where there is no end or none could be read."""
        return self.einde is not None and dag >= self.einde


def lees_planning(tekst: str, jaar: int | None) -> Planning:
    """The planning of an activity in the jaarschijf of `jaar`, which a quarter or month without a year belongs to.

    Of several periods the last counts. A text with a word that is not known is `onleesbaar`: better said than guessed.
    """
    kaal = _kaal(tekst)
    if not kaal:
        return Planning("leeg")
    if kaal in _DOORLOPEND or _DOORLOPENDE_ZIN.fullmatch(kaal):
        return Planning("doorlopend")
    try:
        einde = _een_datum(kaal) or _laatste(kaal, jaar)
    except ValueError:  # a day or month that the calendar does not have
        einde = None
    return Planning("datum", einde) if einde else Planning("onleesbaar")


def _kaal(tekst: str) -> str:
    zonder = unicodedata.normalize("NFKD", tekst.casefold())
    return " ".join("".join(c for c in zonder if not unicodedata.combining(c)).split()).strip(".,; ")


def _een_datum(kaal: str) -> date | None:
    """A date in figures, with 'voor' the day before it."""
    ervoor = re.match(r"(?:uiterlijk )?voor ", kaal)
    rest = kaal[ervoor.end() :] if ervoor else kaal.removeprefix("uiterlijk ").removeprefix("per ")
    dag = None
    if iso := _ISO.fullmatch(rest):
        dag = date(*(int(deel) for deel in iso.groups()))
    elif nl := _DATUM.fullmatch(rest):
        dag = date(int(nl[3]), int(nl[2]), int(nl[1]))
    elif woorden := re.fullmatch(r"(\d{1,2}) ([a-z]+)\.? (20\d\d)", rest):
        dag = date(int(woorden[3]), _MAANDEN[woorden[2]], int(woorden[1])) if woorden[2] in _MAANDEN else None
    return dag - timedelta(days=1) if dag and ervoor else dag


def _laatste(kaal: str, jaar: int | None) -> date | None:
    """The last day of the latest period named: quarters, half-years, months and years; None for anything else."""
    maandjaar = re.fullmatch(r"(?:(20\d\d)-(\d{1,2})|(\d{1,2})[-/](20\d\d))", kaal)
    if maandjaar:
        return _einde(int(maandjaar[1] or maandjaar[4]), int(maandjaar[2] or maandjaar[3]))
    perioden, jaren = _perioden(kaal)
    if perioden is None:
        return None
    if not perioden:
        return _einde(max(jaren.values()), 12) if jaren else None
    gebruikt, gevonden = set(), []
    for plek, maand in perioden:
        van = next((p for p in sorted(jaren) if p > plek), max(jaren, default=None))
        if van is None and jaar is None:
            return None
        gebruikt.add(van)
        gevonden.append(_einde(jaren[van] if van is not None else int(jaar or 0), maand))
    return max(gevonden) if set(jaren) <= gebruikt else None  # a year that belongs to nothing: not understood


def _perioden(kaal: str) -> tuple[list[tuple[int, int]] | None, dict[int, int]]:
    """The last months of the periods named and the years, by their place in the text; None for an unknown word."""
    perioden = [(m.start(), _maand(m)) for m in _DEEL.finditer(kaal)]
    rest = _DEEL.sub(lambda m: " " * len(m[0]), kaal)
    jaren: dict[int, int] = {}
    woorden = list(re.finditer(r"[a-z0-9']+", rest))
    for nummer, woord in enumerate(woorden):
        erna = woorden[nummer + 1][0] if nummer + 1 < len(woorden) else ""
        if re.fullmatch(r"20\d\d", woord[0]):
            jaren[woord.start()] = int(woord[0])
        elif woord[0] in _MAANDEN:
            perioden.append((woord.start(), _MAANDEN[woord[0]]))
        elif woord[0] in _DELEN:
            if erna not in _MAANDEN:
                perioden.append((woord.start(), _DELEN[woord[0]]))
        elif woord[0] not in _VULWOORDEN:
            return None, {}
    return perioden, jaren


def _maand(deel: re.Match[str]) -> int:
    kwartaal = deel["q"] or deel["k"] or deel["rk"]
    if kwartaal:
        return 3 * _RANG[kwartaal]
    return 6 * _RANG[deel["h"] or deel["j"] or deel["rh"]]


def _einde(jaar: int, maand: int) -> date:
    eerste = date(jaar, maand, 1)
    return eerste.replace(day=monthrange(eerste.year, eerste.month)[1])
