"""What the store refuses, each with one Dutch sentence."""

from prestatiemonitor.store.aantekening import BewaardeCorrectie
from prestatiemonitor.store.levering import Levering


class OpslagFout(Exception):
    """The store cannot do what is asked; the message is one Dutch sentence."""


class LeveringOnbekend(OpslagFout):
    """There is no delivery with this id."""

    def __init__(self, levering_id: int) -> None:
        super().__init__(f"Er is geen levering met nummer {levering_id}.")


class IndelingOnbekend(OpslagFout):
    """There is no assignment with this id."""

    def __init__(self, indeling_id: int) -> None:
        super().__init__(f"Er is geen indeling met nummer {indeling_id}.")


class IndelingAlIngetrokken(OpslagFout):
    """The assignment has been withdrawn before."""

    def __init__(self, indeling_id: int) -> None:
        super().__init__(f"Indeling {indeling_id} is al eerder ingetrokken.")


class AantekeningOnbekend(OpslagFout):
    """There is no verdict or correction with this id."""

    def __init__(self, soort: str, nummer: int) -> None:
        super().__init__(f"Er is geen {soort} met nummer {nummer}.")


class AantekeningAlIngetrokken(OpslagFout):
    """The verdict or correction has been withdrawn before."""

    def __init__(self, soort: str, nummer: int) -> None:
        super().__init__(f"{soort.capitalize()} {nummer} is al eerder ingetrokken.")


class CorrectieOnmogelijk(OpslagFout):
    """There is no such value in the delivery, or the row could not have been delivered as corrected."""

    def __init__(self, waarom: str) -> None:
        super().__init__(f"Deze correctie kan niet: {waarom}.")


class BesluitOnmogelijk(OpslagFout):
    """A decision of the college, or its withdrawal, cannot be: `waarom` says why in Dutch."""

    def __init__(self, waarom: str) -> None:
        super().__init__(f"Dit kan niet: {waarom}.")


class PlanbesluitStaatAl(OpslagFout):
    """Another decision on one of these pairs of plans stands."""

    def __init__(self, nummer: int, namen: str, wie: str) -> None:
        super().__init__(
            f"Over deze plannen staat al besluit nr. {nummer} van {wie} ({namen}); trek dat in als het niet klopt."
        )


class VersieOnmogelijk(OpslagFout):
    """What is kept in versions (a scenario, a pack, a note) cannot be kept or withdrawn: `waarom` says why in Dutch."""

    def __init__(self, waarom: str) -> None:
        super().__init__(f"Dit kan niet: {waarom}.")


class CorrectieVeranderd(OpslagFout):
    """The correction that counts is not the one that was seen: another was given, or it was withdrawn."""

    def __init__(self, geldt: BewaardeCorrectie | None) -> None:
        nu = (
            f"nu geldt correctie {geldt.id} van {geldt.correctie.wie}: {geldt.correctie.wordt or 'leeg'}"
            if geldt
            else "de correctie die u zag is ingetrokken"
        )
        super().__init__(f"Deze waarde is intussen door een ander veranderd ({nu}). Kijk eerst wat er nu staat.")


class LeveringIngetrokken(OpslagFout):
    """The delivery was withdrawn: a correction of it would do nothing."""

    def __init__(self, levering: Levering) -> None:
        super().__init__(f"Levering {levering.id} is ingetrokken: een correctie daarvan verandert geen cijfer.")


class LeveringBestaatAl(OpslagFout):
    """The same bytes were delivered before as the same kind, and that `levering` stands."""

    def __init__(self, levering: Levering) -> None:
        super().__init__(
            f"Dit bestand is al aangeleverd als {levering.soort} met peildatum {levering.peildatum:%d-%m-%Y}, "
            f"door {levering.wie} (levering {levering.id})."
        )
        self.levering = levering


class AlIngetrokken(OpslagFout):
    """The delivery has been withdrawn before; `levering` says by whom and why."""

    def __init__(self, levering: Levering) -> None:
        super().__init__(f"Levering {levering.id} is al eerder ingetrokken.")
        self.levering = levering
