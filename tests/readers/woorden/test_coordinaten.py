"""Coordinates as people write them: the known points of the country, and what is never guessed."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prestatiemonitor.readers.woorden.coordinaten import Plaats, lees_plaats, lees_plaatstekst
from prestatiemonitor.readers.woorden.rijksdriehoek import naar_graden
from prestatiemonitor.readers.woorden.vormtekst import midden

AMERSFOORT = Plaats(52.1551744, 5.3872062)
DICHTBIJ = 1e-5  # degrees: a metre


def vlakbij(plaats: Plaats, breedtegraad: float, lengtegraad: float) -> bool:
    assert plaats.breedtegraad is not None
    assert plaats.lengtegraad is not None
    return math.dist((plaats.breedtegraad, plaats.lengtegraad), (breedtegraad, lengtegraad)) < DICHTBIJ


@pytest.mark.parametrize(
    ("x", "y", "breedtegraad", "lengtegraad"),
    [
        (155_000, 463_000, 52.15517230, 5.38720351),  # Amersfoort; these are what PROJ gives for EPSG:28992 to 4326
        (120_700.723, 487_525.502, 52.37453043, 4.88352292),  # Westertoren
        (233_883.131, 582_065.167, 53.21938106, 6.56819774),  # Martinitoren
        (176_000, 318_000, 50.85144885, 5.68539142),  # Maastricht
        (30_000, 380_000, 51.39530248, 3.59100449),  # Zeeland
    ],
)
def test_the_grid_becomes_degrees_within_a_metre(x: float, y: float, breedtegraad: float, lengtegraad: float) -> None:
    assert math.dist(naar_graden(x, y), (breedtegraad, lengtegraad)) < DICHTBIJ
    assert vlakbij(lees_plaats(x, y, graden=False), breedtegraad, lengtegraad)


@pytest.mark.parametrize(
    "tekst",
    [
        "155000, 463000", "155000 463000", "155.000; 463.000", "155000,0 / 463000,0", "X: 155000 Y: 463000",
        "52,1551744 5,3872062", "52.1551744,5.3872062", "5.3872062, 52.1551744", "(52.1551744, 5.3872062)",
        "lat 52.1551744 lon 5.3872062", "POINT (155000 463000)", "SRID=28992;POINT(155000 463000)",
        "POINT Z (5.3872062 52.1551744 3)", "MULTIPOINT ((154990 462990), (155010 463010))",
        "POLYGON ((154900 462900, 155100 462900, 155100 463100, 154900 463100, 154900 462900))",
        '{"type": "Point", "coordinates": [5.3872062, 52.1551744]}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [155000, 463000]}}',
    ],
)  # fmt: skip
def test_a_place_in_one_cell_is_read_however_it_is_written(tekst: str) -> None:
    assert vlakbij(lees_plaatstekst(tekst), 52.1551744, 5.3872062)


@pytest.mark.parametrize(
    ("eerste", "tweede"),
    [
        (155000, 463000),
        ("155.000", "463.000"),
        ("155000,25", "463000,25"),
        ("155 000 m", "463 000 m"),
        (5.3872062, 52.1551744),
    ],
)
def test_x_and_y_are_metres_or_what_a_map_exports(eerste: object, tweede: object) -> None:
    assert vlakbij(lees_plaats(eerste, tweede, graden=False), 52.1551744, 5.3872062)


def test_of_degrees_the_latitude_comes_first() -> None:
    assert lees_plaats("52,1551744", "5,3872062", graden=True) == AMERSFOORT


@pytest.mark.parametrize(
    ("eerste", "tweede", "probleem"),
    [(463000, 155000, "verwisseld"), (0, 0, "buiten"), (155000, 900000, "buiten"), (1.0, 463000, "buiten"),
     ("midden", "dorp", "tekst"), ("", "463000", "tekst"), (float("nan"), 463000, "tekst")],
)  # fmt: skip
def test_what_is_no_place_in_the_country_has_a_reason_and_no_place(
    eerste: object, tweede: object, probleem: str
) -> None:
    assert lees_plaats(eerste, tweede, graden=False) == Plaats(probleem=probleem)


def test_degrees_that_are_exchanged_are_not_used() -> None:
    assert lees_plaats(5.3872062, 52.1551744, graden=True).probleem == "verwisseld"
    assert lees_plaatstekst("POINT (52.1551744 5.3872062)").probleem == "verwisseld"


@pytest.mark.parametrize(
    "tekst", ["", "Dorpsstraat 12", "155000", "1, 2, 3", "POLYGON EMPTY", '{"type": "Point"}', "{"]
)
def test_other_text_is_no_place(tekst: str) -> None:
    assert lees_plaatstekst(tekst) == Plaats(probleem="tekst")


def test_of_more_surfaces_the_middle_of_the_largest_is_taken() -> None:
    klein, groot = "((0 0, 1 0, 1 1, 0 1, 0 0))", "((10 10, 14 10, 14 12, 10 12, 10 10))"
    assert midden(f"MULTIPOLYGON ({klein}, {groot})") == pytest.approx((12, 11))


@given(st.lists(st.tuples(st.integers(20_000, 280_000), st.integers(310_000, 620_000)), min_size=3, max_size=8))
def test_wkt_and_geojson_of_one_shape_have_the_same_middle_inside_its_box(punten: list[tuple[int, int]]) -> None:
    ring = [*punten, punten[0]]
    wkt = f"POLYGON (({', '.join(f'{x} {y}' for x, y in ring)}))"
    gevonden = midden(wkt)
    assert gevonden == midden(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    assert gevonden is not None


@given(st.floats(20_000, 280_000), st.floats(310_000, 620_000))
def test_points_of_the_grid_that_lie_apart_do_so_in_degrees(x: float, y: float) -> None:
    breedte, lengte = naar_graden(x, y)
    noord, oost = naar_graden(x, y + 1000), naar_graden(x + 1000, y)
    assert noord[0] - breedte == pytest.approx(1000 / 111_250, rel=0.01)
    assert oost[1] - lengte == pytest.approx(1000 / (111_320 * math.cos(math.radians(breedte))), rel=0.01)
