"""Homes in a state, and programmes of them, for the tests of what changed between planmonitors."""

from hypothesis import strategies as st

from prestatiemonitor.wijzigingen import Planbeeld, Toestand


def huis(
    prijs: str = "sociaal",
    jaar: int = 2026,
    stadium: str = "zacht",
    corporatie: str = "WSN",
    eigendom: str = "huur",
    soort: str = "nieuwbouw",
) -> Toestand:
    """A home delivered in one year."""
    return Toestand(soort, eigendom, prijs, jaar, jaar, stadium, corporatie)


def beeld(
    sleutel: str, woningen: dict[Toestand, int] | None = None, naam: str = "", kern: str = "Nijkerk"
) -> Planbeeld:
    """A plan in a planmonitor."""
    return Planbeeld(sleutel, naam or sleutel, kern, "3", "", woningen or {}, {})


TOESTANDEN = st.builds(
    Toestand,
    soort=st.sampled_from(["nieuwbouw", "sloop"]),
    eigendom=st.sampled_from(["huur", "koop"]),
    prijsklasse=st.sampled_from(["sociaal", "duur", "onbekend"]),
    van=st.sampled_from([0, 2025, 2026, 2028]),
    tot=st.sampled_from([0, 2026, 2029, 9999]),
    stadium=st.sampled_from(["gerealiseerd", "hard", "zacht", "onbekend"]),
    corporatie=st.sampled_from(["", "WSN", "de Alliantie"]),
)
PROGRAMMAS = st.dictionaries(TOESTANDEN, st.integers(1, 40), max_size=6)
