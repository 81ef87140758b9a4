"""The page Afspraken: the register with its filters, and each agreement in its own view."""

import datetime as dt
import re
from collections.abc import Callable
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.aanlevering import bewaar
from prestatiemonitor.exports.sjabloon import vul_sjabloon
from prestatiemonitor.readers import read_workbook
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.schemas import VOORRAADMUTATIES

Pagina = Callable[..., AppTest]


def _html(app: AppTest) -> str:
    return unescape(" ".join(str(element.proto.body) for element in app.get("html")))


def _lijst(app: AppTest) -> list[int]:
    """The numbers of the agreements in the tables of the register, in the order shown."""
    tabellen = re.findall(r'<table class="pm-leestabel pm-afspraken".*?</table>', _html(app), re.S)
    return [int(nummer) for tabel in tabellen for nummer in re.findall(r'target="_self">(\d+)\. ', tabel)]


@pytest.mark.parametrize("peilmoment", ["2025-06-30", "2025-12-31", "2026-06-30"])
def test_all_agreements_stand_in_the_list_once_each_with_a_link_to_its_own_view(
    pagina: Pagina, peilmoment: str
) -> None:
    app = pagina("afspraken", peilmoment=peilmoment)
    assert not app.exception
    assert _lijst(app) == list(range(1, 30))
    adressen = [urlsplit(adres) for adres in re.findall(r'class="pm-titel" href="([^"]+)"', _html(app))]
    gevraagd = [parse_qs(adres.query) for adres in adressen]
    assert [int(v["afspraak"][0]) for v in gevraagd if "afspraak" in v] == list(range(1, 30))
    assert all(v["peilmoment"] == [peilmoment] for v in gevraagd)


def test_every_agreement_opens_to_its_own_view_with_its_quotation(pagina: Pagina) -> None:
    app = pagina("afspraken", afspraak="1")
    citaten = set()
    for nummer in range(1, 30):
        app.query_params["afspraak"] = str(nummer)
        app.run()
        assert not app.exception
        assert app.title[0].value.startswith(f"Afspraak {nummer}: ")
        citaten |= set(re.findall(r"<blockquote[^>]*>(“.+?”) ", _html(app)))
        assert "Alle afspraken" in _html(app)
    assert len(citaten) == 29


@pytest.mark.parametrize("nummer", ["0", "30", "negen", "9.0", "", "<b>9</b>", "٩"])
def test_a_number_that_does_not_exist_is_said_and_the_list_stays(pagina: Pagina, nummer: str) -> None:
    app = pagina("afspraken", afspraak=nummer)
    assert not app.exception
    assert any("bestaat niet" in melding.value for melding in app.warning)
    assert len(_lijst(app)) == 29


def test_by_theme_and_verdict_only_what_was_chosen_is_listed(pagina: Pagina) -> None:
    assert _lijst(pagina("afspraken", thema="vitale_wijken")) == [27, 28, 29]
    app = pagina("afspraken", oordeel="overschreden")
    assert 9 in _lijst(app) and 28 not in _lijst(app)
    app = pagina("afspraken", thema="vitale_wijken", oordeel="overschreden")
    assert _lijst(app) == []
    assert any("Geen enkele afspraak" in melding.value for melding in app.info)


def test_an_unknown_choice_in_the_url_shows_all(pagina: Pagina) -> None:
    app = pagina("afspraken", thema="onbekend", partij="niemand", oordeel="goed", toon="<script>")
    assert not app.exception
    assert len(_lijst(app)) == 29


def test_for_a_party_what_it_still_has_to_do_stands_above_its_agreements(pagina: Pagina) -> None:
    app = pagina("afspraken", partij="WSN")
    assert "Wat moet WSN nog?" in [kop.value for kop in app.header]
    assert "Pilot klimaatneutraal bouwen verkennen" in _html(app).split('class="pm-leestabel pm-afspraken"')[0]
    assert 25 in _lijst(app)  # the energy coaches: WSN helps by its activity alone
    hbva = _lijst(pagina("afspraken", partij="HBVA"))
    assert 9 in hbva and 8 not in hbva


def test_the_corporation_chosen_above_is_the_party_until_another_is_chosen(pagina: Pagina) -> None:
    app = pagina("afspraken", corporatie="de Alliantie")
    assert "Wat moet de Alliantie nog?" in [kop.value for kop in app.header]
    app = pagina("afspraken", corporatie="de Alliantie", partij="gemeente")
    assert "Wat moet gemeente nog?" in [kop.value for kop in app.header]


def test_what_lacks_is_listed_plainly_and_can_be_chosen(pagina: Pagina) -> None:
    app = pagina("afspraken", toon="zonder_bericht")
    assert _lijst(app) == [11, 21]
    assert all(
        naam in _html(app)
        for naam in (
            "Zonder indicator",
            "Zonder activiteit dit jaar",
            "Zonder bericht dit halfjaar",
            "Gereed zonder bewijsstuk",
        )
    )
    zonder = _lijst(pagina("afspraken", toon="zonder_activiteit"))
    assert 8 in zonder and 9 not in zonder


