"""The page on which a workbook is delivered: choose, answer what the monitor asks, look at what was read, confirm."""

from prestatiemonitor.views.aanleveren.stappen import aanleverstappen, sjablonen

__all__ = ["aanleverstappen", "sjablonen"]
