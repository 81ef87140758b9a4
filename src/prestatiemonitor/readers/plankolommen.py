"""The columns of a plan list: what each heading means, with an assignment taken into account and doubles found."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import celnaam, is_getal, kolomletter
from prestatiemonitor.readers.grid import Blad
from prestatiemonitor.readers.herkenning import Duiding, herkenning
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.koppen import Koppen, koppen_op, vind_koppen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.tables.schemas import PLANNEN

_BEKEND = {"veld", "oplevering", "verwijzing", "aantal", "totaal", "deeltelling", "ongebruikt"}


@dataclass
class Plankolommen:
    """A sheet recognised as a list of plans or of their parts: headings, and the meaning of each column."""

    blad: Blad
    koppen: Koppen
    duidingen: list[Duiding]
    velden: dict[str, int] = field(default_factory=dict)

    @property
    def is_planlijst(self) -> bool:
        return "plan" in self.velden or ("plan_sleutel" in self.velden and "plan_verwijzing" not in self.velden)

    @property
    def is_detail(self) -> bool:
        return "plan_verwijzing" in self.velden

    def van_soort(self, *soorten: str) -> list[int]:
        return [k for k, duiding in enumerate(self.duidingen) if duiding.soort in soorten]

    def totalen(self, naam: str) -> list[int]:
        return [k for k in self.van_soort("totaal") if self.duidingen[k].naam == naam]

    def kop(self, kolom: int) -> str:
        return self.koppen.teksten[kolom] or f"kolom {kolomletter(kolom)}"

    def kopcel(self, kolom: int) -> str:
        return celnaam(self.koppen.laatste_koprij, kolom)

    def betekenis(self, kolom: int) -> str:
        """What a column gives, in words for the preview."""
        duiding = self.duidingen[kolom]
        if duiding.soort == "veld":
            return PLANNEN[duiding.naam].label
        if duiding.soort == "aantal":
            kenmerken = {k: v for k, v in duiding.kenmerken.items() if k not in ("jaar_van", "jaar_tot")}
            jaren = [str(duiding.kenmerken[k]) for k in ("jaar_van", "jaar_tot") if duiding.kenmerken.get(k)]
            return ", ".join([*map(str, kenmerken.values()), *sorted(set(jaren))]).replace("_", " ")
        return {
            "oplevering": "oplevering",
            "verwijzing": "verwijzing naar het plan",
            "totaal": "opgegeven totaal, wordt vergeleken",
            "deeltelling": "deeltelling, niet nog eens geteld",
            "ongebruikt": "niet gebruikt",
        }.get(duiding.soort, "niet herkend")


def herken_plankolommen(blad: Blad, indeling: Bladindeling) -> Plankolommen | None:
    """The columns of a sheet that lists plans (or parts of plans that it refers to); None for any other sheet."""

    def duid(koppen: Koppen) -> list[Duiding]:
        return [_duid(tekst, kolomletter(k), indeling) for k, tekst in enumerate(koppen.teksten)]

    def waardeer(koppen: Koppen) -> int:
        duidingen = duid(koppen)
        namen = {d.naam for d in duidingen if d.soort in ("veld", "verwijzing")}
        telt = [d for d in duidingen if d.soort in ("aantal", "totaal")]
        if not namen & {"plan", "plan_sleutel", "plan_verwijzing"} or not (telt or "planstatus_bron" in namen):
            return 0
        bekend = sum(d.soort in _BEKEND for d in duidingen)
        return bekend if bekend >= 3 else 0

    koppen = koppen_op(blad, indeling.koprij - 1) if indeling.koprij else vind_koppen(blad, waardeer)
    if koppen is None:
        return None
    kolommen = Plankolommen(blad, koppen, duid(koppen))
    if indeling.koprij and not waardeer(koppen):
        return None
    _alleen_totaal_is_data(kolommen)
    return kolommen


def _duid(tekst: str, letter: str, indeling: Bladindeling) -> Duiding:
    als = indeling.lees_als(tekst, letter)
    if als == OVERSLAAN:
        return Duiding("ongebruikt", reden="overgeslagen volgens de indeling")
    return herkenning().duid(als if als is not None else tekst)


def _alleen_totaal_is_data(kolommen: Plankolommen) -> None:
    """A list that counts homes in one column only has no parts to compare it with: that column is the data."""
    if kolommen.van_soort("aantal") or kolommen.is_detail or not kolommen.totalen("bouw"):
        return
    kolom = kolommen.totalen("bouw")[0]
    kolommen.duidingen[kolom] = Duiding("aantal", kenmerken={"soort": "nieuwbouw"})


def kies_kolommen(lezing: Lezing, kolommen: Plankolommen, naar_programma: bool = True) -> None:
    """Settle which column gives which field, and ask about doubles and about numbers under an unknown heading."""
    for naam in {d.naam for d in kolommen.duidingen if d.soort in ("veld", "oplevering", "verwijzing")}:
        posities = [
            k for k in kolommen.van_soort("veld", "oplevering", "verwijzing") if kolommen.duidingen[k].naam == naam
        ]
        _kies(lezing, kolommen, naam, sorted(posities, key=lambda k: (kolommen.duidingen[k].rang, k)))
    if naar_programma:
        _vind_dubbele_aantallen(lezing, kolommen)
    _meld_onbekend(lezing, kolommen)


def _kies(lezing: Lezing, kolommen: Plankolommen, naam: str, posities: list[int]) -> None:
    eerste, *rest = posities
    kolommen.velden[naam] = eerste
    for kolom in rest:
        zelfde_kop = kolommen.duidingen[kolom].rang == kolommen.duidingen[eerste].rang
        if zelfde_kop and naam != "toelichting":
            lezing.meldingen.append(
                ms.KOP_DUBBEL(
                    kolommen.blad.naam, kolommen.kopcel(kolom), kolommen.kop(kolom), eerste=kolommen.kopcel(eerste)
                )
            )
        reden = f"‘{kolommen.kop(eerste)}’ is hiervoor gebruikt"
        kolommen.duidingen[kolom] = Duiding("ongebruikt", reden=reden)


def _vind_dubbele_aantallen(lezing: Lezing, kolommen: Plankolommen) -> None:
    gezien: dict[tuple[tuple[str, object], ...], int] = {}
    for kolom in kolommen.van_soort("aantal"):
        duiding = kolommen.duidingen[kolom]
        sleutel = tuple(sorted(duiding.kenmerken.items(), key=lambda kv: kv[0]))
        eerste = gezien.setdefault(sleutel, kolom)
        if eerste == kolom:
            continue
        deel, ander = duiding.deel, kolommen.duidingen[eerste].deel
        if not (deel and ander and deel != ander):
            lezing.meldingen.append(
                ms.KOP_DUBBEL(
                    kolommen.blad.naam, kolommen.kopcel(kolom), kolommen.kop(kolom), eerste=kolommen.kopcel(eerste)
                )
            )


def _meld_onbekend(lezing: Lezing, kolommen: Plankolommen) -> None:
    blad = kolommen.blad
    for kolom in kolommen.van_soort("onbekend"):
        cellen = [waarde for waarde in blad.cellen[kolommen.koppen.eerste_regel :, kolom] if waarde is not None]
        if not cellen:
            continue
        if any(is_getal(waarde) for waarde in cellen):
            suggestie = herkenning().suggestie(kolommen.koppen.teksten[kolom])
            lezing.meldingen.append(
                ms.KOLOM_ONBEKEND(blad.naam, kolommen.kopcel(kolom), kolommen.kop(kolom), suggestie=suggestie)
            )
            kolommen.duidingen[kolom] = Duiding("onbekend", reden="de monitor kent deze kolom niet")
        else:
            lezing.meldingen.append(ms.KOLOM_TEKST(blad.naam, kolommen.kopcel(kolom), kolommen.kop(kolom)))
            kolommen.duidingen[kolom] = replace(kolommen.duidingen[kolom], reden="tekst die de monitor niet gebruikt")


def boek_kolommen(lezing: Lezing, kolommen: Plankolommen, rijen: Iterable[int]) -> None:
    """Book the headings, and the cells of columns that give no data row, in the ledger."""
    blad, rijen = kolommen.blad, list(rijen)
    for kolom, tekst in enumerate(kolommen.koppen.teksten):
        if tekst:
            lezing.boek(blad, slice(kolommen.koppen.rij, kolommen.koppen.eerste_regel), kolom, "kop")
    for kolom, duiding in enumerate(kolommen.duidingen):
        if duiding.soort in ("veld", "oplevering"):
            rol = "sleutel" if duiding.naam in ("plan_sleutel", "plan_verwijzing") else "opgenomen"
            tabel = "programma" if duiding.soort == "oplevering" else "plannen"
            lezing.boek(blad, rijen, kolom, rol, tabel)
        elif duiding.soort == "verwijzing":
            lezing.boek(blad, rijen, kolom, "sleutel", "programma")
        elif duiding.soort == "totaal":
            lezing.boek(blad, rijen, kolom, "controletotaal")
        elif duiding.soort in ("deeltelling", "ongebruikt", "onbekend"):
            _boek_ongebruikt(lezing, blad, rijen, kolom, duiding)
        if duiding.soort == "deeltelling" and any(is_getal(blad.cellen[rij, kolom]) for rij in rijen):
            plaats = kolommen.kopcel(kolom)
            lezing.meldingen.append(ms.KOLOM_DEELTELLING(blad.naam, plaats, kolommen.kop(kolom)))


def _boek_ongebruikt(lezing: Lezing, blad: Blad, rijen: list[int], kolom: int, duiding: Duiding) -> None:
    reden = duiding.reden or "niet herkend"
    getallen = [rij for rij in rijen if is_getal(blad.cellen[rij, kolom])]
    tekst = [rij for rij in rijen if blad.cellen[rij, kolom] is not None and not is_getal(blad.cellen[rij, kolom])]
    lezing.boek(blad, getallen, kolom, "overgeslagen", reden=reden)
    lezing.boek(blad, tekst, kolom, "tekst", reden=reden)
