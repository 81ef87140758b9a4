"""Where plans lie, in degrees."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    for naam in ("breedtegraad", "lengtegraad"):
        op.add_column("plannen", sa.Column(naam, sa.Double()))


def downgrade() -> None:
    for naam in ("lengtegraad", "breedtegraad"):
        op.drop_column("plannen", naam)
