"""The chance that a plan is built, said in a remark (`50% kans`) in a list without a column for it."""

import re
from functools import lru_cache
from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.planlijst.planrijen import Planrijen

_KANS = re.compile(
    r"\b(\d{1,3}) ?%\s*(?:realisatie)?kans\b(?! op (?!realisatie|doorgaan|uitvoering))"
    r"|\b(?:realisatie)?kans(?: (?:op (?:realisatie|doorgaan|uitvoering)|is|van|ca\.?|circa))*\s*[:=]?\s*(\d{1,3}) ?%",
    re.IGNORECASE,
)


def lees_kansen(plannen: Planrijen, kolommen: dict[str, int], uit: dict[str, Any]) -> None:
    """Fill in the chance from the remarks; what was read from the first is named."""
    if "realisatiekans" in kolommen or not uit.get("toelichting"):
        return
    teksten = uit["toelichting"]
    kansen = [kans_in(tekst) if tekst and "%" in tekst else None for tekst in teksten]
    gevonden = [i for i, kans in enumerate(kansen) if kans is not None]
    if gevonden:
        eerste, kolom = gevonden[0], kolommen["toelichting"]
        plannen.lezer("toelichting").meld(
            ms.KANS_UIT_OPMERKING,
            eerste,
            kolom,
            gevonden=teksten[eerste],
            plan=uit["plan"][eerste],
            aantal=len(gevonden),
        )
        uit["realisatiekans"] = kansen


@lru_cache(maxsize=4096)
def kans_in(tekst: str) -> float | None:
    """The share 0–1 that a remark names; None where it names none, or two."""
    kansen = {int(match[1] or match[2]) for match in _KANS.finditer(tekst)}
    return kansen.pop() / 100 if len(kansen) == 1 and max(kansen) <= 100 else None
