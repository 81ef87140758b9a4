"""Guards a table in the database itself: rows are added, never changed or removed."""

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
