"""A table of sentences: what a screen reader is told of it, also where its cells stack on a narrow page."""

import re
from collections.abc import Callable
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from prestatiemonitor.views.tabel import leestabel

ROLLEN = {"table": "table", "thead": "rowgroup", "tbody": "rowgroup", "tr": "row", "th": "columnheader", "td": "cell"}


def test_every_part_of_a_table_says_what_it_is_and_its_caption_what_it_is_about() -> None:
    html = leestabel(["Wie", "Wat & hoe"], [["WSN", "<b>12</b>"], ["", "0"]], "Wie <wat> deed")
    for deel, rol in ROLLEN.items():
        delen = re.findall(rf"<{deel}\b[^>]*>", html)
        assert delen and all(f'role="{rol}"' in een for een in delen)
    assert re.search(r"<caption[^>]*>Wie &lt;wat&gt; deed</caption>", html)


def test_a_cell_carries_its_heading_for_a_narrow_page_and_an_empty_one_none() -> None:
    html = leestabel(["Wie", "Wat & hoe"], [["WSN", "<b>12</b>"], ["", "0"]], "Wie wat deed")
    assert re.findall(r'data-kop="([^"]*)">(.*?)</td>', html) == [
        ("Wie", "WSN"),
        ("Wat &amp; hoe", "<b>12</b>"),
        ("Wat &amp; hoe", "0"),
    ]


@pytest.mark.parametrize("naam", ["stand_van_zaken", "afspraken", "plannen"])
def test_every_table_of_sentences_on_a_page_has_a_caption(pagina: Callable[..., AppTest], naam: str) -> None:
    html = unescape(" ".join(str(element.proto.body) for element in pagina(naam).get("html")))
    tabellen = re.findall(r"<table.*?</table>", html, re.S)
    assert tabellen
    assert all(re.search(r"<caption[^>]*>[^<]+</caption>", tabel) for tabel in tabellen)