def test_the_view_of_an_agreement_tells_its_verdict_on_every_peilmoment(pagina: Pagina) -> None:
    html = _html(pagina("afspraken", afspraak="9"))
    tabel = next(t for t in re.findall(r"<table.*?</table>", html, re.S) if "Oordeel en waarde per peilmoment" in t)
    rij = next(r for r in re.findall(r"<tr.*?</tr>", tabel, re.S) if "groepen, 2025" in r)
    assert re.findall(r"(behaald|risico|overschreden)", rij) == ["behaald", "behaald", "risico"]
    assert "Activiteiten E34" in html  # the cell of the activity


def test_without_activities_delivered_the_page_says_so_and_lists_nothing_as_lacking(
    pagina: Pagina, opslagurl: str
) -> None:
    regel = {
        "corporatie": "WSN", "segment": "sociale_huur", "mutatie": "nieuwbouw", "basis": "realisatie",
        "jaar_van": 2025, "jaar_tot": 2025, "aantal": 50,
    }  # fmt: skip
    inhoud = vul_sjabloon("jaarschijf", {"voorraadmutaties": VOORRAADMUTATIES.vorm(pd.DataFrame([regel]))})
    opslag = Opslag(opslagurl)
    bewaar(opslag, read_workbook(inhoud, "j.xlsx"), inhoud, peildatum=dt.date(2025, 12, 31), wie="Wonen")
    opslag.sluit()
    app = pagina("afspraken", partij="WSN")
    assert not app.exception
    assert _html(app).count("niet te zeggen: er zijn geen activiteiten aangeleverd") == 3
    assert any("geen jaarschijf met activiteiten aangeleverd" in tekst.value for tekst in app.markdown)
    assert not pagina("afspraken", afspraak="13").exception


def test_the_overview_links_the_agreements_without_a_figure_to_their_own_view(pagina: Pagina) -> None:
    html = _html(pagina("stand_van_zaken"))
    assert re.search(r'href="\./afspraken\?[^"]*afspraak=13"', html)
    assert re.search(r'href="\./afspraken\?[^"]*toon=zonder_indicator"', html)


def test_the_history_tells_of_the_party_that_a_norm_is_for_and_names_the_receipt_of_every_moment(
    pagina: Pagina,
) -> None:
    html = _html(pagina("afspraken", afspraak="4"))
    tabel = next(t for t in re.findall(r"<table.*?</table>", html, re.S) if "Oordeel en waarde per peilmoment" in t)
    rijen = [re.findall(r"<td[^>]*>(.*?)</td>", rij, re.S) for rij in re.findall(r"<tr.*?</tr>", tabel, re.S)]
    assert any("WSN, 2025-2027" in rij[0] for rij in rijen if rij)
    bewijzen = next(rij for rij in rijen if rij and rij[0] == "Bewijs bij deze cijfers")
    assert len(set(bewijzen[1:])) == 3 and all(re.fullmatch(r"[0-9a-f]{12}", kenmerk) for kenmerk in bewijzen[1:])


def test_the_course_over_the_peilmomenten_carries_the_receipt_of_each(pagina: Pagina) -> None:
    app = pagina("afspraken", afspraak="9")
    tabel = next(t.value for t in app.dataframe if "Peilmoment" in t.value)
    assert len(tabel) == 3 and tabel["Bewijs"].nunique() == 3


def test_an_ambition_has_its_own_view_with_its_quotation_and_course(pagina: Pagina) -> None:
    app = pagina("afspraken")
    adressen = [parse_qs(urlsplit(adres).query) for adres in re.findall(r'href="([^"]+)"', _html(app))]
    sleutels = [vraag["ambitie"][0] for vraag in adressen if "ambitie" in vraag]
    assert len(sleutels) == len(set(sleutels)) > 5
    met_cijfers = []
    for sleutel in sleutels:
        app = pagina("afspraken", ambitie=sleutel)
        assert not app.exception
        assert app.title[0].value.startswith("Ambitie: ") and "<blockquote" in _html(app)
        met_cijfers += [sleutel] if "Oordeel en waarde per peilmoment" in _html(app) else []
    assert met_cijfers


@pytest.mark.parametrize("sleutel", ["beschikbaarheid-0", "niets-1", "", "<b>"])
def test_an_ambition_that_does_not_exist_is_said_and_the_list_stays(pagina: Pagina, sleutel: str) -> None:
    app = pagina("afspraken", ambitie=sleutel)
    assert not app.exception
    assert any("bestaat niet" in melding.value for melding in app.warning)
    assert len(_lijst(app)) == 29
