"""Text that the fonts of the report can show, letter for letter, and that breaks where a line ends."""

import json
import re
import unicodedata
from functools import cache
from typing import Any, Final

VERVANGING: Final = "[teken niet beschikbaar]"  # for characters in a row that no font in the report has
VERVANGING_IN_BEELD: Final = "[?]"  # where there is no room for words
UITLEG: Final = (
    f"Letters en tekens waarvoor dit document geen lettertype heeft, staan er als {VERVANGING}, en in een grafiek als "
    f"{VERVANGING_IN_BEELD}; in het aangeleverde werkboek staan zij wel."
)
_LANG: Final = 30  # characters without a place to break; shorter words are hyphenated as Dutch
_LANG_WOORD: Final = re.compile(rf"[^\s\u200b]{{{_LANG + 1},}}")
_STUK: Final = 12
_GAT: Final = "\u200b"

# What Source Sans Pro and the fonts in typst have together: Latin, Greek and Cyrillic, Hebrew, Armenian, most of Arabic
# and Georgian, and signs. Nothing is missing in between; a test sets them all.
_BEREIKEN: Final = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x2C6, 0x2C7), (0x2D8, 0x2DD), (0x370, 0x482), (0x48A, 0x4FF), (0x510, 0x513),
    (0x51A, 0x51D), (0x531, 0x58F), (0x5D0, 0x5F4), (0x606, 0x60C), (0x61B, 0x61B), (0x61F, 0x61F), (0x621, 0x63A),
    (0x640, 0x64A), (0x660, 0x66D), (0x674, 0x674), (0x679, 0x67B), (0x67E, 0x680), (0x683, 0x684), (0x686, 0x687),
    (0x691, 0x691), (0x698, 0x698), (0x6A4, 0x6A4), (0x6A9, 0x6A9), (0x6AF, 0x6AF), (0x6BE, 0x6BE), (0x6CC, 0x6CC),
    (0x6F0, 0x6F9), (0x10D0, 0x10FF), (0x1E00, 0x1FFE), (0x200B, 0x200B), (0x2010, 0x2027), (0x2030, 0x2040),
    (0x2042, 0x2042), (0x2044, 0x2052), (0x2054, 0x205E), (0x2070, 0x2070), (0x2074, 0x208E), (0x20A0, 0x20BF),
    (0x2100, 0x211E), (0x2120, 0x2120), (0x2122, 0x2122), (0x2124, 0x2124), (0x2126, 0x214F), (0x2153, 0x2154),
    (0x215B, 0x215E), (0x2190, 0x21FF), (0x2202, 0x2202), (0x2206, 0x2206), (0x220F, 0x220F), (0x2211, 0x2212),
    (0x2215, 0x2215), (0x2219, 0x221A), (0x221E, 0x221E), (0x222B, 0x222B), (0x2248, 0x2248), (0x2260, 0x2260),
    (0x2264, 0x2265), (0x25A0, 0x25FF), (0x2605, 0x2606), (0x2610, 0x2612), (0x2713, 0x2714), (0x2717, 0x2718),
)  # fmt: skip
_ZONDER: Final = "\ufffd"  # stands for one missing character while a text is looked through
_RIJ: Final = re.compile(f"{_ZONDER}+(?: {_ZONDER}+)*")


def toonbaar(tekst: str, vervanging: str = VERVANGING) -> str:
    """`tekst` with `vervanging` for what the fonts lack, and without control characters; lines stay lines.

    Words of missing characters in a row are said once.
    """
    samen = unicodedata.normalize("NFC", tekst.replace("\r\n", "\n").replace("\r", "\n"))
    if samen.isascii() and samen.isprintable():
        return samen
    return _RIJ.sub(vervanging, "".join(c if c in _toegestaan() else _vervangen(c) for c in samen))


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
    return frozenset({c for c in bekend if unicodedata.category(c) not in ("Cn", "Cc", "Mn", "Me")} | {"\n"})


def _vervangen(teken: str) -> str:
    soort = unicodedata.category(teken)
    if soort == "Zs" or teken == "\t":
        return " "
    return "" if soort in ("Cc", "Cf", "Mn", "Me") else _ZONDER


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
