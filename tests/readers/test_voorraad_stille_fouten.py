"""Tables per corporation and allocations: figures that were once wrong in silence are now read right or asked."""

import io
from collections.abc import Sequence

import pytest
from openpyxl import Workbook

from prestatiemonitor.readers import Inlezing, read_workbook


def _lees(blad: str, *rijen: Sequence[object]) -> Inlezing:
    boek = Workbook()
    vel = boek.active
    vel.title = blad
    for rij in rijen:
        vel.append(rij)
    uit = io.BytesIO()
    boek.save(uit)
    return read_workbook(uit.getvalue(), "werkboek.xlsx")


def _codes(inlezing: Inlezing) -> set[str]:
    return {m.code for m in inlezing.meldingen if m.ernst == "fout"}


REALISATIE = ["Ontwikkeling sociale voorraad, realisatie"]


@pytest.mark.parametrize(
    ("deel", "halfjaar"),
    [
        ("1e halfjaar 2025", "1"),
        ("eerste halfjaar 2025", "1"),
        ("H1 2025", "1"),
        ("2025-I", "1"),
        ("t/m Q2 2025", "1"),
        ("2e halfjaar 2025", "2"),
        ("2025-II", "2"),
    ],
)
def test_a_half_year_is_never_the_whole_year(deel: str, halfjaar: str) -> None:
    inlezing = _lees("Blad1", REALISATIE, ["Corporatie", f"Nieuwbouw {deel}", f"Verkoop {deel}"], ["WSN", 35, -5])
    assert not _codes(inlezing)
    mutaties = inlezing.tabellen["voorraadmutaties"]
    assert mutaties["halfjaar"].tolist() == [halfjaar, halfjaar]
    assert mutaties["jaar_van"].tolist() == [2025, 2025]


@pytest.mark.parametrize("deel", ["Q1 2025", "per halfjaar 2025", "3e kwartaal 2025", "januari 2025"])
def test_another_part_of_a_year_is_asked(deel: str) -> None:
    inlezing = _lees("Blad1", REALISATIE, ["Corporatie", f"Nieuwbouw {deel}", f"Verkoop {deel}"], ["WSN", 35, -5])
    assert "DEEL_VAN_JAAR" in _codes(inlezing)


def test_a_whole_year_stays_a_whole_year() -> None:
    inlezing = _lees("Blad1", REALISATIE, ["Corporatie", "Nieuwbouw 2025", "Verkoop 2025"], ["WSN", 35, -5])
    assert not _codes(inlezing)
    assert inlezing.tabellen["voorraadmutaties"]["halfjaar"].isna().all()


TABEL = ["Tabel 1 Prognose ontwikkeling sociale voorraad 2025 t/m 2027"]


def test_a_number_with_a_footnote_under_an_unknown_heading_is_asked() -> None:
    inlezing = _lees(
        "Tabel 1", TABEL, ["Corporatie", "Nieuwbouw", "Verkoop", "Doorkijk 2028-2030"], ["WSN", 526, -125, "215*"]
    )
    assert "KOLOM_ONBEKEND" in _codes(inlezing)


def test_a_net_figure_without_its_parts_is_asked_and_no_control_total() -> None:
    koppen = ["Corporatie", "Nieuwbouw", "Verkoop", "Netto toevoeging 2025-2027", "Netto toevoeging 2028-2030"]
    inlezing = _lees("Tabel 1", TABEL, koppen, ["WSN", 526, -125, 401, 215])
    assert _codes(inlezing) == {"NETTO_ZONDER_DELEN"}
    assert not [m for m in inlezing.meldingen if m.code == "TOTAAL_WIJKT_AF"]


KOPPEN = ["corporatie", "jaar", "halfjaar", "post", "groep", "doelgroep", "aantal"]


@pytest.mark.parametrize(("totaal", "fout"), [(25, {"TOTAAL_EN_DELEN"}), (24, set())])
def test_a_total_beside_its_breakdown_is_asked(totaal: int, fout: set[str]) -> None:
    inlezing = _lees(
        "toewijzingen",
        KOPPEN,
        ["WSN", 2025, None, "vrijgekomen", None, None, 100],
        ["WSN", 2025, None, "toegewezen", "urgent", None, totaal],
        ["WSN", 2025, None, "toegewezen", "urgent", "medisch urgenten", 10],
        ["WSN", 2025, None, "toegewezen", "urgent", "uitstroom", 15],
    )
    assert _codes(inlezing) == fout


@pytest.mark.parametrize(
    "regel",
    ["Definitief", "Aantal woningen", "Peildatum 1-1-2026", "2025", "Versie 2", "Realisatie"],
)
def test_a_line_below_the_title_of_allocations_that_changes_nothing_is_not_asked(regel: str) -> None:
    inlezing = _lees("T", ["Toewijzingen WSN 2025"], [regel], ["", "Aantal"], ["Urgent", 10], ["Regulier", 40])
    assert not [m for m in inlezing.meldingen if m.ernst != "info"]
    assert set(inlezing.tabellen["toewijzingen"]["jaar"]) == {2025}


def test_expected_allocations_beside_those_of_last_year_are_not_asked_in_the_title() -> None:
    koppen = ["", "Realisatie 2025", "Prognose 2026"]
    inlezing = _lees(
        "T", ["Toewijzingen WSN, prognose en realisatie"], koppen, ["Urgent", 10, 12], ["Regulier", 40, 38]
    )
    assert "TITEL_ONBEKEND" not in _codes(inlezing)


