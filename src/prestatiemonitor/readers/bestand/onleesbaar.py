"""What every step from bytes to grid raises when the bytes are no workbook that can be read."""

from prestatiemonitor.tables.meldingen import Melding


class Onleesbaar(Exception):
    """The bytes are no workbook that can be read; carries the one Melding that says why."""

    def __init__(self, melding: Melding) -> None:
        super().__init__(melding.melding)
        self.melding = melding
