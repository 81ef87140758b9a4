"""The workbook for who checks: every figure is computed again in it, and no text of it is anything but text."""

import io
import re
import zipfile
from collections.abc import Callable
from decimal import Decimal

import openpyxl
import pandas as pd
import pytest
from controlestukken import AKELIG, LANG, akelig_stuk, onderwerp, stuk
from python_calamine import CalamineWorkbook

from prestatiemonitor.exports.controle import als_controlewerkboek
from prestatiemonitor.exports.controle.namen import korte_bladnaam
from prestatiemonitor.exports.stuk import Figuur, Grafiek, Reeks, Rekenregel, Stuk


def _lees(inhoud: bytes, *, waarden: bool = False) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(inhoud), data_only=waarden)


def _cellen(inhoud: bytes, *, waarden: bool = False) -> dict[tuple[str, str], object]:
    boek = _lees(inhoud, waarden=waarden)
    return {(b.title, c.coordinate): c.value for b in boek for rij in b.iter_rows() for c in rij if c.value is not None}


def _formules(inhoud: bytes) -> dict[tuple[str, str], str]:
    boek = _lees(inhoud)
    return {
        (b.title, c.coordinate): str(c.value) for b in boek for rij in b.iter_rows() for c in rij if c.data_type == "f"
    }


