"""Nultreden, geclusterd and zorggeschikt homes of plans (afspraak 12)."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    for naam in ("nultreden", "geclusterd", "zorggeschikt"):
        op.add_column("plannen", sa.Column(naam, sa.BigInteger()))
