"""A Stuk has a key that is another as soon as anything it is made of is, so that old files are not offered as new."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from leveringen import lever_jaarschijf
from planaantekeningen import BESLUIT, toelichting_op
from planlijsten import DECEMBER, JUNI, lever_planmonitor

from prestatiemonitor.exports.stuk import Besluit
from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.pakketten.keuze import Pakket, pakketten
from prestatiemonitor.pakketten.samenstellen import stel_samen, stuksleutel
from prestatiemonitor.store import Opslag
from prestatiemonitor.tables.correctie import Correctie

AMBTELIJK = next(pakket for pakket in pakketten() if "wijzigingen" in pakket.delen)
OPENBAAR = next(pakket for pakket in pakketten() if pakket.publiek == "openbaar")


@pytest.fixture
def opslag(tmp_path: Path) -> Iterator[Opslag]:
    """Two planmonitors of one plan under another name, with a decision on others, an explanation and a correction."""
    url = f"sqlite:///{tmp_path / 'opslag.sqlite'}"
    lever_planmonitor(url, JUNI, {"P1": ("De Brink", 20, 2026), "P2": ("De Dijk", 8, 2027)})
    lever_planmonitor(url, DECEMBER, {"P9": ("Het Brinkje", 20, 2026), "P2": ("De Dijk", 9, 2027)})
    lever_jaarschijf(url, 50, JUNI)
    opslag = Opslag(url)
    opslag.besluit_over_plannen(BESLUIT)
    opslag.licht_plan_toe(toelichting_op(1, 2, "P2"))
    _corrigeer(opslag, 1, "8")
    yield opslag
    opslag.sluit()


def _url(opslag: Opslag) -> str:
    return opslag.engine.url.render_as_string()


def _corrigeer(opslag: Opslag, regel: int, was: str) -> None:
    bron = str(opslag.tabellen(1)["programma"]["bron"].iloc[regel])
    wanneer = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
    opslag.corrigeer(1, Correctie("programma", regel, "aantal", was, "15", bron, "verteld", "A. de Vries", wanneer))


def _hernoem(opslag: Opslag) -> None:
    opslag.besluit_over_plannen(
        type(BESLUIT)(oud=("P1",), nieuw=("P9",), zelfde=True, namen="De Brink → Het Brinkje", reden="", wie="B. Bos")
    )


WIJZIGINGEN: dict[str, Callable[[Opslag], object]] = {
    "a rename is confirmed": _hernoem,
    "a decision on plans is withdrawn": lambda o: o.trek_planbesluit_in(1, reden="toch niet", wie="B. Bos"),
    "a plan is explained": lambda o: o.licht_plan_toe(toelichting_op(1, 2, "P9")),
    "an explanation is withdrawn": lambda o: o.trek_plantoelichting_in(1, reden="onjuist", wie="B. Bos"),
    "the older list is corrected": lambda o: _corrigeer(o, 0, "20"),
    "a correction is withdrawn": lambda o: o.trek_correctie_in(1, reden="toch goed", wie="B. Bos"),
    "an older delivery comes": lambda o: lever_jaarschijf(_url(o), 60, dt.date(2025, 3, 31)),
    "another older list takes the place of the one before": lambda o: lever_planmonitor(
        _url(o), dt.date(2025, 9, 30), {"P1": ("De Brink", 18, 2026)}
    ),
    "an older delivery is withdrawn": lambda o: o.trek_in(1, reden="verkeerd bestand", wie="B. Bos"),
}


@pytest.mark.parametrize("wijzig", WIJZIGINGEN.values(), ids=WIJZIGINGEN)
def test_the_key_is_another_when(wijzig: Callable[[Opslag], object], opslag: Opslag) -> None:
    """The Stand was made before it, as that of a page that is open; it is not read again."""
    stand = maak_stand(opslag, DECEMBER)
    eerst = stuksleutel(stand, AMBTELIJK)
    assert stuksleutel(stand, AMBTELIJK) == eerst
    wijzig(opslag)
    assert stuksleutel(stand, AMBTELIJK) != eerst


def test_what_was_given_is_in_the_key(opslag: Opslag) -> None:
    stand, eerder = maak_stand(opslag, DECEMBER), maak_stand(opslag, JUNI)
    besluit = Besluit("", "besluit", "Uitzoeken")
    sleutels = {
        stuksleutel(stand, AMBTELIJK),
        stuksleutel(eerder, AMBTELIJK),
        stuksleutel(stand, OPENBAAR),
        stuksleutel(stand, AMBTELIJK, eerder),
        stuksleutel(stand, AMBTELIJK, eerder, [besluit]),
    }
    assert len(sleutels) == 5


def test_a_later_delivery_leaves_the_key_of_an_earlier_peilmoment_as_it_is(opslag: Opslag) -> None:
    stand = maak_stand(opslag, DECEMBER)
    eerst = stuksleutel(stand, AMBTELIJK)
    lever_jaarschijf(_url(opslag), 60, dt.date(2026, 6, 30))
    assert stuksleutel(stand, AMBTELIJK) == eerst


@pytest.mark.parametrize("pakket", [AMBTELIJK, OPENBAAR], ids=lambda pakket: pakket.publiek)
def test_nothing_of_the_store_is_read_that_the_key_does_not_hold(
    pakket: Pakket, opslag: Opslag, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand, eerder = maak_stand(opslag, DECEMBER), maak_stand(opslag, JUNI)
    gelezen: set[str] = set()

    def volg(naam: str) -> None:
        methode = getattr(Opslag, naam)

        def gevolgd(zelf: Opslag, *woorden: object, **benoemd: object) -> object:
            gelezen.add(naam)
            return methode(zelf, *woorden, **benoemd)

        monkeypatch.setattr(Opslag, naam, gevolgd)

    for naam in (naam for naam in dir(Opslag) if not naam.startswith("_") and callable(getattr(Opslag, naam))):
        volg(naam)
    stuksleutel(stand, pakket, eerder)
    in_de_sleutel = set(gelezen)
    gelezen.clear()
    stel_samen(stand, pakket, vorige=eerder)
    van_een_levering = {"levering", "tabellen"}  # which never change
    oordelen = {"oordelen"}  # of lists of plans; documents show those of the Stand alone
    assert gelezen and gelezen <= in_de_sleutel | van_een_levering | oordelen
