"""Guards what is kept: in the database rows are only added, and no step back drops what is in a column."""

import sqlalchemy as sa
from alembic import op

_FUNCTIE = """
CREATE OR REPLACE FUNCTION alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'tabel %: regels worden alleen toegevoegd', TG_TABLE_NAME; END $$
"""


def alleen_toevoegen(tabel: str) -> None:
    """Make the database refuse UPDATE and DELETE (in PostgreSQL also TRUNCATE) on `tabel`."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_FUNCTIE)
        op.execute(
            f"CREATE TRIGGER {tabel}_alleen_toevoegen BEFORE UPDATE OR DELETE OR TRUNCATE ON {tabel} "
            "FOR EACH STATEMENT EXECUTE FUNCTION alleen_toevoegen()"
        )
        return
    for handeling in ("update", "delete"):
        op.execute(
            f"CREATE TRIGGER {tabel}_geen_{handeling} BEFORE {handeling} ON {tabel} "
            f"BEGIN SELECT RAISE(ABORT, 'tabel {tabel}: regels worden alleen toegevoegd'); END"
        )


def weiger_verlies(tabel: str, *kolommen: str) -> None:
    """Raise where one of these columns holds anything: an older version would lose it."""
    for kolom in kolommen:
        if op.get_bind().scalar(sa.text(f"SELECT count({kolom}) FROM {tabel}")):
            raise RuntimeError(f"kolom {kolom} van tabel {tabel} is niet leeg: een oudere versie zou die verliezen")
