"""Loading: which folder, what is refused and how that is said, and when files are read again."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from prestatiemonitor.afspraken import AfspraakFout, Afspraken, load_afspraken

Wijzig = Callable[[str, str, str], Path]

# Each line: file, what stands there, what a person makes of it, and what the message must say (file and key included).
FOUTEN = {
    "unknown key": ("normen.toml", 'aard = "norm"', 'aard = "norm"\nkleur = "rood"',
                    "normen.toml: norm[netto_groei_sociaal].kleur: deze sleutel is onbekend"),
    "unknown key in a list": ("grenzen.toml", "waarde = 879.66", "waarde = 879.66\nnoot = 1",
                              "grenzen.toml: grens[sociale_huur_maximum].waarden[1].noot: deze sleutel is onbekend"),
    "overlap in a norm": ("normen.toml", "waarde = 50", "waarde = 50\n[[norm.waarden]]\nvan = 2027-12-31\nwaarde = 60",
                          "normen.toml: norm[netto_groei_sociaal]: gezamenlijk: waarden overlappen"),
    "gap in a norm": ("normen.toml", "waarde = 50", "waarde = 50\n[[norm.waarden]]\nvan = 2028-01-02\nwaarde = 60",
                      "normen.toml: norm[netto_groei_sociaal]: gezamenlijk: waarden laten een gat"),
    "overlap in a limit": ("grenzen.toml", "tot = 2024-12-31", "tot = 2025-01-01",
                           "grenzen.toml: grens[sociale_huur_maximum].waarden: waarden overlappen"),
    "gap in a limit": ("grenzen.toml", "tot = 2024-12-31", "tot = 2024-12-30",
                       "grenzen.toml: grens[sociale_huur_maximum].waarden: waarden laten een gat"),
    "gap in the verordening": ("verordening.toml", "waarden = [{ van = 2021-10-14, waarde = 3 }]",
                               "waarden = [{ van = 2021-10-14, tot = 2022-01-01, waarde = 3 }, "
                               "{ van = 2023-01-01, waarde = 4 }]",
                               "verordening.toml: parameter[toepassing_vanaf]: waarden laten een gat"),
    "last day before first": ("grenzen.toml", "tot = 2024-12-31", "tot = 2023-12-31",
                              "grenzen.toml: grens[sociale_huur_maximum].waarden[1]: tot (2023-12-31) ligt voor van"),
    "norm without article": ("normen.toml", 'artikel = "Strategische afspraak 9"\n', "",
                             "normen.toml: norm[aandeel_urgent].artikel: deze sleutel ontbreekt"),
    "norm with an empty article": ("normen.toml", 'artikel = "Strategische afspraak 9"', 'artikel = ""',
                                   "normen.toml: norm[aandeel_urgent].artikel: mag niet leeg zijn"),
    "norm with a blank article": ("normen.toml", 'artikel = "Strategische afspraak 9"', 'artikel = "  "',
                                  "normen.toml: norm[aandeel_urgent].artikel: '  ' kan hier niet staan"),
    "norm without values": ("normen.toml", "[[norm.waarden]]\nvan = 2025-01-01\ntot = 2027-12-31\nwaarde = 50", "",
                            "normen.toml: norm[netto_groei_sociaal]: geef waarden of uit_tabel"),
    "norm over a period without years": ("normen.toml", "periode = [2025, 2027]\n", "",
                                         "normen.toml: norm[prognose_sociaal]: periode"),
    "period that ends before it begins": ("normen.toml", "periode = [2025, 2027]", "periode = [2027, 2025]",
                                          "normen.toml: norm[prognose_sociaal]: periode [2027, 2025] eindigt"),
    "threshold without plan": ("normen.toml", 'per = "jaar"', 'per = "jaar"\ndrempel = 100',
                               "normen.toml: norm[netto_groei_sociaal]: drempel"),
    "percentage as a whole number": ("normen.toml", "waarde = 0.30", "waarde = 30",
                                     "normen.toml: norm[aandeel_urgent]: 30 is geen aandeel tussen 0 en 1"),
    "negative share": ("normen.toml", "waarde = 0.30", "waarde = -0.30", "-0.30 is geen aandeel tussen 0 en 1"),
    "percentage in the verordening": ("verordening.toml", "waarde = 0.35", "waarde = 35",
                                      "verordening.toml: parameter[aandeel_sociaal]: 35 is geen aandeel"),
    "percentage as a setting": ("instellingen.toml", "waarde = 0.90", "waarde = 90",
                                "instellingen.toml: risico_grens.waarde: 90 is geen aandeel tussen 0 en 1"),
    "number as text": ("normen.toml", "waarde = 50", 'waarde = "50"',
                       "normen.toml: norm[netto_groei_sociaal].waarden[1].waarde: moet een getal zijn"),
    "infinite number": ("normen.toml", "waarde = 50", "waarde = inf",
                        "normen.toml: norm[netto_groei_sociaal].waarden[1].waarde: moet een eindig getal zijn"),
    "no number at all": ("instellingen.toml", "waarde = 0.90", "waarde = nan",
                         "instellingen.toml: risico_grens.waarde: moet een eindig getal zijn"),
    "table values that end before they begin": ("normen.toml", "van = 2025-01-01, tot = 2027-12-31",
                                                "van = 2025-01-01, tot = 2024-12-31",
                                                "normen.toml: norm[prognose_sociaal].uit_tabel: tot (2024-12-31) ligt"),
    "share from a table of homes": ("normen.toml", 'eenheid = "woningen"\nper = "periode"',
                                    'eenheid = "aandeel"\nper = "periode"',
                                    "normen.toml: norm[prognose_sociaal]: een norm uit een tabel telt woningen"),
    "list without double brackets": ("instellingen.toml", "[risico_grens]", "[[risico_grens]]",
                                     "instellingen.toml: risico_grens: moet een groep sleutels zijn"),
    "date as text": ("normen.toml", "van = 2025-01-01", 'van = "2025-01-01"',
                     "normen.toml: norm[netto_groei_sociaal].waarden[1].van: moet een datum zijn"),
    "direction that does not exist": ("normen.toml", 'richting = "minimum"', 'richting = "ongeveer"',
                                      "normen.toml: norm[netto_groei_sociaal].richting: 'ongeveer' kan hier niet; "
                                      "kies uit 'minimum' of 'maximum'"),
    "unknown party of an agreement": ("afspraken.toml", 'verantwoordelijk = ["WSN", "de Alliantie"]',
                                      'verantwoordelijk = ["WSN", "Portaal"]',
                                      "afspraken.toml: afspraak[4].verantwoordelijk: partij 'Portaal' staat niet in"),
    "unknown trekker": ("afspraken.toml", 'trekker = "gemeente"', 'trekker = "provincie"',
                        "afspraken.toml: afspraak[3].trekker: partij 'provincie' staat niet in partijen.toml"),
    "unknown party of a norm": ("normen.toml", 'partijen = ["gemeente"]', 'partijen = ["Gemeente"]',
                                "normen.toml: norm[middenhuur_grote_projecten].partijen: partij 'Gemeente' staat niet"),
    "unknown party of a value": ("normen.toml", "waarde = 50", 'waarde = 50\npartij = "Portaal"',
                                 "normen.toml: norm[netto_groei_sociaal].waarden.partij: partij 'Portaal' staat niet"),
    "unknown party of a meeting": ("overleg.toml", 'deelnemers = ["gemeente", ', 'deelnemers = ["raad", ',
                                   "overleg.toml: overleg[ambtelijk_smal].deelnemers: partij 'raad' staat niet"),
    "row of a table that is no corporatie": ("tabellen.toml", 'corporatie = "WSN"', 'corporatie = "HON"',
                                             "tabellen.toml: tabel[tabel_1].rijen: 'HON' is geen corporatie"),
    "two rows for one corporatie": ("tabellen.toml", 'corporatie = "WSN"', 'corporatie = "de Alliantie"',
                                    "tabellen.toml: tabel[tabel_1]: rijen: een corporatie staat er twee keer"),
    "unknown theme": ("afspraken.toml", 'thema = "balans_vraag_aanbod"', 'thema = "balans"',
                      "afspraken.toml: afspraak[1].thema: thema 'balans' staat niet in themas.toml"),
    "double number": ("afspraken.toml", "nummer = 9", "nummer = 8",
                      "afspraken.toml: nummer: afspraken staan op nummer, zonder dubbele of ontbrekende: hier hoort 9"),
    "skipped number": ("afspraken.toml", "nummer = 29", "nummer = 30",
                       "hier hoort 29, er staat 30"),
    "norm for an agreement that is not there": ("normen.toml", 'afspraak = "afspraak 9"', 'afspraak = "afspraak 99"',
                                                "normen.toml: norm[aandeel_urgent].afspraak: 'afspraak 99' bestaat"),
    "norm from a table that is not there": ("normen.toml", 'uit_tabel = { tabel = "tabel_1"',
                                            'uit_tabel = { tabel = "tabel_3"',
                                            "normen.toml: norm[prognose_sociaal].uit_tabel.tabel: tabel 'tabel_3'"),
    "double norm": ("normen.toml", 'id = "prognose_sociaal"', 'id = "netto_groei_sociaal"',
                    "normen.toml: id: 'netto_groei_sociaal' staat er 2 keer"),
    "one spelling for two parties": ("partijen.toml", '"H.O.N."', '"WSN Nijkerk"',
                                     "partijen.toml: namen: 'wsn nijkerk' staat er 2 keer"),
    "status that is hard and does not count": ("planstatussen.toml", "telt_mee = true", "telt_mee = false",
                                               "planstatussen.toml: planstatus[1A]: een status telt mee en is hard"),
    "month thirteen": ("overleg.toml", "maand = 6", "maand = 13",
                       "overleg.toml: stap[halfjaarstand].maand: 13 ligt buiten wat hier kan (hoogstens 12)"),
    "agreement that ends before it begins": ("overeenkomst.toml", "tot = 2027-12-31", "tot = 2024-12-31",
                                             "overeenkomst.toml: tot (2024-12-31) ligt voor van (2025-01-01)"),
    "yes or no as text": ("instellingen.toml", "waarde = false", 'waarde = "nee"',
                          "instellingen.toml: statushouders_tellen_mee.waarde: moet true of false zijn"),
    "a way of computing that is not there": ("instellingen.toml", 'waarde = "gezamenlijk"', 'waarde = "gemiddeld"',
                                             "instellingen.toml: aandeel_urgent_over.waarde: 'gemiddeld' kan hier"),
    "malformed TOML": ("themas.toml", 'titel = "Voldoende bouwen"', "titel = Voldoende bouwen",
                       "themas.toml: is geen geldige TOML"),
}  # fmt: skip


@pytest.mark.parametrize("geval", FOUTEN)
def test_a_mistake_is_refused_with_its_file_and_key(wijzig: Wijzig, geval: str) -> None:
    bestand, oud, nieuw, melding = FOUTEN[geval]
    kapot = wijzig(bestand, oud, nieuw)
    with pytest.raises(AfspraakFout, match=re.escape(melding)):
        load_afspraken(kapot)


def test_the_unbroken_copy_is_accepted(kopie: Path, afspraken: Afspraken) -> None:
    assert load_afspraken(kopie) == afspraken


def test_all_mistakes_of_a_file_are_told_at_once(wijzig: Wijzig) -> None:
    wijzig("normen.toml", 'richting = "minimum"', 'richting = "ongeveer"')
    kapot = wijzig("normen.toml", "waarde = 0.30", "waarde = 30")
    with pytest.raises(AfspraakFout) as gevangen:
        load_afspraken(kapot)
    regels = str(gevangen.value).splitlines()
    assert len(regels) == 2
    assert all(regel.startswith("normen.toml: norm[") for regel in regels)


def test_a_missing_file_is_named(kopie: Path) -> None:
    (kopie / "normen.toml").unlink()
    with pytest.raises(AfspraakFout, match=r"normen\.toml: dit bestand ontbreekt"):
        load_afspraken(kopie)


def test_a_file_that_nobody_reads_is_named(kopie: Path) -> None:
    (kopie / "norm.toml").write_text("", encoding="utf-8")
    with pytest.raises(AfspraakFout, match=r"norm\.toml: dit bestand hoort niet bij de afspraken"):
        load_afspraken(kopie)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(AfspraakFout, match="deze map is er niet"):
        load_afspraken(tmp_path / "nergens")


def test_a_file_in_another_encoding_is_named(kopie: Path) -> None:
    pad = kopie / "themas.toml"
    pad.write_bytes(pad.read_text(encoding="utf-8").encode("utf-16"))
    with pytest.raises(AfspraakFout, match=r"themas\.toml: is niet opgeslagen als UTF-8"):
        load_afspraken(kopie)


def test_a_byte_order_mark_is_no_mistake(kopie: Path, afspraken: Afspraken) -> None:
    pad = kopie / "partijen.toml"
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes())
    assert load_afspraken(kopie).partijen == afspraken.partijen


@pytest.mark.parametrize(
    ("ontbreekt", "melding"),
    [
        ("ruimte_urgent", "afspraken.toml: afspraak[9].indicatoren: indicator 'ruimte_urgent' bestaat niet"),
        ("aandeel_urgent", "normen.toml: norm[aandeel_urgent].indicator: indicator 'aandeel_urgent' bestaat niet"),
        ("doorkijk_middenhuur", "themas.toml: thema[balans_vraag_aanbod].ambities[Doorkijk naar 2030].indicatoren: "),
    ],
)
def test_an_indicator_that_does_not_exist_is_refused_when_the_register_is_given(
    kopie: Path, afspraken: Afspraken, ontbreekt: str, melding: str
) -> None:
    genoemd = set(afspraken.indicatoren)
    assert load_afspraken(kopie, indicatoren=genoemd) == afspraken
    with pytest.raises(AfspraakFout, match=re.escape(melding)):
        load_afspraken(kopie, indicatoren=genoemd - {ontbreekt})


def test_unchanged_files_are_read_once(kopie: Path) -> None:
    assert load_afspraken(kopie) is load_afspraken(kopie)


def test_a_changed_norm_is_seen_without_a_restart_and_changes_the_fingerprint(kopie: Path, wijzig: Wijzig) -> None:
    eerst = load_afspraken(kopie)
    wijzig("normen.toml", "waarde = 50", "waarde = 60.0")
    daarna = load_afspraken(kopie)
    assert [a.norm("netto_groei_sociaal").waarden[0].waarde for a in (eerst, daarna)] == [50, 60]
    assert eerst.vingerafdruk != daarna.vingerafdruk


def test_the_fingerprint_does_not_depend_on_line_ends(kopie: Path, afspraken: Afspraken) -> None:
    for pad in kopie.glob("*.toml"):
        pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n"))
    assert load_afspraken(kopie).vingerafdruk == afspraken.vingerafdruk


def test_an_installation_can_point_to_its_own_agreement(wijzig: Wijzig, monkeypatch: pytest.MonkeyPatch) -> None:
    eigen = wijzig("overeenkomst.toml", 'gemeente = "Nijkerk"', 'gemeente = "Elders"')
    monkeypatch.setenv("PRESTATIEMONITOR_AFSPRAKEN", str(eigen))
    assert load_afspraken().gemeente == "Elders"


def test_without_a_setting_the_agreement_of_the_repository_is_read(
    afspraken: Afspraken, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRESTATIEMONITOR_AFSPRAKEN", raising=False)
    assert load_afspraken().vingerafdruk == afspraken.vingerafdruk


def test_an_agreement_of_fewer_points_is_as_good(kopie: Path) -> None:
    pad = kopie / "afspraken.toml"
    tekst = pad.read_text(encoding="utf-8")
    pad.write_text(tekst[: tekst.index("[[afspraak]]\nnummer = 29")], encoding="utf-8")
    assert [afspraak.nummer for afspraak in load_afspraken(kopie).afspraken] == list(range(1, 29))
