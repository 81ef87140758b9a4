"""Text that the fonts of the report can show, letter for letter, and that breaks where a line ends."""

import json
import re
import unicodedata
from functools import cache
from typing import Any, Final

VERVANGING: Final = "\u25a1"  # □ for a character that no font in the report has
_LANG: Final = 30  # characters without a place to break; shorter words are hyphenated as Dutch
_LANG_WOORD: Final = re.compile(rf"[^\s\u200b]{{{_LANG + 1},}}")
_STUK: Final = 12
_GAT: Final = "\u200b"

# What Source Sans Pro and the fonts in typst have together, with nothing missing in between; a test sets them all.
_BEREIKEN: Final = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x18F, 0x18F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1E6, 0x1E7), (0x218, 0x21B),
    (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x386, 0x386), (0x388, 0x38A), (0x38E, 0x3A1), (0x3A3, 0x3CE),
    (0x400, 0x45F), (0x490, 0x491), (0x1E80, 0x1E85), (0x1E9E, 0x1E9E), (0x1EF2, 0x1EF3), (0x200B, 0x200B),
    (0x2010, 0x2015), (0x2018, 0x201E), (0x2020, 0x2022), (0x2026, 0x2026), (0x2030, 0x2030), (0x2032, 0x2033),
    (0x2039, 0x203A), (0x2044, 0x2044), (0x2070, 0x2070), (0x2074, 0x208E), (0x20AC, 0x20AC), (0x2116, 0x2116),
    (0x2122, 0x2122), (0x2126, 0x2126), (0x2153, 0x2154), (0x215B, 0x215E), (0x2190, 0x2195), (0x2202, 0x2202),
    (0x2206, 0x2206), (0x220F, 0x220F), (0x2211, 0x2212), (0x2215, 0x2215), (0x2219, 0x221A), (0x221E, 0x221E),
    (0x222B, 0x222B), (0x2248, 0x2248), (0x2260, 0x2260), (0x2264, 0x2265), (0x25A0, 0x25A1), (0x25B2, 0x25B3),
    (0x25B6, 0x25B7), (0x25BC, 0x25BD), (0x25C0, 0x25C1), (0x25C6, 0x25C7), (0x25CA, 0x25CB), (0x25CF, 0x25CF),
    (0x2605, 0x2606), (0x2610, 0x2612), (0x2713, 0x2714), (0x2717, 0x2718),
)  # fmt: skip


def toonbaar(tekst: str) -> str:
    """`tekst` with every character that the fonts lack as □, and without control characters; lines stay lines."""
    samen = unicodedata.normalize("NFC", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    if samen.isascii() and samen.isprintable():
        return samen
    return "".join(c if c in _toegestaan() else _vervangen(c) for c in samen)


def breekbaar(tekst: str) -> str:
    """`tekst` with places to break in words so long that they would run out of a column."""
    return _LANG_WOORD.sub(lambda woord: _met_gaten(woord[0]), tekst)


def toonbaar_json(waarde: Any) -> str:
    """`waarde` as JSON with all its text showable."""
    return json.dumps(_overal(waarde), ensure_ascii=False)


def tekens() -> str:
    """Every character that the fonts of the report have."""
    return "".join(sorted(_toegestaan() - {"\n"}))


@cache
def _toegestaan() -> frozenset[str]:
    bekend = {chr(n) for begin, eind in _BEREIKEN for n in range(begin, eind + 1)}
    return frozenset({c for c in bekend if unicodedata.category(c) not in ("Cn", "Cc")} | {"\n"})


def _vervangen(teken: str) -> str:
    soort = unicodedata.category(teken)
    if soort == "Zs" or teken == "\t":
        return " "
    return "" if soort in ("Cc", "Cf", "Mn", "Me") else VERVANGING


def _met_gaten(woord: str) -> str:
    return _GAT.join(woord[i : i + _STUK] for i in range(0, len(woord), _STUK)) if _vast(woord) else woord


def _vast(woord: str) -> bool:
    """Whether the word has a run of letters and signs with no place to break that hyphenation knows."""
    return max(len(deel) for deel in re.split(r"[-/\u2013]", woord)) > _LANG


def _overal(waarde: Any) -> Any:
    if isinstance(waarde, str):
        return breekbaar(toonbaar(waarde))
    if isinstance(waarde, dict):
        return {str(sleutel): _overal(deel) for sleutel, deel in waarde.items()}
    return [_overal(deel) for deel in waarde] if isinstance(waarde, list | tuple) else waarde
