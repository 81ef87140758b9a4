"""The page that compares two planmonitors: the conclusion, each plan, and what people say of them."""

import re
from collections.abc import Callable

import pytest
from planlijsten import DECEMBER, JUNI, lever_planmonitor
from streamlit.testing.v1 import AppTest

from prestatiemonitor.store import Opslag

Pagina = Callable[..., AppTest]
OUD = {"P1": ("De Brink", 20, 2026), "P2": ("Paasbos", 30, 2027), "P3": ("Luxool", 12, 2026)}
NIEUW = {"P9": ("De Brink", 20, 2027), "P2": ("Paasbos", 30, 2028), "P3": ("Luxool", 12, 2026)}


@pytest.fixture
def wijzigingen(pagina: Pagina, opslagurl: str) -> AppTest:
    """De Brink got another code and slipped a year within the agreement, Paasbos slipped past its end."""
    lever_planmonitor(opslagurl, JUNI, OUD)
    lever_planmonitor(opslagurl, DECEMBER, NIEUW, knelpunten="netcongestie")
    return pagina("wijzigingen")


def _tekst(app: AppTest) -> str:
    soorten = (app.error, app.warning, app.info, app.markdown, app.caption, app.get("html"))
    tekst = " ".join(str(getattr(e, "value", "") or getattr(e.proto, "body", "")) for soort in soorten for e in soort)
    return tekst.replace("\\", "")


def _vul(app: AppTest, label: str, waarde: str, formulier: str) -> None:
    velden = (*app.text_input, *app.text_area)
    next(veld for veld in velden if veld.label == label and veld.form_id.startswith(formulier)).set_value(waarde)


def _druk(app: AppTest, knop: str, formulier: str = "") -> AppTest:
    gevonden = (k for k in app.button if k.label == knop and k.form_id.startswith(formulier))
    return next(gevonden).click().run()


def _beslis(app: AppTest, antwoord: str) -> AppTest:
    app.radio[0].set_value(antwoord)
    _vul(app, "Uw naam", "A. de Vries", "voorstel")
    return _druk(app, "Bewaren", "voorstel")


def _plannen(app: AppTest) -> list[str]:
    return next(box for box in app.selectbox if box.label.startswith("Plan ")).options


def test_the_conclusion_says_by_how_much_and_why(wijzigingen: AppTest) -> None:
    assert not wijzigingen.exception
    tekst = _tekst(wijzigingen)
    assert "daalde tussen 30 juni 2025 en 31 december 2025 met 30 woningen (62 wordt 32)" in tekst
    assert "latere oplevering (−30; Paasbos)" in tekst
    assert "Samen −30: precies het verschil tussen de twee lijsten." in tekst
    assert "netcongestie" in tekst


def test_another_figure_is_explained_by_the_same_changes(wijzigingen: AppTest) -> None:
    cijfer = next(box for box in wijzigingen.selectbox if box.label == "Cijfer")
    app = cijfer.select("oplevering-2027-2027").run()
    assert "Nieuwbouw met oplevering 2027 daalde" in _tekst(app)
    assert "met 10 woningen (30 wordt 20)" in _tekst(app)


def test_the_list_is_walked_through_plan_by_plan(wijzigingen: AppTest) -> None:
    assert _plannen(wijzigingen)[0] == "Paasbos"
    assert "30 woningen schuiven 1 jaar op, van 2027 naar 2028." in _tekst(wijzigingen)
    app = _druk(wijzigingen, "Volgende")
    assert app.subheader[0].value == "De Brink"
    assert "Dit plan staat niet meer in de lijst." in _tekst(app)
    assert _druk(app, "Vorige").subheader[0].value == "Paasbos"


def test_a_confirmed_proposal_makes_two_plans_one_and_can_be_taken_back(wijzigingen: AppTest, opslagurl: str) -> None:
    assert "De Brink (P1) → De Brink (P9)" in " ".join(deel.label for deel in wijzigingen.expander)
    app = _beslis(wijzigingen, "Ja, dit is hetzelfde plan")
    assert not app.exception
    assert [naam for naam in _plannen(app) if "Brink" in naam] == ["De Brink"]
    app = _druk(app, "Volgende")
    assert "20 woningen schuiven 1 jaar op, van 2026 naar 2027." in _tekst(app)
    assert "onder een andere code of naam" in _tekst(app)
    next(box for box in app.selectbox if box.label == "Besluit intrekken").select_index(0)
    _vul(app, "Reden", "vergissing", "planbesluit-weg")
    _vul(app, "Uw naam", "B. Bos", "planbesluit-weg")
    app = _druk(app, "Intrekken", "planbesluit-weg")
    assert sum("Brink" in naam for naam in _plannen(app)) == 2
    opslag = Opslag(opslagurl)
    (besluit,) = opslag.planbesluiten(ook_ingetrokken=True)
    assert (besluit.oud, besluit.nieuw, besluit.wie) == (("P1",), ("P9",), "A. de Vries")
    opslag.sluit()


