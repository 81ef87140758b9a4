"""From which list to which a plan code was (not) used again for another plan."""

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import weiger_verlies

revision = "0012"
down_revision = "0011"

_NIEUW = ("tot_en_met", "vanaf")


def upgrade() -> None:
    for naam in _NIEUW:
        op.add_column("planbesluiten", sa.Column(naam, sa.Date()))


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    weiger_verlies("planbesluiten", *_NIEUW)
    for naam in reversed(_NIEUW):
        op.drop_column("planbesluiten", naam)
