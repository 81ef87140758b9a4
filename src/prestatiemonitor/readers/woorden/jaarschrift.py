"""Years as headings and cells abbreviate them: `2030+`, `> 2035`, `2026-27`, `'28`, each written out in words."""

import re

_EEUW = "20"
_JAAR = r"(20\d\d)"
_BEGIN, _EIND = r"(?<![\d.,-])", r"(?![\d.,]?\d)"
_VERVANGINGEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(patroon), door)
    for patroon, door in (
        (r"(?<!\w)['’‘`´](\d\d)(?!\d)", rf"{_EEUW}\1"),
        (rf"(?:>=|≥|=>)\s*{_JAAR}{_EIND}", r"vanaf \1"),
        (rf">\s*{_JAAR}{_EIND}", r"na \1"),
        (rf"(?:<=|≤|=<)\s*{_JAAR}{_EIND}", r"t/m \1"),
        (rf"{_BEGIN}{_JAAR}\s*(?:\+|->|→|»|\.\.+|…|[-–]\s*$)", r"\1 e.v."),
    )
)
_VOOR = re.compile(rf"(?:<|\bvóór)\s*{_JAAR}{_EIND}")  # `voor 2030` may be ‘for’, and is left alone
_KORT = re.compile(rf"{_BEGIN}20(\d\d)\s*([-–/]|t/m)\s*(\d\d){_EIND}(?![-–/])")


def voluit(tekst: str) -> str:
    """The same text with signs and short years beside a year written out; other text as it is."""
    if _EEUW not in tekst and not any(teken in tekst for teken in "'’‘`´"):
        return tekst
    for patroon, door in _VERVANGINGEN:
        tekst = patroon.sub(door, tekst)
    return _KORT.sub(_periode, _VOOR.sub(lambda match: f"t/m {int(match[1]) - 1}", tekst))


def _periode(match: re.Match[str]) -> str:
    van, teken, tot = match.groups()
    return f"{_EEUW}{van}{teken}{_EEUW}{tot}" if tot > van else match[0]