def test_a_rejected_proposal_is_not_made_again(wijzigingen: AppTest) -> None:
    app = _beslis(wijzigingen, "Nee, dit zijn andere plannen")
    assert not app.radio
    assert "niet hetzelfde plan (A. de Vries" in _tekst(app)
    assert sum("Brink" in naam for naam in _plannen(app)) == 2


def test_a_decision_needs_an_answer_and_a_name(wijzigingen: AppTest, opslagurl: str) -> None:
    app = _druk(wijzigingen, "Bewaren", "voorstel")
    assert "Kies ja of nee en vul uw naam in" in _tekst(app)
    opslag = Opslag(opslagurl)
    assert opslag.planbesluiten() == []
    opslag.sluit()


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"), [(["P2"], ["P9"], "Paasbos staat in beide lijsten"), ([], ["P9"], "Kies")]
)
def test_a_link_that_would_do_nothing_is_refused(
    wijzigingen: AppTest, opslagurl: str, oud: list[str], nieuw: list[str], zin: str
) -> None:
    for veld, waarde in zip(wijzigingen.multiselect, (oud, nieuw), strict=True):
        veld.set_value(waarde)
    _vul(wijzigingen, "Uw naam", "A. de Vries", "koppel")
    assert zin in _tekst(_druk(wijzigingen, "Koppelen", "koppel"))
    opslag = Opslag(opslagurl)
    assert opslag.planbesluiten() == []
    opslag.sluit()


def test_a_person_links_plans_that_were_not_proposed(wijzigingen: AppTest) -> None:
    for veld, waarde in zip(wijzigingen.multiselect, (["P1", "P2"], ["P2", "P9"]), strict=True):
        veld.set_value(waarde)
    _vul(wijzigingen, "Uw naam", "A. de Vries", "koppel")
    app = _druk(wijzigingen, "Koppelen", "koppel")
    assert not app.exception
    assert "opnieuw verdeeld over plannen" in _tekst(app)


def test_an_explanation_is_kept_with_the_plan_and_stands_in_the_table(wijzigingen: AppTest, opslagurl: str) -> None:
    _vul(wijzigingen, "Toelichting", "wacht op het net", "toelichting")
    _vul(wijzigingen, "Uw naam", "A. de Vries", "toelichting")
    app = _druk(wijzigingen, "Bewaren", "toelichting")
    assert not app.exception
    assert "wacht op het net (A. de Vries, " in _tekst(app)
    assert "wacht op het net (A. de Vries)" in _tekst(app)  # in the table
    assert "wacht op het net" not in _tekst(_druk(app, "Volgende")).replace("wacht op het net (A. de Vries)", "")
    opslag = Opslag(opslagurl)
    assert [t.plan_sleutel for t in opslag.plantoelichtingen(1, 2)] == ["P2"]
    opslag.sluit()


def test_with_one_planmonitor_the_page_says_that_two_are_needed(pagina: Pagina, opslagurl: str) -> None:
    lever_planmonitor(opslagurl, JUNI, OUD)
    app = pagina("wijzigingen")
    assert not app.exception
    assert "is er één planmonitor aangeleverd" in _tekst(app)


def test_in_the_example_nothing_can_be_written(pagina: Pagina) -> None:
    app = pagina("wijzigingen", peilmoment="2025-12-31")
    assert not app.exception
    assert not (app.text_area or app.text_input or app.multiselect)
    assert "Dit is het voorbeeld" in _tekst(app)


_HTMLRIJ = re.compile(r'data-kop="Effect">([−+\d.]+)<')


def test_every_figure_of_the_example_is_explained_to_the_last_home(pagina: Pagina) -> None:
    app = pagina("wijzigingen", peilmoment="2025-12-31")
    keuze = next(box for box in app.selectbox if box.label == "Cijfer")
    sleutels = [keuze.options.index(naam) for naam in keuze.options]
    assert len(sleutels) > 8
    for nummer in sleutels:
        app = next(box for box in app.selectbox if box.label == "Cijfer").select_index(nummer).run()
        assert not app.exception
        tekst = _tekst(app)
        effecten = [int(n.replace("−", "-").replace(".", "")) for n in _HTMLRIJ.findall(tekst)]
        van, naar = (int(n.replace("−", "-").replace(".", "")) for n in _stand(tekst))
        assert sum(effecten) == naar - van
        if effecten:
            assert f"Samen {sum(effecten):+}".replace("-", "−").replace("+0", "0") in tekst


