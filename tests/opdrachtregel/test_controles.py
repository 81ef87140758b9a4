"""The checks over the content on the command line: the peildatum counts, and jumps are said and stored."""

from prestatiemonitor.store import Opslag

KOPPEN = ["Plancode", "Plan", "Kern", "Planstatus", "Sociale huur", "Middenhuur", "Oplevering"]
DIJK = ["P1", "De Dijk", "Nijkerk", "2A. Vastgesteld", 10, 5, 2030]
VEEN = ["P2", "Het Veen", "Nijkerk", "3. In voorbereiding", 30, 0, 2028]


def test_the_peildatum_given_decides_whether_a_soft_plan_comes_too_soon(draai, werkboek, tmp_path) -> None:
    bestand = werkboek([KOPPEN, VEEN])
    for peildatum, gezegd in (("2026-06-30", True), ("2025-12-31", False)):
        uitvoer = draai("inlezen", bestand, "--naar", tmp_path / "uit", "--peildatum", peildatum)
        assert ("Het Veen" in uitvoer.fout) == gezegd
        assert ("ZACHT_SNEL" in (tmp_path / "uit" / "meldingen.csv").read_text("utf-8")) == gezegd


def test_a_jump_against_the_previous_delivery_is_said_and_stored_with_the_others(draai, werkboek, tmp_path) -> None:
    url = f"sqlite:///{tmp_path / 'opslag.db'}"
    eerst = draai("aanleveren", werkboek([KOPPEN, DIJK, VEEN]), "--peildatum", "2025-12-31", "--opslag", url)
    assert (eerst.status, eerst.fout) == (0, "")
    veel = [*DIJK[:4], 500, *DIJK[5:]]
    daarna = draai("aanleveren", werkboek([KOPPEN, veel]), "--peildatum", "2026-06-30", "--opslag", url)
    assert daarna.status == 0
    assert "tegen 45 in de vorige levering" in daarna.fout
    assert "‘Het Veen’ (P2)" in daarna.fout
    opslag = Opslag(url)
    codes = set(opslag.meldingen(opslag.leveringen()[0].id)["code"])
    opslag.sluit()
    assert {"SPRONG", "PLAN_VERDWENEN"} <= codes