@pytest.mark.parametrize("toelichting", ["fase 2", "zie blz 4", "10 hoog", "project 12"])
def test_remarks_beside_the_figures_stay_remarks(toelichting: str) -> None:
    koppen = ["", "2026", "Toelichting", "2027"]
    inlezing = _lees(
        "V", ["WSN sociale huur prognose"], koppen, ["Nieuwbouw", 10, toelichting, 5], ["Sloop", -2, "", -1]
    )
    assert not _codes(inlezing)
    assert inlezing.tabellen["voorraadmutaties"]["aantal"].tolist() == [10, -2, 5, -1]


@pytest.mark.parametrize("regel", ["2026", "Middenhuur", "Raming"])
def test_a_line_below_the_title_that_says_something_else_takes_no_year_or_basis_from_it(regel: str) -> None:
    titel = ["Voorraad sociale huur WSN 2025 realisatie"]
    assert _codes(_lees("V", titel, [regel], ["", "Aantal"], ["Nieuwbouw", 10], ["Sloop", -3]))


@pytest.mark.parametrize("koppen", [["Urgenten", "H1", "H2"], ["Urgent", "1e halfjaar", "2e halfjaar"]])
def test_halves_of_a_year_in_headings_are_no_numbers_that_are_not_sure(koppen: Sequence[object]) -> None:
    inlezing = _lees("T", ["Toewijzingen 2025"], koppen, ["WSN", 5, 6], ["Alliantie", 12, 7])
    assert not _codes(inlezing)
    assert inlezing.tabellen["toewijzingen"]["halfjaar"].tolist() == ["1", "2", "1", "2"]


@pytest.mark.parametrize("toelichting", ["zie blz 3", "fase 2", "max 10 per jaar"])
def test_remarks_beside_allocations_stay_remarks(toelichting: str) -> None:
    koppen = ["Groep", "Aantal", "Toelichting"]
    inlezing = _lees("T", ["Toewijzingen WSN 2025"], koppen, ["Urgent", 5, toelichting], ["Regulier", 12, ""])
    assert not _codes(inlezing)
    assert inlezing.tabellen["toewijzingen"]["aantal"].tolist() == [5, 12]


@pytest.mark.parametrize(("een", "ander"), [("tien", "twee"), ("max 10", "ruim 2"), ("10 + 5", "2 (was 3)")])
@pytest.mark.parametrize("titel", ["WSN sociale huur prognose", "Toewijzingen WSN"])
def test_texts_for_numbers_below_a_year_are_asked(titel: str, een: str, ander: str) -> None:
    rijen = ("Nieuwbouw", "Sloop") if "huur" in titel else ("Urgent", "Regulier")
    inlezing = _lees("T", [titel], ["", "2026", "2027"], [rijen[0], een, 12], [rijen[1], ander, 0])
    assert [(m.code, m.cel) for m in inlezing.meldingen if m.ernst == "fout"] == [
        ("GEEN_GETAL", "B3"),
        ("GEEN_GETAL", "B4"),
    ]


@pytest.mark.parametrize("woord", ["volgt", "n.n.b.", "volgt later", "nog te bepalen"])
@pytest.mark.parametrize("titel", ["WSN sociale huur prognose", "Toewijzingen WSN"])
def test_a_column_of_which_nothing_is_known_yet_asks_nothing(titel: str, woord: str) -> None:
    rijen = ("Nieuwbouw", "Sloop") if "huur" in titel else ("Urgent", "Regulier")
    inlezing = _lees("T", [titel], ["", "2026", "2027"], [rijen[0], 12, woord], [rijen[1], 0, woord])
    assert not [m for m in inlezing.meldingen if m.ernst != "info"]
    tabel = inlezing.tabellen["voorraadmutaties" if "huur" in titel else "toewijzingen"]
    assert tabel["aantal"].tolist() == [12, 0]


@pytest.mark.parametrize(
    "noot",
    [
        "Per 1 juli is de urgentieregeling gewijzigd",
        "Nieuw beleid per 1 juli 2025",
        "Bijgewerkt 12 februari 2026",
        "d.d. 1 maart 2026",
        "Per 1 januari 2026",
    ],
)
def test_a_day_that_leaves_the_year_whole_asks_nothing(noot: str) -> None:
    tabel = (["", "Aantal"], ["Urgent", 10], ["Regulier", 30], [noot])
    assert not _codes(_lees("T", ["Toewijzingen WSN 2025"], *tabel))


@pytest.mark.parametrize("regel", ["Per 1 juli", "Bijgewerkt 12 mei 2025", "d.d. 3 november 2025"])
@pytest.mark.parametrize("titel", ["Toewijzingen WSN 2025", "Voorraad sociale huur WSN 2025 realisatie"])
def test_a_day_within_the_year_below_a_title_is_asked(titel: str, regel: str) -> None:
    rijen = [["Urgent", 10], ["Regulier", 30]] if "Toew" in titel else [["Nieuwbouw", 10], ["Sloop", -3]]
    assert _codes(_lees("T", [titel], [regel], ["", "Aantal"], *rijen)) & {"NOOT_BIJ_CIJFERS", "DEEL_VAN_BLAD"}
