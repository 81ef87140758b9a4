"""Where plans lie: coordinates of whatever kind into `breedtegraad` and `lengtegraad`; what cannot be used is said."""

from collections.abc import Mapping, Sequence
from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.coordinaten import Plaats, lees_plaats, lees_plaatstekst

_MEESTE = 5  # more plans with the same trouble are said in one sentence
_REDENEN = {
    "buiten": "dat ligt buiten Nederland",
    "verwisseld": "de twee getallen lijken verwisseld",
    "tekst": "dat zijn geen coördinaten die de monitor kent",
    "half": "er is er maar een van de twee ingevuld",
}


def lees_twee_kolommen(lezer: Kolomlezer, eerste: int, tweede: int, *, graden: bool) -> dict[str, list[float | None]]:
    """The places in two columns: x and y, or with `graden` latitude and longitude."""
    paren = [*zip(lezer.cellen(eerste), lezer.cellen(tweede), strict=True)]
    return _gekeurd(
        lezer,
        eerste,
        [" en ".join("leeg" if is_leeg(w) else als_tekst(w) for w in paar) for paar in paren],
        [_van_twee(*paar, graden=graden) for paar in paren],
    )


def lees_een_kolom(lezer: Kolomlezer, kolom: int) -> dict[str, list[float | None]]:
    """The places in one column, each with both numbers or a shape."""
    cellen = lezer.cellen(kolom)
    lees = [(Plaats(), "") if is_leeg(w) else _met_probleem(lees_plaatstekst(als_tekst(w))) for w in cellen]
    return _gekeurd(lezer, kolom, [als_tekst(waarde) for waarde in cellen], lees)


def _van_twee(eerste: Any, tweede: Any, *, graden: bool) -> tuple[Plaats, str]:
    if is_leeg(eerste) and is_leeg(tweede):
        return Plaats(), ""
    if is_leeg(eerste) or is_leeg(tweede):
        return Plaats(), "half"
    return _met_probleem(lees_plaats(eerste, tweede, graden=graden))


def _met_probleem(plaats: Plaats) -> tuple[Plaats, str]:
    return plaats, plaats.probleem


def _gekeurd(
    lezer: Kolomlezer, kolom: int, gevonden: Sequence[str], gelezen: Sequence[tuple[Plaats, str]]
) -> dict[str, list[float | None]]:
    per_probleem: dict[str, list[int]] = {}
    for i, (_, probleem) in enumerate(gelezen):
        if probleem:
            per_probleem.setdefault(probleem, []).append(i)
    for probleem, rijen in per_probleem.items():
        reden: Mapping[str, Any] = {"reden": _REDENEN[probleem]}
        if len(rijen) > _MEESTE:
            lezer.meld(
                ms.PLAATS_ONBRUIKBAAR_VEEL, rijen[0], kolom, gevonden=gevonden[rijen[0]], aantal=len(rijen), **reden
            )
            continue
        for i in rijen:
            lezer.meld(ms.PLAATS_ONBRUIKBAAR, i, kolom, gevonden=gevonden[i], **reden)
    return {
        "breedtegraad": [plaats.breedtegraad for plaats, _ in gelezen],
        "lengtegraad": [plaats.lengtegraad for plaats, _ in gelezen],
    }