def _stand(tekst: str) -> tuple[str, str]:
    """The figure in the old list and in the new one, as the conclusion says."""
    if gevonden := re.search(r"\(([−\d.]+) wordt ([−\d.]+)\)", tekst):
        return gevonden[1], gevonden[2]
    gelijk = re.search(r"gelijk(?: op|:) ([−\d.]+?)\.? woning", tekst)
    assert gelijk
    return gelijk[1], gelijk[1]


def test_the_difference_leads_to_the_cells_of_both_lists(wijzigingen: AppTest) -> None:
    wijzigingen.session_state["uitleg-wijzigingen"] = "Herkomst"
    cellen = wijzigingen.run().dataframe[0].value
    assert set(zip(cellen["Lijst"], cellen["Bestand"], strict=True)) == {
        ("30 juni 2025", "plannen-2025-06-30.xlsx"), ("31 december 2025", "plannen-2025-12-31.xlsx"),
    }  # fmt: skip
    woningen = cellen[cellen["Tabel"] == "Programma"]
    assert woningen["Waarde"].tolist() == [20, 30, 20, 30]  # De Brink vanished and is new, Paasbos slipped
    assert woningen["Cel"].str.fullmatch(r"[A-Z]+[0-9]+").all()


def test_with_another_peilmoment_the_lists_are_its_last_two(pagina: Pagina) -> None:
    def lijsten(app: AppTest) -> str:
        return re.findall(r"daalde tussen (.*?) met", _tekst(app))[0]

    app = pagina("wijzigingen", peilmoment="2025-12-31")
    assert lijsten(app) == "30 juni 2025 en 31 december 2025"
    app = app.selectbox[0].select("2026-06-30").run()
    assert lijsten(app) == "31 december 2025 en 30 juni 2026"
    app = next(box for box in app.selectbox if box.label == "Oude lijst").select("1").run()
    assert lijsten(app) == "30 juni 2025 en 30 juni 2026"
    app = app.selectbox[0].select("2025-12-31").run()
    assert lijsten(app) == "30 juni 2025 en 31 december 2025"


def test_what_was_decided_is_withdrawn_before_it_is_decided_otherwise(wijzigingen: AppTest, opslagurl: str) -> None:
    app = _beslis(wijzigingen, "Nee, dit zijn andere plannen")
    for keuze, sleutel in zip(
        (k for k in app.multiselect if k.label.startswith("Plannen in")), ("P1", "P9"), strict=True
    ):
        keuze.select(sleutel)
    _vul(app, "Uw naam", "B. Bos", "koppel")
    app = _druk(app, "Koppelen", "koppel")
    assert "Over deze plannen staat al besluit nr. 1 van A. de Vries" in _tekst(app)
    opslag = Opslag(opslagurl)
    assert [besluit.zelfde for besluit in opslag.planbesluiten()] == [False]
    opslag.sluit()


@pytest.mark.parametrize("voorgesteld", [True, False])
def test_a_code_that_got_another_plan_becomes_two_plans(pagina: Pagina, opslagurl: str, voorgesteld: bool) -> None:
    lever_planmonitor(opslagurl, JUNI, {"P1": ("De Brink", 20, 2026)})
    lever_planmonitor(opslagurl, DECEMBER, {"P1": ("Stationsplein", 45 if voorgesteld else 22, 2027)})
    app = pagina("wijzigingen")
    assert len(app.radio) == voorgesteld
    if voorgesteld:
        assert "De Brink (P1) → Stationsplein (P1): de code is gelijk" in " ".join(d.label for d in app.expander)
        app = _beslis(app, "Nee, dit zijn andere plannen")
    else:
        next(box for box in app.selectbox if box.label == "Plancode").select_index(0)
        _vul(app, "Uw naam", "A. de Vries", "code")
        app = _druk(app, "Het zijn twee plannen", "code")
    assert not app.exception and not app.radio
    assert sorted(_plannen(app)) == ["De Brink", "Stationsplein"]
    assert "niet hetzelfde plan (A. de Vries" in _tekst(app)
    assert "Dit plan staat niet meer in de lijst" in _tekst(app) + _tekst(_druk(app, "Volgende"))
