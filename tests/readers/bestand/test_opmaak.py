"""Colours, strikes, comments, formulas and what is hidden are the same in every kind, and opened when asked for."""

import io
import pickle

import openpyxl
import pytest
import xlsxwriter
from bestanden import BLAD, verander_delen
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, GradientFill, PatternFill
from openpyxl.styles.colors import Color
from werkboeken import opgeslagen

from prestatiemonitor.readers.bestand.blad import Blad, Werkboek
from prestatiemonitor.readers.bestand.formules import sombereiken, verschoven
from prestatiemonitor.readers.bestand.grid import read_grid

SOORTEN = ["xlsx", "ods", "xls"]


@pytest.fixture(scope="module")
def opgemaakt(zet_om, werkboek_met_opmaak) -> dict[str, Werkboek]:
    """One workbook in three kinds."""
    anders = {soort: zet_om(werkboek_met_opmaak, soort) for soort in ("ods", "xls")}
    return {s: read_grid(inhoud, f"x.{s}") for s, inhoud in ({"xlsx": werkboek_met_opmaak} | anders).items()}


@pytest.fixture(scope="module")
def werkboek_met_opmaak() -> bytes:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        geel, rood = boek.add_format({"bg_color": "#FFFF00"}), boek.add_format({"bg_color": "#FF0000"})
        streep = boek.add_format({"font_strikeout": True})
        blad = boek.add_worksheet("Plannen")
        blad.write_row(0, 0, ["Plan", "Status", "Aantal", "Opmerking"])
        blad.write("A2", "De Dijk", geel)
        blad.write("C2", 10)
        blad.write("A3", "De Laan", streep)
        blad.write_blank("B3", None, rood)
        blad.write("C3", 20, streep)
        blad.write("A4", "De Hof", boek.add_format({"bg_color": "#FFFFFF"}))
        blad.write_formula("C4", "=10+20", value=30)
        blad.write("A5", "Totaal")
        blad.write_formula("C5", "=SUM(C2:C4)", value=60)
        blad.write_comment("C2", "let op\nnog niet zeker")
        blad.set_row(2, None, None, {"hidden": True})
        blad.set_column("D:D", None, None, {"hidden": True})
        boek.add_worksheet("Verborgen").hide()
    return uitvoer.getvalue()


@pytest.mark.parametrize("soort", SOORTEN)
def test_colours_and_strikes_are_read_from_each_kind(opgemaakt, soort) -> None:
    opmaak = opgemaakt[soort].opmaak("Plannen")
    assert dict(opmaak.vulling) == {(1, 0): "FFFF00", (2, 1): "FF0000"}
    assert opmaak.vulling.get((3, 0), "geen") == "geen"
    assert opmaak.doorgehaald == {(2, 0), (2, 2)}


@pytest.mark.parametrize("soort", SOORTEN)
def test_comments_are_read_from_each_kind_and_are_no_values(opgemaakt, soort) -> None:
    blad = opgemaakt[soort].bladen[0]
    assert blad.opmaak.opmerkingen == {(1, 2): "let op\nnog niet zeker"}
    assert blad.cellen[1, 2] == 10


@pytest.mark.parametrize("soort", SOORTEN)
def test_formulas_and_their_sums_are_read_from_each_kind(opgemaakt, soort) -> None:
    blad = opgemaakt[soort].bladen[0]
    assert blad.formules.cellen == {(3, 2), (4, 2)}
    assert blad.sommen == {(4, 2): ((1, 2, 3, 2),)}
    assert blad.zonder_waarde == frozenset()


@pytest.mark.parametrize("soort", SOORTEN)
def test_hidden_rows_columns_and_sheets_are_seen_in_each_kind(opgemaakt, soort) -> None:
    eerste, tweede = opgemaakt[soort].bladen
    assert eerste.scan.verborgen_rijen == {2}
    assert 3 in eerste.scan.verborgen_kolommen
    assert not {0, 1, 2} & eerste.scan.verborgen_kolommen
    assert (eerste.zichtbaar, tweede.zichtbaar) == (True, False)


