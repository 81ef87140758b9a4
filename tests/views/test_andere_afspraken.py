"""Every page with the agreement of another municipality, by its files alone."""

import ast
import datetime as dt
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

import pytest
from elders import CORPORATIES, ELDERS, jaarschijf, lever, planmonitor, ruim
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import leveringen_op, moment_van
from prestatiemonitor.afspraken import Afspraken, load_afspraken
from prestatiemonitor.indicators import INDICATOREN, Uitkomst, bereken, definitie
from prestatiemonitor.store import Opslag
from prestatiemonitor.views.paginas import PAGINAS, in_gebruik
from prestatiemonitor.views.verkoop import vraag as verkoopvraag

Pagina = Callable[..., AppTest]
ALLE = sorted(pad.stem for pad in PAGINAS.glob("*.py"))
NIJKERKS = re.compile(
    r"Nijkerk|WSN|Alliantie|Hoevelaken|\bHON\b|HBVA"  # places and parties
    r"|tabel[ _][12]\b|bijlage[ _](?:I|1|2)+\b|woonzorgvisie"  # where its numbers stand
    r"|(?<![\d,])(?:5|15|30|35|90)%|(?<![\d,])(?:135|415|556)\b"  # its norms, settings and forecasts
    r"|\b2024\b(?!\+)|\b2025-2027\b|2025 tot en met 2027|2028-2030"  # its years
    r"|senioren|gezinnen|jongeren",  # its target groups
    re.IGNORECASE,
)
"""What only the agreement of Nijkerk says; the numbers of Heidewoud are all others."""
CODE = PAGINAS.parent / "src" / "prestatiemonitor"


@dataclass(frozen=True)
class Elders:
    """The folder of an agreement, and a store with deliveries under it."""

    afspraken: Path
    opslag: Path


def _geleverd(map_: Path, afspraken: Path, *, meer: bool) -> Elders:
    opslag = map_ / "opslag.sqlite"
    with pytest.MonkeyPatch.context() as omgeving:
        omgeving.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(afspraken))
        for jaar in (2027, 2028):
            inhoud = jaarschijf(jaar, nieuw=16, urgent=12, meer=meer)
            lever(f"sqlite:///{opslag}", inhoud, f"{jaar}.xlsx", dt.date(jaar, 12, 31))
        lever(f"sqlite:///{opslag}", planmonitor(), "plannen.xlsx", dt.date(2027, 12, 31))
    return Elders(afspraken, opslag)


@pytest.fixture(scope="module")
def klein(tmp_path_factory: pytest.TempPathFactory) -> Elders:
    """The agreement of Heidewoud, with deliveries of two years and of plans."""
    return _geleverd(tmp_path_factory.mktemp("klein"), ELDERS, meer=False)


@pytest.fixture(scope="module")
def met_alles(tmp_path_factory: pytest.TempPathFactory) -> Elders:
    """The same with every indicator in use, with norms of its own, and deliveries that tell of them."""
    map_ = tmp_path_factory.mktemp("ruim")
    return _geleverd(map_, ruim(map_ / "afspraken", INDICATOREN), meer=True)


def _gebruik(elders: Elders, opslagurl: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(elders.afspraken))
    shutil.copy(elders.opslag, opslagurl.removeprefix("sqlite:///"))
    return opslagurl


