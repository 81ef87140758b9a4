"""Stand van zaken: every measurable agreement with its verdict, value against norm, and change; attention first."""

from prestatiemonitor.views import stand_van_zaken
from prestatiemonitor.views.pagina import open_page

stand, filters = open_page("Hoe staan de prestatieafspraken ervoor?")
stand_van_zaken.conclusie(stand)
stand_van_zaken.lijst(stand, filters)
stand_van_zaken.niet_gemeten(stand)