@pytest.mark.parametrize("soort", SOORTEN)
def test_what_was_opened_goes_along_when_a_workbook_is_kept(opgemaakt, soort) -> None:
    weer = pickle.loads(pickle.dumps(opgemaakt[soort]))
    assert dict(weer.opmaak("Plannen").vulling) == dict(opgemaakt[soort].opmaak("Plannen").vulling)
    assert weer.bladen[0].sommen == opgemaakt[soort].bladen[0].sommen


def test_a_sheet_that_is_not_there_or_not_from_a_file_has_no_formatting(opgemaakt) -> None:
    assert len(opgemaakt["xlsx"].opmaak("Bestaat niet").vulling) == 0
    los = opgemaakt["xlsx"].bladen[0]
    zonder = Blad(los.naam, True, los.cellen, los.soorten)
    assert (len(zonder.opmaak.vulling), zonder.sommen) == (0, {})


@pytest.mark.parametrize(
    ("vulling", "kleur"),
    [
        (PatternFill("solid", fgColor=Color(theme=4)), "4F81BD"),
        (PatternFill("solid", fgColor=Color(theme=0, tint=-0.25)), "BFBFBF"),
        (PatternFill("solid", fgColor=Color(theme=1, tint=0.5)), "808080"),
        (PatternFill("solid", fgColor=Color(indexed=10)), "FF0000"),
        (PatternFill("solid", fgColor=Color(indexed=64)), ""),
        (PatternFill("solid", fgColor="FFFFFFFF"), ""),
        (PatternFill("gray125"), ""),
        (PatternFill("darkUp", fgColor="FF00B050"), "00B050"),
        (GradientFill(stop=("FFC000", "FFFFFF")), "FFC000"),
    ],
)
def test_a_colour_is_what_it_looks_like_however_it_is_written(vulling, kleur) -> None:
    boek = openpyxl.Workbook()
    boek.active.append(["Plan"])
    boek.active["A1"].fill = vulling
    gevonden = dict(read_grid(opgeslagen(boek), "x.xlsx").bladen[0].opmaak.vulling)
    assert gevonden == ({(0, 0): kleur} if kleur else {})


def test_text_within_a_cell_is_struck_through_when_all_of_it_is() -> None:
    boek = openpyxl.Workbook()
    streep, gewoon = InlineFont(strike=True), InlineFont(strike=False)
    boek.active["A1"] = CellRichText(TextBlock(streep, "De "), TextBlock(streep, "Dijk"))
    boek.active["A2"] = CellRichText(TextBlock(streep, "De "), TextBlock(gewoon, "Laan"))
    boek.active["A3"] = "De Hof"
    boek.active["A3"].font = Font(strike=False)
    blad = read_grid(opgeslagen(boek), "x.xlsx").bladen[0]
    assert blad.cellen[:, 0].tolist() == ["De Dijk", "De Laan", "De Hof"]
    assert blad.opmaak.doorgehaald == {(0, 0)}


def test_a_shared_text_is_struck_through_when_all_of_it_is() -> None:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        streep, vet, blad = (
            boek.add_format({"font_strikeout": True}),
            boek.add_format({"bold": True}),
            boek.add_worksheet("A"),
        )
        blad.write_rich_string("A1", streep, "De ", streep, "Dijk")
        blad.write_rich_string("A2", streep, "De ", vet, "Laan")
        blad.write("A3", "De Hof")
    assert read_grid(uitvoer.getvalue(), "x.xlsx").bladen[0].opmaak.doorgehaald == {(0, 0)}