@pytest.fixture
def heidewoud(klein: Elders, opslagurl: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """A store with deliveries of Heidewoud, while its agreement is the one in use."""
    return _gebruik(klein, opslagurl, monkeypatch)


@pytest.fixture
def heidewoud_met_alles(met_alles: Elders, opslagurl: str, monkeypatch: pytest.MonkeyPatch) -> str:
    return _gebruik(met_alles, opslagurl, monkeypatch)


def _alles(app: AppTest) -> str:
    """Every text on the page and in its charts."""
    return " ".join(str(getattr(element, "value", "")) for element in app.main) + " ".join(
        str(element.proto) for soort in ("html", "plotly_chart") for element in app.get(soort)
    )


def _vreemd(tekst: str) -> list[str]:
    """What is said of Nijkerk in a text, with the words around it; styles, ids and receipts have numbers of chance."""
    tekst = re.sub(r"<style>.*?</style>|\$\$ID-\w+|Bewijs\s\w+", "", tekst, flags=re.DOTALL)
    return [tekst[max(0, m.start() - 60) : m.end() + 30] for m in NIJKERKS.finditer(tekst)]


@pytest.mark.parametrize("peilmoment", ["2027-12-31", "2028-12-31"])
@pytest.mark.parametrize("naam", ALLE)
def test_every_page_opens_with_another_agreement_and_names_nothing_of_nijkerk(
    pagina: Pagina, heidewoud: str, naam: str, peilmoment: str
) -> None:
    app = pagina(naam, peilmoment=peilmoment)
    assert not app.exception
    assert _vreemd(_alles(app)) == []


@pytest.mark.parametrize("naam", ALLE)
def test_every_page_of_an_agreement_with_all_indicators_names_nothing_of_nijkerk(
    pagina: Pagina, heidewoud_met_alles: str, naam: str
) -> None:
    assert in_gebruik(naam)
    app = pagina(naam, peilmoment="2028-12-31")
    assert not app.exception
    assert _vreemd(_alles(app)) == []


def _uitkomsten(url: str, dag: dt.date) -> list[Uitkomst]:
    opslag = Opslag(url)
    uitkomsten = bereken(moment_van(opslag, leveringen_op(opslag, dag), dag))
    opslag.sluit()
    return uitkomsten


@pytest.mark.parametrize("dag", [dt.date(2027, 12, 31), dt.date(2028, 12, 31)])
def test_no_figure_of_another_agreement_says_anything_of_nijkerk(heidewoud_met_alles: str, dag: dt.date) -> None:
    uitkomsten = _uitkomsten(heidewoud_met_alles, dag)
    assert {uitkomst.indicator for uitkomst in uitkomsten} == set(INDICATOREN)
    for u in uitkomsten:
        woorden = (u.afspraak, u.periode, u.zin, u.onvolledig, *u.lijnen, *(stap.naam for stap in u.stappen))
        assert _vreemd(" ".join(woorden)) == []


def test_a_forecast_is_named_by_the_table_that_the_agreement_has_it_in(heidewoud_met_alles: str) -> None:
    gevonden = {(u.indicator, u.partij, u.periode): u for u in _uitkomsten(heidewoud_met_alles, dt.date(2028, 12, 31))}
    sociaal = gevonden["doorkijk_sociaal", "gezamenlijk", "2030-2033"]
    assert "tegen 105 in bijlage 3" in sociaal.zin
    assert (sociaal.lijnen["bijlage_3"], sociaal.lijnen["gesteld_in_bijlage_3"]) == (105, 107)
    assert "gesteld_in_bijlage_4" not in gevonden["doorkijk_middenhuur", "gezamenlijk", "2030-2033"].lijnen
    assert gevonden["middenhuur_groei", "gezamenlijk", "2026-2029"].lijnen["bijlage_4"] == 23
    assert gevonden["netto_groei_sociaal", "gezamenlijk", "2026-2029"].lijnen["bijlage_3"] == 119


def test_an_indicator_that_no_agreement_names_stands_at_its_norm_or_at_the_whole(heidewoud_met_alles: str) -> None:
    plaatsen = {u.indicator: u.afspraak for u in _uitkomsten(heidewoud_met_alles, dt.date(2028, 12, 31))}
    assert plaatsen["verkoop_gecompenseerd"] == plaatsen["labels_efg"] == "4"  # where the norm stands, not number 5
    assert plaatsen["slaagkans"] == plaatsen["sociaal_in_plannen"] == "geheel"
    assert (plaatsen["doorkijk_sociaal"], plaatsen["hardheid"]) == ("bijlage 3", "3")


def test_a_norm_for_several_corporations_is_asked_of_each_of_them(heidewoud_met_alles: str) -> None:
    uitkomsten = _uitkomsten(heidewoud_met_alles, dt.date(2028, 12, 31))
    for indicator, norm in (("verkoop_gecompenseerd", 3), ("verkoop_betaalbare_koop", Decimal("0.62"))):
        normen = {u.partij: u.norm for u in uitkomsten if u.indicator == indicator and u.jaar == 2028}
        assert normen == dict.fromkeys(CORPORATIES, norm)


def test_the_page_on_sales_answers_for_every_corporation_that_the_norm_is_for(
    pagina: Pagina, heidewoud_met_alles: str
) -> None:
    tekst = _alles(pagina("verkoop", peilmoment="2028-12-31"))
    assert [naam for naam in CORPORATIES if f"bouwde {naam}" not in tekst] == []


def test_only_the_target_groups_of_the_agreement_are_missed(heidewoud_met_alles: str) -> None:
    uitkomsten = _uitkomsten(heidewoud_met_alles, dt.date(2028, 12, 31))
    samen = next(u for u in uitkomsten if (u.indicator, u.partij, u.jaar) == ("slaagkans", "gezamenlijk", 2028))
    assert samen.onvolledig == "De slaagkans in 2028 ontbreekt van ouderen."


@pytest.fixture(scope="module")
def ruime_afspraken(met_alles: Elders) -> Afspraken:
    return load_afspraken(met_alles.afspraken, indicatoren=INDICATOREN)


@pytest.mark.parametrize("naam", sorted(INDICATOREN))
def test_a_definition_has_the_numbers_of_the_agreement_in_use(ruime_afspraken: Afspraken, naam: str) -> None:
    gevonden = definitie(INDICATOREN[naam], ruime_afspraken)
    assert _vreemd(gevonden) == [] and "{" not in gevonden


@pytest.mark.parametrize(
    ("naam", "hier", "bij_nijkerk"),
    [
        ("labels_efg", ("(80%)", "eind 2029"), ("(90%)", "eind 2027")),
        ("wachttijd_standplaats", ("tot 10% langer",), ("tot 25% langer",)),
        ("hardheid", ("planstatus 1A)",), ("planstatus 1A, 1B, 2A en 2B)",)),
        ("plancapaciteit", ("eigen klassen. Gerealiseerde",), ("planstatus 5A of 5B tellen niet mee. Gerealiseerde",)),
        ("middenhuur_groei", ("in bijlage 4",), ("in tabel 2",)),
        ("slaagkans", ("voor starters en ouderen",), ("voor jongeren, gezinnen, urgenten en senioren",)),
    ],
)
def test_a_definition_is_filled_in_from_norms_settings_and_statuses(
    ruime_afspraken: Afspraken, naam: str, hier: tuple[str, ...], bij_nijkerk: tuple[str, ...]
) -> None:
    for afspraken, verwacht in ((ruime_afspraken, hier), (load_afspraken(), bij_nijkerk)):
        tekst = " ".join(definitie(INDICATOREN[naam], afspraken).split())
        assert [woorden for woorden in verwacht if woorden not in tekst] == []


def _teksten(pad: Path) -> Iterator[tuple[int, str]]:
    """The texts in a file that can reach a page, by line: not the docstrings, but for those of indicators."""
    boom = ast.parse(pad.read_text(encoding="utf-8"))
    los = {
        id(deel.value)
        for knoop in ast.walk(boom)
        if not (isinstance(knoop, ast.FunctionDef) and any(isinstance(d, ast.Call) for d in knoop.decorator_list))
        for deel in ast.iter_child_nodes(knoop)
        if isinstance(deel, ast.Expr)
    }
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Constant) and isinstance(knoop.value, str) and id(knoop) not in los:
            yield knoop.lineno, knoop.value


