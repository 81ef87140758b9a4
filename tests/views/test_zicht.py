"""What the public may see follows from earlier deliveries too, also where they come after the page was first opened."""

import datetime as dt

from elders import lever, werkboek

from prestatiemonitor.figuren import maak_stand
from prestatiemonitor.indicators import GEZAMENLIJK
from prestatiemonitor.store import Opslag
from prestatiemonitor.views.overleg.zicht import zicht_voor

JUNI, DECEMBER = dt.date(2025, 6, 30), dt.date(2025, 12, 31)


def _lever(url: str, dag: dt.date, urgent: int) -> None:
    """A jaarschijf with the urgent allocations of 2025 so far, in one number per corporation."""
    rijen = [
        {"corporatie": naam, "jaar": 2025, "halfjaar": None, "post": post, "groep": groep, "aantal": aantal}
        for naam in ("WSN", "de Alliantie")
        for post, groep, aantal in (("vrijgekomen", None, 100), ("toegewezen", "urgent", urgent))
    ]
    lever(url, werkboek("jaarschijf", toewijzingen=rijen), f"jaarschijf-{dag}-{urgent}.xlsx", dag)


def _openbaar(opslag: Opslag) -> list[object]:
    stand = zicht_voor(maak_stand(opslag, DECEMBER), "openbaar").stand
    return [u.teller for u in stand.van("aandeel_urgent", GEZAMENLIJK) if u.jaar == 2025]


def test_a_delivery_of_june_that_takes_the_place_of_another_changes_what_december_may_tell(opslagurl: str) -> None:
    for dag, urgent in ((JUNI, 15), (DECEMBER, 23)):
        _lever(opslagurl, dag, urgent)
    opslag = Opslag(opslagurl)
    sleutel = maak_stand(opslag, DECEMBER).sleutel
    assert _openbaar(opslag) == [46]
    _lever(opslagurl, JUNI, 20)  # so only six came after June
    assert maak_stand(opslag, DECEMBER).sleutel == sleutel and _openbaar(opslag) == [None]
