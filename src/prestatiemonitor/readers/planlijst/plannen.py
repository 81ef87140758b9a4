"""A list of plans into the table `plannen`: one row per plan, whatever the columns are called."""

import re
from collections.abc import Sequence
from typing import Any

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer, als_geheel
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.opschriften import vul_aan
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels, kernen_uit_namen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.partijen import partijcode

_TEKSTVELDEN = ("planstatus_bron", "fase", "opdrachtgever", "toelichting")


def lees_plannen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> list[str]:
    """Add the table `plannen`, one row per plan row of the sheet in that order; returns the keys of the plans."""
    velden, lezer = kolommen.velden, Kolomlezer(lezing, kolommen.blad, regels.plannen)
    leeg: list[str | None] = [None] * len(regels.plannen)
    codes = lezer.tekst(velden["plan_sleutel"]) if "plan_sleutel" in velden else leeg
    namen = lezer.tekst(velden["plan"]) if "plan" in velden else leeg
    namen = [naam or code for naam, code in zip(namen, codes, strict=True)]
    kernen = _kernen(lezing, kolommen, lezer, regels, namen)
    sleutels = [c or _slug(k, n) for c, k, n in zip(codes, kernen, namen, strict=True)]
    uit: dict[str, Any] = {"plan_sleutel": sleutels, "plan": namen, "kern": kernen}
    uit["planstatus"], afgeleid = lezer.planstatussen(velden.get("planstatus_bron"))
    uit["hardheid"] = afgeleid
    if "hardheid" in velden:
        uit["hardheid"] = lezer.hardheden(velden["hardheid"], uit["planstatus"], afgeleid)
    for veld in _TEKSTVELDEN:
        if veld in velden:
            uit[veld] = lezer.tekst(velden[veld])
    _lees_bijzondere_velden(lezer, uit, velden)
    vul_aan(lezer, uit, kolommen)
    naamkolom = velden.get("plan", velden.get("plan_sleutel", 0))
    uit["bron"] = kolommen.blad.bronnen(np.array(regels.plannen, dtype=int), np.full(len(regels.plannen), naamkolom))
    _meld_dubbele_plannen(lezing, kolommen, regels, sleutels)
    lezing.voeg_toe("plannen", uit)
    return sleutels


def _lees_bijzondere_velden(lezer: Kolomlezer, uit: dict[str, Any], velden: dict[str, int]) -> None:
    if "corporatie" in velden:
        uit["corporatie"] = lezer.partijen(velden["corporatie"], alleen_corporaties=True)
    elif "opdrachtgever" in uit:
        uit["corporatie"] = _corporaties(uit["opdrachtgever"])
    if "woonvisie" in velden:
        uit["woonvisie"] = lezer.woonvisies(velden["woonvisie"])
    for veld in ("zorgwoningen", "reeds_toegestaan"):
        if veld in velden:
            uit[veld] = als_geheel(lezer.hele_getallen(velden[veld]))
    if "vertrouwelijkheid" in velden:
        uit["vertrouwelijkheid"] = lezer.vertrouwelijkheden(velden["vertrouwelijkheid"])
    if "knelpunten" in velden:
        uit["knelpunten"] = [_gescheiden(tekst) for tekst in lezer.tekst(velden["knelpunten"])]
    if "realisatiekans" in velden:
        uit["realisatiekans"] = lezer.aandelen(velden["realisatiekans"])


def _kernen(
    lezing: Lezing, kolommen: Plankolommen, lezer: Kolomlezer, regels: Planregels, namen: Sequence[str | None]
) -> list[str | None]:
    van_lijst = kolommen.geldt.get("kern")
    if "kern" in kolommen.velden:
        geschreven = lezer.tekst(kolommen.velden["kern"])
        return [kern or banner or van_lijst for kern, banner in zip(geschreven, regels.kernen, strict=True)]
    if any(regels.kernen) or van_lijst:
        return [banner or van_lijst for banner in regels.kernen]
    kernen = kernen_uit_namen(namen)
    if afgeleid := sum(kern is not None for kern in kernen):
        plek = kolommen.kopplek(kolommen.velden.get("plan", 0))
        lezing.meld(ms.KERN_AFGELEID, kolommen.blad, *plek, gevonden="", aantal=afgeleid)
    return kernen


def _corporaties(opdrachtgevers: Sequence[str | None]) -> list[str | None]:
    """The corporation, where the client is one; another client says nothing about who will let the homes."""
    bekend = {corporatie.code for corporatie in load_afspraken().corporaties}
    codes = [partijcode(naam) if naam else None for naam in opdrachtgevers]
    return [code if code in bekend else None for code in codes]


def _slug(kern: str | None, naam: str | None) -> str:
    return plat(f"{kern or ''} {naam or ''}").replace(" ", "-") or naam or ""


def _gescheiden(tekst: str | None) -> str | None:
    return ";".join(deel.strip() for deel in re.split(r"[;,]", tekst) if deel.strip()) if tekst else None


def _meld_dubbele_plannen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels, sleutels: list[str]) -> None:
    kolom = kolommen.velden.get("plan_sleutel", kolommen.velden.get("plan", 0))
    gezien: dict[str, int] = {}
    for rij, sleutel in zip(regels.plannen, sleutels, strict=True):
        eerste = gezien.setdefault(sleutel, rij)
        if eerste != rij:
            gevonden = als_tekst(kolommen.blad.cellen[rij, kolom]) or sleutel
            plaats = kolommen.blad.cel(eerste, kolom)
            lezing.meld(ms.PLAN_DUBBEL, kolommen.blad, rij, kolom, gevonden=gevonden, eerste=plaats)