@pytest.mark.parametrize("kamer", ["indicators", "charts", "views", "exports", "aanlevering", "tables", "../../pages"])
def test_no_text_in_the_code_is_about_nijkerk(kamer: str) -> None:
    gevonden = [
        (pad.name, regel, vreemd)
        for pad in sorted((CODE / kamer).rglob("*.py"))
        for regel, tekst in _teksten(pad)
        if (vreemd := _vreemd(tekst))
    ]
    assert gevonden == []


def test_no_indicator_gives_the_number_of_an_agreement() -> None:
    gegeven = [
        (pad.name, knoop.value.value)
        for pad in sorted((CODE / "indicators").glob("*.py"))
        for knoop in ast.walk(ast.parse(pad.read_text(encoding="utf-8")))
        if isinstance(knoop, ast.keyword) and knoop.arg == "afspraak" and isinstance(knoop.value, ast.Constant)
    ]
    assert gegeven == []


@pytest.mark.parametrize("naam", sorted({*ALLE} - {"aanleveren"}))
def test_the_filters_hold_the_corporations_and_kernen_of_the_agreement(
    pagina: Pagina, heidewoud: str, naam: str
) -> None:
    app = pagina(naam, peilmoment="2028-12-31", corporatie="Woudwonen", kern="Broekzijde")
    assert not app.exception
    assert [box.value for box in app.selectbox[:3]] == ["2028-12-31", "Woudwonen", "Broekzijde"]


def test_a_page_of_which_no_indicator_is_in_use_is_not_in_the_menu(heidewoud: str) -> None:
    assert [naam for naam in ALLE if not in_gebruik(naam)] == [
        "beschikbaarheid",
        "verduurzaming",
        "verkoop",
        "verordening",
    ]


def test_every_page_is_in_the_menu_of_nijkerk() -> None:
    assert all(in_gebruik(naam) for naam in ALLE)


def test_the_page_of_allocation_asks_only_what_was_agreed(pagina: Pagina, heidewoud: str) -> None:
    koppen = [kop.value for kop in pagina("toewijzing", peilmoment="2028-12-31").header]
    assert koppen == ["Blijft de toewijzing aan urgenten onder 20%?"]


def test_the_question_of_a_page_has_the_norm_of_the_agreement(pagina: Pagina, heidewoud: str) -> None:
    assert pagina("sociale_voorraad").title[0].value == "Groeit de sociale voorraad met 30 per jaar?"


def test_without_a_norm_the_question_names_no_corporation(heidewoud: str) -> None:
    assert verkoopvraag() == "Wordt elke verkochte sociale huurwoning gecompenseerd met nieuwbouw?"


def test_the_example_of_nijkerk_is_not_shown_to_another_municipality(
    pagina: Pagina, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(ELDERS))
    app = pagina("stand_van_zaken")
    assert not app.exception and not app.warning
    assert app.title[0].value == "Nog niets te laten zien"


@pytest.mark.parametrize(
    ("peilmoment", "gevraagd", "looptijd", "anders"),
    [
        (
            "2027-12-31",
            "ten hoogste 25% per jaar",
            "2026–2027",
            "20% (2028–2029)",
        ),
        (
            "2028-12-31",
            "ten hoogste 20% per jaar",
            "2028–2029",
            "25% (2026–2027)",
        ),
    ],
)
def test_the_account_says_which_value_holds_on_the_peilmoment_and_from_when_until_when(
    pagina: Pagina, heidewoud: str, peilmoment: str, gevraagd: str, looptijd: str, anders: str
) -> None:
    app = pagina("verantwoording", peilmoment=peilmoment)
    tekst = _alles(app)
    assert gevraagd in tekst and looptijd in tekst and anders in tekst
