"""Checks across the agreement's files: names used in one file exist in another, and nothing stands twice."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from prestatiemonitor.afspraken.bestanden import Bestanden
from prestatiemonitor.afspraken.fouten import AfspraakFout, fout
from prestatiemonitor.afspraken.normen import Norm
from prestatiemonitor.afspraken.overeenkomst import Afspraken
from prestatiemonitor.afspraken.waarden import GEZAMENLIJK


def check_bestanden(bestanden: Bestanden) -> None:
    """AfspraakFout with one Dutch line per fault found across the files."""
    _raise([*_doubles(bestanden), *_numbers(bestanden), *_parties(bestanden), *_references(bestanden)])


def check_indicatoren(afspraken: Afspraken, indicatoren: Collection[str]) -> None:
    """AfspraakFout where an agreement, ambition or norm names an indicator that is not in `indicatoren`."""
    genoemd = [
        *(("normen.toml", f"norm[{n.id}].indicator", n.indicator) for n in afspraken.normen.values() if n.indicator),
        *(
            ("afspraken.toml", f"afspraak[{a.nummer}].indicatoren", naam)
            for a in afspraken.afspraken
            for naam in a.indicatoren
        ),
        *(
            ("themas.toml", f"thema[{t.code}].ambities[{a.titel}].indicatoren", naam)
            for t in afspraken.themas
            for a in t.ambities
            for naam in a.indicatoren
        ),
        *(("overeenkomst.toml", "over_het_geheel", naam) for naam in afspraken.over_het_geheel),
    ]
    _raise(
        fout(f, sleutel, f"indicator '{naam}' bestaat niet") for f, sleutel, naam in genoemd if naam not in indicatoren
    )


def _raise(fouten: Iterable[AfspraakFout]) -> None:
    regels = [str(gevonden) for gevonden in fouten]
    if regels:
        raise AfspraakFout("\n".join(regels))


def _doubles(b: Bestanden) -> Iterator[AfspraakFout]:
    sleutels = {
        ("partijen.toml", "code"): [p.code for p in b.partijen.partij],
        ("partijen.toml", "namen"): [n.casefold() for p in b.partijen.partij for n in {p.code, *p.namen}],
        ("themas.toml", "code"): [t.code for t in b.themas.thema],
        ("themas.toml", "nummer"): [str(t.nummer) for t in b.themas.thema],
        ("tabellen.toml", "id"): [t.id for t in b.tabellen.tabel],
        ("normen.toml", "id"): [n.id for n in b.normen.norm],
        ("grenzen.toml", "id"): [g.id for g in b.grenzen.grens],
        ("begrippen.toml", "term"): [t.term for t in b.begrippen.begrip],
        ("planstatussen.toml", "code"): [s.code for s in b.planstatussen.planstatus],
        ("overleg.toml", "id"): [o.id for o in b.overleg.overleg] + [s.id for s in b.overleg.stap],
        ("verordening.toml", "id"): [p.id for p in b.verordening.parameter] + [d.id for d in b.verordening.bepaling],
    }
    for (bestand, sleutel), waarden in sleutels.items():
        for waarde, keer in Counter(waarden).items():
            if keer > 1:
                yield fout(bestand, sleutel, f"'{waarde}' staat er {keer} keer")


def _numbers(b: Bestanden) -> Iterator[AfspraakFout]:
    nummers = [afspraak.nummer for afspraak in b.afspraken.afspraak]
    for verwacht, nummer in enumerate(nummers, start=1):
        if nummer != verwacht:
            reden = (
                f"afspraken staan op nummer, zonder dubbele of ontbrekende: hier hoort {verwacht}, er staat {nummer}"
            )
            yield fout("afspraken.toml", "nummer", reden)
            return


def _parties(b: Bestanden) -> Iterator[AfspraakFout]:
    codes = {partij.code for partij in b.partijen.partij}
    for bestand, sleutel, genoemd in _mentions(b):
        for code in genoemd:
            if code not in codes:
                yield fout(bestand, sleutel, f"partij '{code}' staat niet in partijen.toml")
    corporaties = {partij.code for partij in b.partijen.partij if partij.soort == "corporatie"}
    for tabel in b.tabellen.tabel:
        for code in tabel.corporaties:
            if code not in corporaties:
                yield fout("tabellen.toml", f"tabel[{tabel.id}].rijen", f"'{code}' is geen corporatie in partijen.toml")


def _mentions(b: Bestanden) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Every place where parties are named: file, key, codes."""
    for afspraak in b.afspraken.afspraak:
        plaats = f"afspraak[{afspraak.nummer}]"
        yield "afspraken.toml", f"{plaats}.verantwoordelijk", afspraak.verantwoordelijk
        yield "afspraken.toml", f"{plaats}.betrokken", afspraak.betrokken
        yield "afspraken.toml", f"{plaats}.trekker", [afspraak.trekker] if afspraak.trekker else []
    for norm in b.normen.norm:
        yield "normen.toml", f"norm[{norm.id}].partijen", norm.partijen
        genoemd = {waarde.partij for waarde in norm.waarden} - {GEZAMENLIJK}
        yield "normen.toml", f"norm[{norm.id}].waarden.partij", sorted(genoemd)
    for overleg in b.overleg.overleg:
        yield "overleg.toml", f"overleg[{overleg.id}].deelnemers", overleg.deelnemers
    for stap in b.overleg.stap:
        yield "overleg.toml", f"stap[{stap.id}].wie", stap.wie


def _references(b: Bestanden) -> Iterator[AfspraakFout]:
    themas = {thema.code for thema in b.themas.thema}
    for afspraak in b.afspraken.afspraak:
        if afspraak.thema not in themas:
            reden = f"thema '{afspraak.thema}' staat niet in themas.toml"
            yield fout("afspraken.toml", f"afspraak[{afspraak.nummer}].thema", reden)
    bestaand = {
        *(f"afspraak {afspraak.nummer}" for afspraak in b.afspraken.afspraak),
        *(f"ambitie thema {thema.nummer}" for thema in b.themas.thema),
        *(tabel.id.replace("_", " ") for tabel in b.tabellen.tabel),
    }
    tabellen = {tabel.id for tabel in b.tabellen.tabel}
    for norm in b.normen.norm:
        yield from _norm_references(norm, bestaand, tabellen)


def _norm_references(norm: Norm, bestaand: Collection[str], tabellen: Collection[str]) -> Iterator[AfspraakFout]:
    if norm.afspraak not in bestaand:
        yield fout("normen.toml", f"norm[{norm.id}].afspraak", f"'{norm.afspraak}' bestaat niet in de overeenkomst")
    if norm.uit_tabel and norm.uit_tabel.tabel not in tabellen:
        reden = f"tabel '{norm.uit_tabel.tabel}' staat niet in tabellen.toml"
        yield fout("normen.toml", f"norm[{norm.id}].uit_tabel.tabel", reden)
