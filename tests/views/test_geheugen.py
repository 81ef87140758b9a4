"""What the page keeps of workbooks between two clicks."""

from concurrent.futures import ThreadPoolExecutor

from prestatiemonitor.readers import Inlezing, read_workbook
from prestatiemonitor.views.aanleveren.geheugen import Leesgeheugen

CSV = b"Plan;Planstatus;Sociale huur\nDe Dijk;1A;10\n"


def lees() -> Inlezing:
    return read_workbook(CSV, "x.csv")


def test_the_same_reading_is_given_again() -> None:
    geheugen = Leesgeheugen()
    assert geheugen.haal("a", lees) is geheugen.haal("a", lees)


def test_large_workbooks_push_each_other_out_and_the_last_two_stay() -> None:
    geheugen = Leesgeheugen(max_cellen=1)
    a, b, c = (geheugen.haal(naam, lees) for naam in "abc")
    assert len(geheugen) == 2
    assert geheugen.haal("c", lees) is c
    assert geheugen.haal("b", lees) is b
    assert geheugen.haal("a", lees) is not a


def test_what_was_used_last_stays_longest() -> None:
    geheugen = Leesgeheugen(max_cellen=120_000)
    a = geheugen.haal("a", lees)
    geheugen.haal("b", lees)
    geheugen.haal("a", lees)
    geheugen.haal("c", lees)
    assert geheugen.haal("a", lees) is a


def test_many_visitors_at_once_each_get_a_reading() -> None:
    geheugen = Leesgeheugen(max_cellen=1)
    with ThreadPoolExecutor(8) as draden:
        gekregen = list(draden.map(lambda i: geheugen.haal(i % 5, lees), range(100)))
    assert all(inlezing.leesbaar for inlezing in gekregen)
    assert len(geheugen) == 2
