"""What the name of a sheet, a title or a banner says of all plans below it: hard or soft, a kern, a corporation."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.fasen import is_fase
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.partijen import partijcode
from prestatiemonitor.readers.woorden.planstatus import hardheid_van, lees_planstatus
from prestatiemonitor.tables.waarden import ONBEKEND

_STATUSWOORD = re.compile(r"^(?:plan)?status\W+", re.IGNORECASE)
_KORTSTE_STATUS = 2  # a lone figure in a name is a number, not a planstatus


@lru_cache(maxsize=1024)
def wat_geldt(tekst: str) -> Mapping[str, str]:
    """The fields that a text gives for the plans below it: `hardheid`, `planstatus`, `kern`, `corporatie`; often none.

    Only where the text says nothing else: words such as 'plannen' and 'overzicht' and years aside, `Harde plannen
    Hoevelaken` is hard and in Hoevelaken, and `Hoevelaken Woonpark` is the name of a plan.
    """
    woorden = [woord for woord in normaliseer(tekst).split() if not woord.isdigit()]
    uit: dict[str, str] = {}
    hard = {herkenning().hardheid_in_tekst[woord] for woord in woorden if woord in herkenning().hardheid_in_tekst}
    if len(hard) == 1:
        uit["hardheid"] = hard.pop()
    vul = herkenning().opschriftwoorden | herkenning().hardheid_in_tekst.keys()
    rest = " ".join(woord for woord in woorden if woord not in vul)
    zonder = _STATUSWOORD.sub("", tekst)
    if not rest and zonder == tekst:
        return uit
    status = lees_planstatus(zonder)
    eerste, _, woordelijk = zonder.partition(" ")
    zeker = zonder != tekst or len(eerste) >= _KORTSTE_STATUS or lees_planstatus(woordelijk).code == status.code
    if status.code != ONBEKEND and zeker:
        return {"planstatus": status.code, "hardheid": status.hardheid}
    if not rest:
        return uit
    if kern := kernen().get(rest):
        return uit | {"kern": kern}
    corporaties = {corporatie.code for corporatie in load_afspraken().corporaties}
    if (code := partijcode(rest) or partijcode(tekst)) and code in corporaties:
        return uit | {"corporatie": code}
    return uit | {"fase": tekst.strip()} if is_fase(rest) else {}


def van_blad(naam: str) -> Mapping[str, str]:
    """What the name of a sheet gives: a title's words, or the code of a planstatus alone."""
    status = lees_planstatus(naam)
    if status.code == naam.strip().upper():
        return {"planstatus": status.code, "hardheid": status.hardheid}
    return wat_geldt(naam)


def opschriften(bladen: Sequence[Plankolommen]) -> list[dict[str, str]]:
    """What goes for each of these lists, from its assignment, its titles and the name of its sheet, nearest first.

    The name of the gemeente is that of a kern as well; it is taken as one only beside lists of other kernen.
    """
    uit: list[dict[str, str]] = []
    for i, kolommen in enumerate(bladen):
        titels = [wat_geldt(tekst) for tekst in kolommen.titels]
        vorige = bladen[i - 1] if i and _op_een_blad(bladen[i - 1], kolommen) else None
        if vorige is not None:
            titels += _buitenste([wat_geldt(tekst) for tekst in vorige.titels], titels, uit[-1])
        geldt = dict(van_blad(kolommen.blad.naam))
        for veld in {veld for titel in titels for veld in titel}:
            waarden = {titel[veld] for titel in titels if veld in titel}
            geldt.pop(veld, None)
            if len(waarden) == 1:  # 'hard' and 'zacht' under each other are a legend
                geldt[veld] = waarden.pop()
        uit.append(geldt)
    kernen = {geldt["kern"] for geldt in uit if "kern" in geldt}
    if kernen and kernen == {load_afspraken().gemeente}:
        for geldt in uit:
            geldt.pop("kern", None)
    return [geldt | dict(kolommen.geldt) for geldt, kolommen in zip(uit, bladen, strict=True)]


def _buitenste(
    vorige: Sequence[Mapping[str, str]], titels: Sequence[Mapping[str, str]], gold: Mapping[str, str]
) -> list[Mapping[str, str]]:
    """What goes on from the list before, when these titles take the place of the title nearest to it.

    Below `Hoevelaken` and `Harde plannen` `Zachte plannen` is in Hoevelaken too; below one title it is not known.
    """
    eigen = {veld for titel in titels for veld in titel}
    if not eigen or eigen != next(({*titel} for titel in vorige if titel), set()):
        return []
    return [{veld: waarde} for veld, waarde in gold.items() if veld not in eigen]


def _op_een_blad(een: Plankolommen, ander: Plankolommen) -> bool:
    return een.blad.plaats(*een.kopplek(0))[0] == ander.blad.plaats(*ander.kopplek(0))[0]


def vul_aan(lezer: Kolomlezer, uit: dict[str, Any], kolommen: Plankolommen) -> None:
    """Fill in what titles and banners say where a row says nothing itself; a contradiction is a `fout`."""
    if not kolommen.geldt and not kolommen.banners:
        return
    geldt = [kolommen.geldt_op(rij) for rij in lezer.rijen]
    if any("fase" in eigen for eigen in geldt):
        eigen_fasen = uit.get("fase") or [None] * len(geldt)
        uit["fase"] = [eigen or boven.get("fase") for eigen, boven in zip(eigen_fasen, geldt, strict=True)]
    if any("corporatie" in eigen for eigen in geldt):
        eigen_corporaties = uit.get("corporatie") or [None] * len(lezer.rijen)
        uit["corporatie"] = [
            eigen or boven.get("corporatie") for eigen, boven in zip(eigen_corporaties, geldt, strict=True)
        ]
    if any("planstatus" in eigen for eigen in geldt):
        uit["planstatus"] = [
            boven.get("planstatus", ONBEKEND) if code == ONBEKEND else code
            for code, boven in zip(uit["planstatus"], geldt, strict=True)
        ]
        uit["hardheid"] = [
            hardheid_van(code) if eigen == ONBEKEND else eigen
            for code, eigen in zip(uit["planstatus"], uit["hardheid"], strict=True)
        ]
    verwacht = [eigen.get("hardheid", ONBEKEND) for eigen in geldt]
    for i, (eigen, boven) in enumerate(zip(uit["hardheid"], verwacht, strict=True)):
        if ONBEKEND not in (eigen, boven) and eigen != boven:
            kolom = kolommen.velden.get("planstatus_bron", kolommen.velden.get("hardheid", 0))
            lezer.meld(ms.OPSCHRIFT_TEGENSTRIJDIG, i, kolom, plan=uit["plan"][i], opschrift=boven)
    uit["hardheid"] = [
        boven if eigen == ONBEKEND else eigen for eigen, boven in zip(uit["hardheid"], verwacht, strict=True)
    ]


def bekende_kern(tekst: str) -> str:
    """A kern as the agreement spells it; one that it does not know stays as it is written."""
    kaal = normaliseer(tekst)
    return kernen().get(kaal.removeprefix("kern "), tekst)


@lru_cache(maxsize=1)
def kernen() -> Mapping[str, str]:
    """The kernen of the agreement, under how they are compared."""
    return {normaliseer(kern): kern for kern in load_afspraken().kernen}
