"""Where plans lie, in degrees."""

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import weiger_verlies

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    for naam in ("breedtegraad", "lengtegraad"):
        op.add_column("plannen", sa.Column(naam, sa.Double()))


def downgrade() -> None:
    """Back to what an older programme knows, where no plan was delivered with its place."""
    weiger_verlies("plannen", "breedtegraad", "lengtegraad")
    for naam in ("lengtegraad", "breedtegraad"):
        op.drop_column("plannen", naam)
