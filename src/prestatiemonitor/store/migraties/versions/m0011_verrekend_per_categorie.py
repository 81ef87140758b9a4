"""Of which kind the homes are that a decision settles with another plan."""

import sqlalchemy as sa
from alembic import op

from prestatiemonitor.store.migraties.bewaking import weiger_verlies

revision = "0011"
down_revision = "0010"

_NIEUW = ("sociaal", "laag_midden", "hoog_midden")


def upgrade() -> None:
    for naam in _NIEUW:
        op.add_column("collegebesluiten", sa.Column(naam, sa.Integer()))


def downgrade() -> None:
    """Back to what an older programme knows, where nothing was written here yet: what people wrote is never removed."""
    weiger_verlies("collegebesluiten", *_NIEUW)
    for naam in reversed(_NIEUW):
        op.drop_column("collegebesluiten", naam)