def _zonder_waarden(inhoud: bytes) -> bytes:
    """The workbook without what it says that its formulas give, so that a reader has to compute them."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w") as nieuw:
        for naam in oud.namelist():
            nieuw.writestr(naam, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", oud.read(naam)))
    return uit.getvalue()


def test_a_value_is_computed_again_from_its_steps_and_from_its_parties() -> None:
    boek = _lees(als_controlewerkboek(stuk(onderwerp())))
    blad = boek["Groei van de voorraad"]
    tekst = {str(c.value): c for rij in blad.iter_rows() for c in rij if c.value is not None}
    kop = tekst["Nagerekend"].row
    rij = {blad.cell(kop, k).value: blad.cell(kop + 1, k).value for k in range(1, 11)}
    assert rij["Waarde"] == 50
    som = str(rij["Nagerekend"]).lstrip("=")
    assert str(blad[som].value).startswith("=SUM(")
    assert re.fullmatch(rf"=D{kop + 2}\+D{kop + 3}", str(rij["Som van partijen"]))
    assert "klopt" in str(rij["Controle"])


def test_a_share_is_its_teller_by_its_noemer() -> None:
    deel = Rekenregel("samen", "2026", Decimal("0.25"), "aandeel", teller=Decimal(3), noemer=Decimal(12))
    inhoud = als_controlewerkboek(stuk(onderwerp(rekening=(deel,), grafiek=None)))
    assert any(re.fullmatch(r"=F\d+/G\d+", formule) for formule in _formules(inhoud).values())
    assert 0.25 in _cellen(inhoud, waarden=True).values()


def test_a_figure_that_is_not_what_it_is_made_of_is_said_to_differ_also_on_the_contents_sheet() -> None:
    fout = Rekenregel("samen", "2026", Decimal(50), "woningen", stappen=(("a", Decimal(20)), ("b", Decimal(20))))
    cellen = _cellen(als_controlewerkboek(stuk(onderwerp(rekening=(fout,)))), waarden=True)
    assert {blad for (blad, _), waarde in cellen.items() if waarde == "wijkt af"} == {"Inhoud", "Groei van de voorraad"}
    assert "klopt" not in cellen.values()


@pytest.mark.parametrize("maak", [lambda: stuk(onderwerp()), akelig_stuk], ids=["gewoon", "akelig"])
def test_another_program_computes_what_the_workbook_says(
    maak: Callable[[], Stuk], zet_om: Callable[[bytes, str], bytes]
) -> None:
    inhoud = als_controlewerkboek(maak())
    formules, gezegd = _formules(inhoud), _cellen(inhoud, waarden=True)
    gerekend = _cellen(zet_om(_zonder_waarden(inhoud), "xlsx"), waarden=True)
    assert formules
    for waar in formules:
        verwacht = gezegd[waar]
        assert gerekend[waar] == (verwacht if isinstance(verwacht, str) else pytest.approx(verwacht)), waar


def test_text_that_looks_like_a_formula_or_markup_is_text_and_nothing_leads_outside() -> None:
    inhoud = als_controlewerkboek(akelig_stuk())
    assert AKELIG in _cellen(inhoud).values() and "<r><t>+1</t></r>" in _cellen(inhoud).values()
    assert all(re.match(r"=(SUM|IF|\(|[A-Z]+\d)", formule) for formule in _formules(inhoud).values())
    with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
        delen = {naam: pakket.read(naam) for naam in pakket.namelist()}
    assert not any(b"externalLink" in deel or b'TargetMode="External"' in deel for deel in delen.values())
    assert not any("externalLinks" in naam for naam in delen)


def test_two_readers_see_the_same_sheets_and_names_that_excel_allows() -> None:
    inhoud = als_controlewerkboek(akelig_stuk())
    namen = _lees(inhoud).sheetnames
    assert CalamineWorkbook.from_filelike(io.BytesIO(inhoud)).sheet_names == namen
    assert len({naam.lower() for naam in namen}) == len(namen)
    assert all(0 < len(naam) <= 31 and not set(naam) & set("[]:*?/\\") for naam in namen)


def test_calamine_reads_the_values_of_formulas_without_computing() -> None:
    inhoud = als_controlewerkboek(stuk(onderwerp()))
    rijen = CalamineWorkbook.from_filelike(io.BytesIO(inhoud)).get_sheet_by_name("Groei van de voorraad").to_python()
    assert ["samen", "2026", "behaald", 50.0, 50.0, 50.0, 50.0, "klopt"] in [rij[:8] for rij in rijen]


def test_every_sheet_prints_landscape_on_a4_one_page_wide_and_keeps_its_heading() -> None:
    for blad in _lees(als_controlewerkboek(akelig_stuk())):
        assert (blad.page_setup.orientation, blad.page_setup.paperSize) == ("landscape", 9)
        assert blad.sheet_properties.pageSetUpPr.fitToPage and blad.print_title_rows
        assert blad.page_setup.fitToWidth in (None, 1) and blad.page_setup.fitToHeight == 0


def test_a_chart_has_a_text_for_who_does_not_see_it() -> None:
    with zipfile.ZipFile(io.BytesIO(als_controlewerkboek(stuk(onderwerp())))) as pakket:
        tekening = pakket.read("xl/drawings/drawing1.xml").decode()
    assert 'descr="Groei van de voorraad. In 2026 kwamen er 50 woningen bij."' in tekening


def test_lying_bars_begin_at_the_names_with_the_first_on_top() -> None:
    """In one and the same direction as on slides, not mirrored."""
    reeks = Reeks("voldoet", (Decimal(3), Decimal(2)), "#005F73")
    liggend = Grafiek(("eerste", "tweede"), (reeks,), "plannen", gestapeld=True, liggend=True)
    with zipfile.ZipFile(io.BytesIO(als_controlewerkboek(stuk(onderwerp(grafiek=liggend))))) as pakket:
        tekening = pakket.read("xl/charts/chart1.xml").decode()
    namen, waarden = (re.search(f"<c:{as_}>.*?</c:{as_}>", tekening, re.DOTALL)[0] for as_ in ("catAx", "valAx"))  # type: ignore[index]
    assert 'orientation val="maxMin"' in namen and 'orientation val="minMax"' in waarden
    assert "plannen" in waarden and "plannen" not in namen


def test_a_chart_of_part_of_the_figures_says_so_and_a_sheet_has_all_of_them() -> None:
    tabel = pd.DataFrame({"Plan": [f"Plan {n}" for n in range(31)], "Aandeel": [n / 100 for n in range(31)]})
    figuur = Figuur("per-plan", "Aandeel per plan", None, tabel, "Tabel", ("Aandeel",))
    reeks = Reeks("aandeel", (Decimal("0.01"),), "#005F73")
    deel = Grafiek(("Plan 1",), (reeks,), "aandeel", van="per-plan", getoond="12 van 31 plannen, tekorten eerst")
    cellen = _cellen(als_controlewerkboek(stuk(onderwerp(grafiek=deel, figuren=(figuur,)))))
    assert "12 van 31 plannen, tekorten eerst; alle staan op een eigen blad, zie de inhoud." in cellen.values()
    plannen = [w for (blad, _), w in cellen.items() if blad == "Aandeel per plan" and str(w).startswith("Plan ")]
    assert len(plannen) == 31


def test_a_chart_of_part_of_the_figures_that_have_no_table_leads_to_no_sheet_but_to_the_figures_above_it() -> None:
    reeks = Reeks("woningen", (Decimal(40),), "#005F73")
    deel = Grafiek(("2026",), (reeks,), "woningen", getoond="12 van 14 jaren, de laatste")
    teksten = {str(w) for w in _cellen(als_controlewerkboek(stuk(onderwerp(grafiek=deel)))).values()}
    assert "12 van 14 jaren, de laatste; alle cijfers staan hierboven." in teksten
    zonder = _cellen(als_controlewerkboek(stuk(onderwerp(grafiek=deel, rekening=()))))
    assert "12 van 14 jaren, de laatste." in zonder.values()


def test_links_lead_to_the_sheet_of_each_subject_also_where_two_have_the_same_name() -> None:
    boek = _lees(als_controlewerkboek(akelig_stuk()))
    links = [cel.hyperlink.location for rij in boek["Inhoud"].iter_rows() for cel in rij if cel.hyperlink]
    assert [link.rpartition("!")[0].strip("'") for link in links] == boek.sheetnames[1:]


def test_an_example_says_so_on_its_first_sheet_and_in_print() -> None:
    boek = _lees(als_controlewerkboek(akelig_stuk()))
    assert any(c.value == "Voorbeeld met verzonnen cijfers" for rij in boek["Inhoud"].iter_rows() for c in rij)
    assert not any("verzonnen" in str(waarde) for waarde in _cellen(als_controlewerkboek(stuk(onderwerp()))).values())


def test_without_subjects_there_is_still_a_workbook_that_says_so() -> None:
    assert "Er zijn geen onderwerpen." in _cellen(als_controlewerkboek(stuk())).values()


def test_the_same_input_gives_the_same_bytes_and_the_properties_are_dutch() -> None:
    eerste = als_controlewerkboek(akelig_stuk())
    assert eerste == als_controlewerkboek(akelig_stuk())
    assert _lees(eerste).properties.language == "nl-NL"


def test_a_long_title_is_cut_between_words() -> None:
    bezet: set[str] = set()
    assert korte_bladnaam("Netto groei van de sociale huurvoorraad", bezet) == "Netto groei van de sociale…"
    assert korte_bladnaam("Netto groei van de sociale woningen", bezet) == "Netto groei van de sociale… (2)"
    assert len(korte_bladnaam(LANG, bezet)) <= 31


def test_the_causes_of_a_change_have_their_total_as_a_formula() -> None:
    tabel = pd.DataFrame({"Plan": ["A", "B"], "Effect": [5, -2], "Was": ["2027", "2028"]})
    figuur = Figuur("wijzigingen", "Wat veranderde", None, tabel, "", totaal=("Effect",))
    inhoud = als_controlewerkboek(stuk(onderwerp(), wijzigingen=(figuur,)))
    plek = next(waar for waar, f in _formules(inhoud).items() if waar[0].startswith("Waarom") and f.startswith("=SUM("))
    assert _cellen(inhoud, waarden=True)[plek] == 3
