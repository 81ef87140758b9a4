"""The boxes of comments, which Excel still keeps as VML beside the comments themselves.

VML in the wild is not always XML, so an existing drawing is changed as bytes: shapes are added or taken out whole.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from prestatiemonitor.exports.terugzending.bladcellen import Bladcellen
from prestatiemonitor.exports.terugzending.merken import Merk, Plek
from prestatiemonitor.exports.terugzending.pakket import NietTePatchen

_BREEDTE: Final = 330  # pixels
_TEKENS_PER_REGEL: Final = 46
_REGEL: Final = 17
_HOOGTE: Final = (60, 420)
_MAX_RIJ, _MAX_KOLOM = 1_048_575, 16_383
_RUIMTEN: Final = (
    b'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    b'xmlns:x="urn:schemas-microsoft-com:office:excel"'
)
_BEGIN: Final = (
    b"<xml " + _RUIMTEN + b'><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>'
)
_SOORT: Final = (
    b"<v:shapetype " + _RUIMTEN + b' id="_x0000_t202" coordsize="21600,21600" o:spt="202" '
    b'path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>'
    b'<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
)
_VORM: Final = (
    '<v:shape %s id="_x0000_s%d" type="#_x0000_t202" '
    'style="position:absolute;margin-left:60pt;margin-top:2pt;width:248pt;height:%dpt;z-index:%d;visibility:hidden" '
    'fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>'
    '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>'
    "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>"
)
_BLOK = re.compile(rb"<(\w+):shape\s[^>]*>.*?</\1:shape>", re.DOTALL)  # whatever the prefix is
_PLEK = re.compile(rb"<\w+:Row>\s*(\d+)\s*</\w+:Row>.*?<\w+:Column>\s*(\d+)\s*</\w+:Column>", re.DOTALL)
_ANKER = re.compile(rb"(<\w+:Anchor>)[^<]*(</\w+:Anchor>)")
_NUMMER = re.compile(rb"_x0000_s(\d+)")


@dataclass(frozen=True)
class Kaders:
    """What happens to the boxes of one sheet: these are new, these grow with their text, these go."""

    nieuw: Mapping[Plek, Merk]
    ruimer: Mapping[Plek, Merk]
    weg: Collection[Plek]


def teken(vml: bytes | None, kaders: Kaders, blad: Bladcellen) -> bytes:
    """The drawing with the boxes; without one a new drawing."""
    inhoud = vml if vml is not None else _BEGIN
    if not inhoud.rstrip().endswith(b"</xml>"):
        raise NietTePatchen("vreemde VML")
    inhoud = _BLOK.sub(lambda blok: _aangepast(blok[0], kaders, blad), inhoud)
    romp, _, _ = inhoud.rpartition(b"</xml>")
    delen = [romp]
    if b'id="_x0000_t202"' not in romp and kaders.nieuw:
        delen.append(_SOORT)
    delen += _vormen(kaders.nieuw, blad, 1 + max([1024, *map(int, _NUMMER.findall(romp))]))
    return b"".join([*delen, b"</xml>"])


def _vormen(nieuw: Mapping[Plek, Merk], blad: Bladcellen, nummer: int) -> Iterator[bytes]:
    for stap, (plek, merk) in enumerate(sorted(nieuw.items())):
        hoogte = _hoogte(merk)
        velden = (_RUIMTEN.decode(), nummer + stap, hoogte * 3 // 4, stap + 1, _anker(blad, plek, hoogte), *plek)
        yield (_VORM % velden).encode()


def _aangepast(blok: bytes, kaders: Kaders, blad: Bladcellen) -> bytes:
    gevonden = _PLEK.search(blok)
    if gevonden is None or b'"Note"' not in blok:
        return blok
    plek = (int(gevonden[1]), int(gevonden[2]))
    if plek in kaders.weg:
        return b""
    if (merk := kaders.ruimer.get(plek)) is None:
        return blok
    anker = _anker(blad, plek, _hoogte(merk) + 5 * _REGEL)
    return _ANKER.sub(lambda deel: deel[1] + anker.encode() + deel[2], blok, count=1)


def _hoogte(merk: Merk) -> int:
    """Room for the text, in pixels."""
    regels = sum(1 + -(-(len(woord) + 1 + len(rest)) // _TEKENS_PER_REGEL) for woord, rest in merk.delen())
    return min(max(_HOOGTE[0], regels * _REGEL + 10), _HOOGTE[1])


def _anker(blad: Bladcellen, plek: Plek, hoogte: int) -> str:
    """The box to the right of its cell: column, offset, row, offset of two corners."""
    rij, kolom = plek
    k1 = min(kolom + 1, _MAX_KOLOM - 5)
    r1 = max(0, min(rij - 1, _MAX_RIJ - 30))
    k2, rest_k = _ver(k1, _BREEDTE, blad.kolombreedte, _MAX_KOLOM)
    r2, rest_r = _ver(r1, hoogte, blad.rijhoogte, _MAX_RIJ)
    return f"{k1}, 15, {r1}, 4, {k2}, {rest_k}, {r2}, {rest_r}"


def _ver(begin: int, lengte: int, maat: Callable[[int], int], laatste: int) -> tuple[int, int]:
    """Where a length from `begin` on ends: in which column or row, and how far in it."""
    plek = begin
    while plek < laatste and lengte > (stap := maat(plek)):
        lengte -= stap
        plek += 1
    return plek, max(0, lengte)
