"""The planstatus of years beside each other (`Status 2025`, `Status 2026`): that of the delivery's year, or asked."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.controle.peiltijd import peiljaar
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import ONBEKENDE_KOLOM, Duiding, plat

_JAAR = re.compile(r"\b20\d\d\b")
_STATUS = "planstatus_bron"
_ANDER_JAAR = Duiding("ongebruikt", reden="status van een ander jaar")


def zet_statusjaren(teksten: Sequence[str], duidingen: list[Duiding], toegewezen: Collection[int]) -> None:
    """Know two or more such headings as the planstatus; which of them is that, `kies_statusjaar` settles.

    One alone may be the status that is expected in that year.
    """
    jaren = {k: jaar for k, d in enumerate(duidingen) if d == ONBEKENDE_KOLOM and (jaar := statusjaar(teksten[k]))}
    if jaren and len({*jaren.values(), *(jaar for k in toegewezen if (jaar := statusjaar(teksten[k])))}) > 1:
        for kolom in jaren:
            duidingen[kolom] = duid_kop(_JAAR.sub(" ", teksten[kolom]))


@lru_cache(maxsize=16_384)
def statusjaar(tekst: str) -> int:
    """The year of which a heading gives the planstatus; 0 for any other heading."""
    delen = zonder_jaar(tekst)
    return delen[1] if delen and duid_kop(delen[0]).naam == _STATUS else 0


def zonder_jaar(tekst: str) -> tuple[str, int] | None:
    """A heading without the one year in it, and that year; None where it has none, or more."""
    kaal = plat(tekst)
    jaren = _JAAR.findall(kaal)
    return (" ".join(_JAAR.sub(" ", kaal).split()), int(jaren[0])) if len(jaren) == 1 else None


def kies_statusjaar(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Read the status of the year of the peildatum, and say so; where that tells nothing it is asked."""
    alle = {k: jaar for k, tekst in enumerate(kolommen.koppen.teksten) if (jaar := statusjaar(tekst))}
    if len({*alle.values()}) < 2:
        return
    indeling = lezing.indeling.blad(kolommen.blad.plaats(*kolommen.kopplek(min(alle)))[0])
    jaren = {k: jaar for k, jaar in alle.items() if kolommen.duidingen[k].naam == _STATUS}
    toegewezen = [k for k in jaren if _is_toegewezen(indeling, kolommen, k)]
    if len({*jaren.values()}) == len(jaren) > 1 and len(toegewezen) < 2:  # else asked as the same heading twice
        van_toen = peiljaar({}, lezing.werkboek.bladen, lezing.peildatum)
        gekozen = toegewezen or [k for k, jaar in jaren.items() if jaar == van_toen]
        gelezen = gekozen[0] if gekozen else max(jaren, key=lambda k: jaren[k])
        niet = [k for k in jaren if k != gelezen]
        if not toegewezen:
            namen = ", ".join(f"‘{kolommen.kop(k)}’" for k in niet)
            soort = ms.STATUS_VAN_JAAR if gekozen else ms.STATUS_PER_JAAR
            meld_kolom(lezing, kolommen, gelezen, soort, niet=namen, over=kolommen.kop(niet[0]))
        for kolom in niet:
            kolommen.duidingen[kolom] = _ANDER_JAAR
    _vraag_aantallen(lezing, kolommen, indeling, {*alle.values()})


def _vraag_aantallen(lezing: Lezing, kolommen: Plankolommen, indeling: Bladindeling, jaren: set[int]) -> None:
    """Counts of exactly those years may have been counted then, as the statuses were, and not be built then."""
    per_kop: dict[str, dict[int, int]] = {}
    for kolom in kolommen.van_soort("aantal"):
        delen = zonder_jaar(kolommen.koppen.teksten[kolom])
        if delen and delen[0]:
            per_kop.setdefault(delen[0], {})[delen[1]] = kolom
    for van_jaar in per_kop.values():
        if van_jaar.keys() == jaren and not any(_is_toegewezen(indeling, kolommen, k) for k in van_jaar.values()):
            laatste, eerste = van_jaar[max(van_jaar)], van_jaar[min(van_jaar)]
            meld_kolom(lezing, kolommen, laatste, ms.AANTAL_VAN_MOMENT, ander=kolommen.kop(eerste))


def _is_toegewezen(indeling: Bladindeling, kolommen: Plankolommen, kolom: int) -> bool:
    return indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom]) is not None
