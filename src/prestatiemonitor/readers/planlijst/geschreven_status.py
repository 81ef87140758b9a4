"""A planstatus as somebody wrote it, in a column of its own beside the coded one: it may say more, and nothing else."""

from collections.abc import Sequence

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, aantal_plannen
from prestatiemonitor.readers.planlijst.planrijen import Planrijen, stil
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.tables.waarden import ONBEKEND

GESCHREVEN = "planstatus_bron_geschreven"


def lees_geschreven_status(
    lezing: Lezing,
    kolommen: Plankolommen,
    plannen: Planrijen,
    bron: list[str | None],
    status: tuple[Sequence[str], Sequence[str]],
) -> list[str | None]:
    """What was written of each status, else its text in the coded column (`bron`); in our own list that stays blank.

    `status` has the code and the hardheid that the plans have; a status written beside another one is a `fout`.
    """
    lezer, kolom = plannen.lezer(GESCHREVEN), kolommen.velden[GESCHREVEN]
    geschreven = lezer.tekst(kolom)
    if lezing.letterlijk:
        return geschreven
    _vraag_andere_status(lezing, kolommen, lezer, status)
    return [tekst or code for tekst, code in zip(geschreven, bron, strict=True)]


def _vraag_andere_status(
    lezing: Lezing, kolommen: Plankolommen, lezer: Kolomlezer, status: tuple[Sequence[str], Sequence[str]]
) -> None:
    kolom = kolommen.velden[GESCHREVEN]
    if velden := andere_status(lezing, lezer, kolom, status):
        meld_kolom(lezing, kolommen, kolom, ms.STATUS_GESCHREVEN_ANDERS, **velden)


def andere_status(
    lezing: Lezing, lezer: Kolomlezer, kolom: int, status: tuple[Sequence[str], Sequence[str]]
) -> dict[str, object]:
    """What is to be said of a column in which another status is written than that of the plans; empty where none is.

    Free text that is no status says nothing here; one that speaks against itself is asked as in any column.
    """
    proef = stil(lezing)
    gelezen = Kolomlezer(proef, lezer.blad, lezer.rijen).planstatussen(kolom)
    lezing.meldingen.extend(m for m in proef.meldingen if m.code == ms.STATUS_TEGENSTRIJDIG.code)
    paren = enumerate(zip(*status, *gelezen, strict=True))
    anders = [i for i, (code, hardheid, *van) in paren if _is_anders(code, hardheid, *van)]
    if not anders:
        return {}
    rij = lezer.rijen[anders[0]]
    return {
        "wie": aantal_plannen(len(anders)),
        "eerste": lezer.blad.cel(rij, kolom),
        "tekst": als_tekst(lezer.blad.gelezen[rij, kolom]),
        "status": status[0][anders[0]],
    }


def _is_anders(code: str, hardheid: str, geschreven: str, geschreven_hardheid: str) -> bool:
    """Whether another status was written; `2A` beside `hard` says more of the same, and beside nothing it is other."""
    if ONBEKEND not in (code, geschreven):
        return geschreven != code
    return geschreven_hardheid not in (ONBEKEND, hardheid) or (geschreven != ONBEKEND and hardheid == ONBEKEND)
