"""Which plans are confidential: by their column, and by words in names, remarks, banners and titles.

Where the two disagree a plan is confidential, and it is said: what is published cannot be taken back.
"""

from collections.abc import Sequence, Set
from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.planlijst.planrijen import Planrijen
from prestatiemonitor.readers.woorden.cellen import verschillende
from prestatiemonitor.readers.woorden.vertrouwelijkheid import (
    OPENBAAR,
    VERTROUWELIJK,
    zeggen_vertrouwelijk,
    zegt_vertrouwelijk,
)

_TEKSTEN = ("toelichting", "fase", "planstatus_bron")


def lees_vertrouwelijkheid(
    plannen: Planrijen, kolommen: Plankolommen, uit: dict[str, Any], *, in_teksten: bool
) -> None:
    """Fill in the field from its column, and with `in_teksten` from what is written elsewhere."""
    rijen, kolom = plannen.lezer("plan").rijen, kolommen.velden.get("vertrouwelijkheid")
    waarden: list[str | None] = [None] * len(rijen)
    if kolom is not None:
        omgekeerd = bool(kolommen.duidingen[kolom].kenmerken.get("omgekeerd"))
        waarden = plannen.lezer("vertrouwelijkheid").vertrouwelijkheden(kolom, omgekeerd=omgekeerd)
    uit["vertrouwelijkheid"] = waarden
    if not in_teksten:
        return
    velden = [veld for veld in ("plan", *_TEKSTEN) if veld in kolommen.velden]
    zeggen_het = zeggen_vertrouwelijk([tekst for veld in velden for tekst in verschillende(uit[veld]) if tekst])
    for veld in velden if zeggen_het else []:
        _uit_teksten(plannen, kolommen, uit, veld, zeggen_het)
    _uit_opschriften(plannen, kolommen, rijen, uit)


def _uit_teksten(
    plannen: Planrijen, kolommen: Plankolommen, uit: dict[str, Any], veld: str, zeggen_het: Set[str]
) -> None:
    waarden, lezer = uit["vertrouwelijkheid"], plannen.lezer(veld)
    for i in [i for i, tekst in enumerate(uit[veld]) if tekst in zeggen_het]:
        velden = {"gevonden": uit[veld][i], "plan": uit["plan"][i]}
        if waarden[i] == OPENBAAR:
            lezer.meld(ms.VERTROUWELIJK_TEGENSTRIJDIG, i, kolommen.velden[veld], **velden)
        elif waarden[i] is None:
            lezer.meld(ms.VERTROUWELIJK_UIT_TEKST, i, kolommen.velden[veld], **velden)
        waarden[i] = VERTROUWELIJK if waarden[i] in (None, OPENBAAR) else waarden[i]


def _uit_opschriften(plannen: Planrijen, kolommen: Plankolommen, rijen: Sequence[int], uit: dict[str, Any]) -> None:
    """What a banner says of the plans below it, and a title or the name of the sheet of all that say nothing."""
    waarden: list[str | None] = uit["vertrouwelijkheid"]
    van_banner = kolommen.gelden("vertrouwelijkheid", rijen)
    uit["vertrouwelijkheid"] = waarden = [a or b for a, b in zip(waarden, van_banner, strict=True)]
    naam = kolommen.blad.plaats(*kolommen.kopplek(0))[0]
    titel = next((tekst for tekst in (*kolommen.titels, naam) if zegt_vertrouwelijk(tekst)), None)
    leeg = [i for i, waarde in enumerate(waarden) if waarde is None]
    if titel is None or not leeg:
        return
    wie = aantal_plannen(len(leeg)) + (" is" if len(leeg) == 1 else " zijn")
    lezer = plannen.lezer("plan")
    lezer.lezing.meld(ms.VERTROUWELIJK_UIT_OPSCHRIFT, kolommen.blad, *kolommen.kopplek(0), gevonden=titel, wie=wie)
    for i in leeg:
        waarden[i] = VERTROUWELIJK
