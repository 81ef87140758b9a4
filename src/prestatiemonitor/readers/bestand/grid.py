"""The grid: every sheet of a workbook as an array of cells, with what the fast parser is blind to found beside it."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field, replace

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.bestandsdeel import Bladbestand, Werkboekbestand
from prestatiemonitor.readers.bestand.blad import ANDERS, GETAL, Blad, Werkboek
from prestatiemonitor.readers.bestand.bladscan import Bereik, Bladscan
from prestatiemonitor.readers.bestand.csvlezen import lees_csv
from prestatiemonitor.readers.bestand.dubbel import dubbele_cel
from prestatiemonitor.readers.bestand.grenzen import Grenzen, grenzen
from prestatiemonitor.readers.bestand.guard import Onleesbaar, Pakket, bewaak, bewaak_omvang, weiger_te_wijd
from prestatiemonitor.readers.bestand.helften import samen, te_halveren
from prestatiemonitor.readers.bestand.herstel import herpak, is_gesloten, met_bekende_fouten, voor_scans
from prestatiemonitor.readers.bestand.jaarkoppen import met_jaarkoppen
from prestatiemonitor.readers.bestand.kinderen import KINDEREN, Afgebroken
from prestatiemonitor.readers.bestand.koppelingen import koppelingen_ods, koppelingen_xlsx, meld_koppelingen
from prestatiemonitor.readers.bestand.odsscan import scan_ods
from prestatiemonitor.readers.bestand.omvang import Bladrijen
from prestatiemonitor.readers.bestand.ontleden import Onbekend, Ruwblad, gestopt, ruwe_bladen
from prestatiemonitor.readers.bestand.voor_ontleder import voor_ontleder
from prestatiemonitor.readers.bestand.xlsscan import scan_xls
from prestatiemonitor.readers.bestand.xmlscan import scan_blad
from prestatiemonitor.tables.meldingen import Melding


@dataclass
class _Vondst:
    """What the scans of a whole file found."""

    bladen: Mapping[str, Bladscan] = field(default_factory=dict)
    meldingen: list[Melding] = field(default_factory=list)


def read_grid(inhoud: bytes, bestandsnaam: str) -> Werkboek:
    """The workbook in `inhoud`; bytes that are no readable workbook raise Onleesbaar with its Melding."""
    grens = grenzen()
    pakket = bewaak(inhoud, bestandsnaam, grens)
    if pakket.soort == "csv":
        return lees_csv(inhoud, bestandsnaam, grens)
    ruw, vondst = _ontleed(pakket, grens)
    bestand = Werkboekbestand(
        pakket.inhoud,
        pakket.soort,
        pakket.paden,
        kan_doorgehaald=pakket.streep,
        kan_inspringen=pakket.inspringing,
        misschien_getalvorm=pakket.getalvorm,
        kan_opmerkingen=pakket.opmerkingen,
    )
    bladen = tuple(met_jaarkoppen(_blad(blad, vondst.bladen.get(blad.naam, Bladscan()), bestand)) for blad in ruw)
    if len({blad.naam for blad in bladen}) < len(bladen):
        raise Onleesbaar(ms.BESCHADIGD())
    return Werkboek(bestandsnaam, bladen, meldingen=tuple(vondst.meldingen))


def _ontleed(pakket: Pakket, grens: Grenzen) -> tuple[list[Ruwblad], _Vondst]:
    """The sheets from the parser, and what the scans found while it was at work."""
    paden = set(pakket.bladen)
    try:
        with ExitStack() as stapel:
            antwoord = _vraag(pakket, grens, stapel)
            vondst = _scan(pakket, grens)
            pakket.bladen, pakket.delen = {}, {}  # as large as all cells together
            with suppress(Onbekend):
                return antwoord(), vondst
        if pakket.soort != "xlsx":
            raise Onleesbaar(ms.BESCHADIGD())
        with KINDEREN.kind(grens) as kind:
            heel = pakket.inhoud
            if any(blad.foutcellen for blad in vondst.bladen.values()):
                heel = herpak(heel, dict.fromkeys(paden, met_bekende_fouten))
            return ruwe_bladen(kind.vraag(heel, grens.cellen, grens.seconden), grens), vondst
    except Onbekend as fout:
        raise Onleesbaar(ms.BESCHADIGD()) from fout
    except Afgebroken as fout:
        raise gestopt(fout, grens) from fout


def _vraag(pakket: Pakket, grens: Grenzen, stapel: ExitStack) -> Callable[[], list[Ruwblad]]:
    """Ask the parser, two of them for a large sheet where a second one is free; the answer is for later."""
    kind = stapel.enter_context(KINDEREN.kind(grens))
    helften = te_halveren(pakket)
    ander = stapel.enter_context(KINDEREN.kind_erbij(grens)) if helften else None
    if not helften or not ander:
        berichten = kind.vraag(voor_ontleder(pakket), grens.cellen, grens.seconden)
        return lambda: ruwe_bladen(berichten, grens)
    onder = ander.vraag(helften.tweede(), grens.cellen, grens.seconden, helften.nummer + 1)
    boven = kind.vraag(helften.eerste(), grens.cellen, grens.seconden)
    draad = ThreadPoolExecutor(1)
    later = draad.submit(ruwe_bladen, onder, grens)
    draad.shutdown(wait=False)

    def antwoord() -> list[Ruwblad]:
        bladen = ruwe_bladen(boven, grens)
        laatste = later.result()
        return [samen(blad, *laatste) if blad.naam == helften.naam else blad for blad in bladen]

    return antwoord


def _scan(pakket: Pakket, grens: Grenzen) -> _Vondst:
    if not all(map(is_gesloten, pakket.bladen.values())):
        raise Onleesbaar(ms.BESCHADIGD())
    if pakket.soort == "xlsx":
        gewoon = {pad: voor_scans(xml) for pad, xml in pakket.bladen.items()}
        rijen = {pad: Bladrijen(xml) for pad, xml in gewoon.items()}
        bewaak_omvang([*rijen.values()], grens.cellen)
        for naam, pad in pakket.paden.items():
            if pad in rijen and (dubbel := dubbele_cel(rijen[pad])):
                raise Onleesbaar(ms.STAAT_TWEE_KEER(gevonden=f"cel {dubbel} van blad ‘{naam}’"))
        scans = {naam: scan_blad(gewoon[pad]) for naam, pad in pakket.paden.items() if pad in gewoon}
        return _Vondst(scans, meld_koppelingen(koppelingen_xlsx(pakket.beheer)))
    if pakket.soort == "ods":
        xml = pakket.bladen["content.xml"]
        bladen = list(scan_ods(xml))
        weiger_te_wijd([(blad.rijen, blad.kolommen) for blad in bladen], grens.cellen)
        return _Vondst({blad.naam: blad.scan for blad in bladen}, meld_koppelingen(koppelingen_ods(xml)))
    xls = scan_xls(pakket.inhoud)
    return _Vondst(xls.bladen, meld_koppelingen(xls.koppelingen)) if xls else _Vondst(meldingen=[ms.XLS_BEPERKT()])


def _blad(ruw: Ruwblad, scan: Bladscan, bestand: Werkboekbestand) -> Blad:
    if ruw.fouten:
        scan = replace(scan, foutcellen=ruw.fouten | dict(scan.foutcellen))
    buiten = [*scan.foutcellen, *scan.zonder_waarde]
    cellen, soorten = ruw.cellen, ruw.soorten
    hoogte = max([cellen.shape[0], *(r + 1 for r, _ in buiten)])
    breedte = max([cellen.shape[1], *(c + 1 for _, c in buiten)])
    if cellen.shape != (hoogte, breedte):
        cellen = np.empty((hoogte, breedte), dtype=object, order="F")
        soorten = np.zeros((hoogte, breedte), dtype=np.uint8, order="F")
        cellen[: ruw.cellen.shape[0], : ruw.cellen.shape[1]] = ruw.cellen
        soorten[: ruw.cellen.shape[0], : ruw.cellen.shape[1]] = ruw.soorten
    for plek in buiten:  # the parser may give the text of an error
        cellen[plek], soorten[plek] = None, 0
    for plek, waar in scan.waarheden.items():
        if soorten[plek] == GETAL:
            cellen[plek], soorten[plek] = waar, ANDERS
    return Blad(
        ruw.naam,
        ruw.zichtbaar,
        cellen,
        soorten,
        _bereiken(ruw.samengevoegd or scan.samengevoegd, hoogte, breedte),
        scan,
        bestand=Bladbestand(bestand, ruw.naam),
    )


def _bereiken(samengevoegd: tuple[Bereik, ...], hoogte: int, breedte: int) -> tuple[Bereik, ...]:
    """Merged ranges, cut off where the cells end: a range may be declared over the whole sheet."""
    return tuple(
        (r1, k1, min(r2, hoogte - 1), min(k2, breedte - 1))
        for r1, k1, r2, k2 in samengevoegd
        if r1 < hoogte and k1 < breedte
    )
