"""What an outlook begins with: the numbers that the sources give, and not those numbers rounded."""

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.vooruitblik import Bouwstroom, Uitgangspunt, simuleer, uitgangskeuzes

JAREN = (2025, 2026, 2027)


def test_twenty_homes_announced_to_be_sold_over_three_years_are_twenty() -> None:
    per_jaar = dict.fromkeys(JAREN, 20 / 3)
    uit = Uitgangspunt(JAREN, JAREN, {}, {}, (), per_jaar, dict.fromkeys(JAREN, 0.0), {}, 0, 0, (), (), True)
    aannames = uitgangskeuzes(uit, None, load_afspraken().instellingen).aannames()
    blik = simuleer([Bouwstroom("", "gerealiseerd", {2025: 170})], JAREN, aannames, keren=20)
    assert blik.kans_op(150, JAREN) == 1.0
