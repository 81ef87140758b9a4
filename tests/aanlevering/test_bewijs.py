"""A receipt says with what a figure was computed: it changes with what figures follow from, and with nothing else."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from aantekeningen import OORDEEL, bewaar_ongezien

from prestatiemonitor.aanlevering import bewaar, moment_op, momenten
from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.indicators import Uitkomst, bereken, bewijs
from prestatiemonitor.indicators.bewijs import Bewijs
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Levering, Opslag
from prestatiemonitor.tables.correctie import Correctie

DECEMBER = dt.date(2025, 12, 31)
CORRECTIE = Correctie(
    "voorraadmutaties", 0, "aantal", "50", "44", "Voorraadmutaties!I5", "jaarverslag", "A. de Vries",
    dt.datetime(2026, 1, 5, tzinfo=dt.UTC),
)  # fmt: skip
Lever = Callable[..., Levering]
Jaarschijf = Callable[[int], bytes]


@pytest.fixture
def levering(lever: Lever, jaarschijf: Jaarschijf) -> Levering:
    return lever(jaarschijf(50), DECEMBER)


@pytest.fixture
def andere_opslag() -> Iterator[Opslag]:
    opslag = Opslag("sqlite://")
    yield opslag
    opslag.sluit()


def _bewijs(opslag: Opslag, peildatum: dt.date = DECEMBER) -> Bewijs:
    gevonden = moment_op(opslag, peildatum).bewijs
    assert gevonden is not None
    return gevonden


def _cijfers(opslag: Opslag) -> list[Uitkomst]:
    return bereken(moment_op(opslag, DECEMBER))


def test_the_same_inputs_in_another_store_give_the_same_receipt_and_figures(
    opslag: Opslag, andere_opslag: Opslag, levering: Levering, jaarschijf: Jaarschijf
) -> None:
    inhoud = opslag.bestand(levering.id)
    for bytes_ in (jaarschijf(7), inhoud):  # a first delivery that is withdrawn: the numbers differ
        nieuw = bewaar(andere_opslag, read_workbook(bytes_, "werkboek.xlsx"), bytes_, peildatum=DECEMBER, wie="B. Bos")
        if bytes_ is not inhoud:
            andere_opslag.trek_in(nieuw.id, reden="verkeerd", wie="B. Bos")
    assert nieuw.id != levering.id
    assert _cijfers(andere_opslag) == _cijfers(opslag)
    opslag.corrigeer(levering.id, CORRECTIE)
    assert _bewijs(andere_opslag).kenmerk != _bewijs(opslag).kenmerk
    andere_opslag.corrigeer(nieuw.id, CORRECTIE)
    assert _cijfers(andere_opslag) == _cijfers(opslag)


def test_another_norm_file_is_another_receipt(
    opslag: Opslag, levering: Levering, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = _bewijs(opslag)
    kopie = Path(shutil.copytree(DATA_MAP / "afspraken", tmp_path / "afspraken"))
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(kopie))
    assert _bewijs(opslag).kenmerk == eerst.kenmerk
    normen = kopie / "normen.toml"
    normen.write_text(normen.read_text(encoding="utf-8") + "\n# besproken\n", encoding="utf-8")
    assert _bewijs(opslag).kenmerk != eerst.kenmerk


def test_another_software_version_is_another_receipt(
    opslag: Opslag, levering: Levering, monkeypatch: pytest.MonkeyPatch
) -> None:
    eerst = _bewijs(opslag)
    monkeypatch.setattr(momenten, "softwareversie", lambda: "9.9.9 (0123456789ab)")
    assert _bewijs(opslag).kenmerk != eerst.kenmerk


def test_a_changed_line_of_source_is_another_software_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bewijs, "_BRON", tmp_path)
    versies = []
    for inhoud in ("a = 1", "a = 2", "a = 1"):
        (tmp_path / "module.py").write_text(inhoud, encoding="utf-8")
        versies.append(bewijs.softwareversie.__wrapped__())
    assert versies[0] == versies[2] != versies[1]


def test_another_delivery_is_another_receipt(
    opslag: Opslag, levering: Levering, lever: Lever, jaarschijf: Jaarschijf
) -> None:
    eerst = _bewijs(opslag)
    nieuw = lever(jaarschijf(51), DECEMBER)
    assert _bewijs(opslag).kenmerk != eerst.kenmerk
    opslag.trek_in(nieuw.id, reden="verkeerd", wie="B. Bos")
    assert _bewijs(opslag).kenmerk == eerst.kenmerk


def test_another_moment_or_part_or_reading_of_the_same_file_is_another_receipt(
    opslag: Opslag, levering: Levering
) -> None:
    eerst = _bewijs(opslag)
    anders_gelezen = replace(eerst.leveringen[0], indeling="versie = 1")
    andere = {
        _bewijs(opslag, dt.date(2026, 1, 1)).kenmerk,
        replace(eerst, uitsnede="plannen in Hoevelaken").kenmerk,
        replace(eerst, leveringen=(anders_gelezen,)).kenmerk,
    }
    assert len(andere | {eerst.kenmerk}) == 4


def test_each_correction_is_another_receipt_until_it_is_withdrawn(opslag: Opslag, levering: Levering) -> None:
    kenmerken = [_bewijs(opslag).kenmerk]
    eerste = opslag.corrigeer(levering.id, CORRECTIE)
    kenmerken.append(_bewijs(opslag).kenmerk)
    tweede = opslag.corrigeer(levering.id, replace(CORRECTIE, wordt="46"), gezien=eerste.id)
    kenmerken.append(_bewijs(opslag).kenmerk)
    assert len(set(kenmerken)) == 3
    for bewaard in (tweede, eerste):
        opslag.trek_correctie_in(bewaard.id, reden="vergissing", wie="B. Bos")
    assert _bewijs(opslag).kenmerk == kenmerken[0]


def test_what_nothing_is_computed_with_leaves_the_receipt(opslag: Opslag, levering: Levering) -> None:
    eerst = _bewijs(opslag)
    gezegd = opslag.oordeel_toe(replace(OORDEEL, peilmoment=DECEMBER))
    bewaar_ongezien(opslag, levering.id, replace(CORRECTIE, wordt="25,5"))
    assert _bewijs(opslag).kenmerk == eerst.kenmerk
    assert f"Oordelen en opmerkingen van partijen: nummer {gezegd.id}" in _bewijs(opslag).regels()


def test_a_receipt_names_software_norms_deliveries_and_the_moment(opslag: Opslag, levering: Levering) -> None:
    opslag.corrigeer(levering.id, CORRECTIE)
    moment = moment_op(opslag, DECEMBER)
    assert moment.bewijs is not None
    tekst = "\n".join(moment.bewijs.regels())
    for deel in (
        moment.bewijs.kenmerk, "31-12-2025", moment.bewijs.software, moment.afspraken.vingerafdruk[:12],
        levering.bestandsnaam, levering.sha256[:12], levering.lezerversie, "met 1 correctie",
    ):  # fmt: skip
        assert deel in tekst
    assert {u.bewijs for u in bereken(moment)} == {moment.bewijs.kenmerk}


def test_two_corrections_of_the_same_cell_with_other_values_are_two_receipts(
    opslag: Opslag, andere_opslag: Opslag, levering: Levering
) -> None:
    inhoud = opslag.bestand(levering.id)
    elders = bewaar(andere_opslag, read_workbook(inhoud, "w.xlsx"), inhoud, peildatum=DECEMBER, wie="B. Bos")
    assert opslag.corrigeer(levering.id, replace(CORRECTIE, wordt="30")).id == 1
    assert andere_opslag.corrigeer(elders.id, replace(CORRECTIE, wordt="99")).id == 1
    assert _bewijs(opslag).kenmerk != _bewijs(andere_opslag).kenmerk


def test_the_same_file_read_with_other_words_is_another_receipt(
    opslag: Opslag, andere_opslag: Opslag, levering: Levering
) -> None:
    inhoud = opslag.bestand(levering.id)
    gelezen = read_workbook(inhoud, levering.bestandsnaam)
    anders = {naam: tabel.replace("sociale_huur", "middenhuur") for naam, tabel in gelezen.tabellen.items()}
    elders = replace(gelezen, tabellen=anders)
    bewaar(andere_opslag, elders, inhoud, peildatum=DECEMBER, wie="B. Bos")
    assert _bewijs(andere_opslag).leveringen[0].sha256 == _bewijs(opslag).leveringen[0].sha256
    assert _bewijs(andere_opslag).kenmerk != _bewijs(opslag).kenmerk


def test_the_order_of_delivering_and_the_name_of_a_file_are_not_in_the_receipt(
    opslag: Opslag,
    andere_opslag: Opslag,
    jaarschijf: Jaarschijf,
    planmonitor: Callable[[list[tuple[str, str, int]]], bytes],
) -> None:
    werkboeken = [("j.xlsx", jaarschijf(50)), ("p.xlsx", planmonitor([("A", "2A", 12)]))]
    for naam, inhoud in werkboeken:
        bewaar(opslag, read_workbook(inhoud, naam), inhoud, peildatum=DECEMBER, wie="B. Bos")
    for naam, inhoud in reversed(werkboeken):
        lezing = read_workbook(inhoud, f"kopie van {naam}")
        weg = bewaar(andere_opslag, lezing, inhoud, peildatum=DECEMBER, wie="B. Bos")
        andere_opslag.trek_in(weg.id, reden="nog eens", wie="B. Bos")
        bewaar(andere_opslag, lezing, inhoud, peildatum=DECEMBER, wie="B. Bos")
    assert {levering.id for levering in _bewijs(opslag).leveringen} == {1, 2}
    assert {levering.id for levering in _bewijs(andere_opslag).leveringen} == {2, 4}
    assert _bewijs(opslag).kenmerk == _bewijs(andere_opslag).kenmerk
    assert _cijfers(opslag) == _cijfers(andere_opslag)
    omgekeerd = replace(_bewijs(opslag), leveringen=_bewijs(opslag).leveringen[::-1])
    assert omgekeerd.kenmerk == _bewijs(opslag).kenmerk