def test_a_thread_of_comments_is_read_whole() -> None:
    boek = openpyxl.Workbook()
    boek.active["A1"] = "Plan"
    boek.active["A1"].comment = Comment("[Threaded comment] Your version of Excel allows you to read this", "tc={1}")
    draad = (
        b'<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">'
        b'<threadedComment ref="A1" id="{1}"><text>Klopt dit?</text></threadedComment>'
        b'<threadedComment ref="A1" id="{2}" parentId="{1}"><text>Ja &amp; nee</text></threadedComment>'
        b"</ThreadedComments>"
    )
    relatie = (
        b'<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"'
        b' Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    )
    inhoud = verander_delen(
        opgeslagen(boek),
        {"xl/worksheets/_rels/sheet1.xml.rels": lambda xml: xml.replace(b"</Relationships>", relatie)},
        {"xl/threadedComments/threadedComment1.xml": draad},
    )
    assert read_grid(inhoud, "x.xlsx").bladen[0].opmaak.opmerkingen == {(0, 0): "Klopt dit?\nJa & nee"}


@pytest.mark.parametrize(
    ("formule", "bereiken"),
    [
        ("SUM(C4:C20)", ((3, 2, 19, 2),)),
        ("=SOM(C4:C20;E4)", ((3, 2, 19, 2), (3, 4, 3, 4))),
        ("SUBTOTAL(9,$C$4:$C$20)", ((3, 2, 19, 2),)),
        ("SUBTOTAL(109, C4:C20)", ((3, 2, 19, 2),)),
        ("AGGREGATE(9,5,C4:C20)", ((3, 2, 19, 2),)),
        ("+C4+C5 + C9", ((3, 2, 3, 2), (4, 2, 4, 2), (8, 2, 8, 2))),
        ("SUM(C4:C9)+SUM(C12:C20)", ((3, 2, 8, 2), (11, 2, 19, 2))),
    ],
)
def test_a_formula_that_only_adds_up_says_what(formule, bereiken) -> None:
    som = sombereiken(formule)
    assert som is not None
    assert verschoven(som, 0, 0) == bereiken


@pytest.mark.parametrize(
    "formule",
    ["C4", "C4-C5", "SUM(C4:C20)*2", "SUM(Blad2!C4:C20)", "SUBTOTAL(1,C4:C20)", "AVERAGE(C4:C20)", "SUM(plannen)", "",
     "SUM(C4:C20)/SUM(D4:D20)", "IF(A1=1,C4+C5,0)", "10+C4", "SUM(C4)", "SUM(C4:C20,3)"],
)  # fmt: skip
def test_any_other_formula_is_no_sum(formule) -> None:
    assert sombereiken(formule) is None


def test_cells_that_share_a_formula_each_add_up_their_own_column() -> None:
    boek = openpyxl.Workbook()
    for rij in (["Plan", "A", "B"], ["De Dijk", 1, 2], ["De Laan", 3, 4], ["Totaal", 4, 6]):
        boek.active.append(rij)

    def deel(xml: bytes) -> bytes:
        eerste = b'<c r="B4"><f t="shared" ref="B4:C4" si="0">SUM(B$2:B3)</f><v>4</v></c>'
        xml = xml.replace(b'<c r="B4" t="n"><v>4</v></c>', eerste)
        return xml.replace(b'<c r="C4" t="n"><v>6</v></c>', b'<c r="C4"><f t="shared" si="0"/><v>6</v></c>')

    blad = read_grid(verander_delen(opgeslagen(boek), {BLAD: deel}), "x.xlsx").bladen[0]
    assert blad.sommen == {(3, 1): ((1, 1, 2, 1),), (3, 2): ((1, 2, 2, 2),)}
    assert blad.cellen[3].tolist() == ["Totaal", 4.0, 6.0]


def test_styles_that_are_damaged_leave_the_values_as_they_are(werkboek_met_opmaak) -> None:
    stuk = verander_delen(werkboek_met_opmaak, {"xl/theme/theme1.xml": lambda _: b"<a:theme", BLAD: lambda xml: xml})
    assert dict(read_grid(stuk, "x.xlsx").bladen[0].opmaak.vulling) == {(1, 0): "FFFF00", (2, 1): "FF0000"}


@pytest.mark.parametrize("soort", SOORTEN)
def test_numbers_shown_as_percentages_are_known_in_each_kind(zet_om, soort) -> None:
    uitvoer = io.BytesIO()
    with xlsxwriter.Workbook(uitvoer, {"in_memory": True}) as boek:
        blad = boek.add_worksheet("Cijfers")
        for rij, vorm in enumerate(["0%", "0.0%", "0", '0 "% van alles"']):
            blad.write(rij, 0, 1, boek.add_format({"num_format": vorm}))
    inhoud = uitvoer.getvalue() if soort == "xlsx" else zet_om(uitvoer.getvalue(), soort)
    opmaak = read_grid(inhoud, f"x.{soort}").opmaak("Cijfers")
    assert opmaak.procent == {(0, 0), (1, 0)}
    assert opmaak.procentteken == {(3, 0)}  # 1 as ‘1% van alles’
