"""Spreadsheets that cannot act."""

from typing import Any

STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class InertExport:
    """For views with Wagtail's `SpreadsheetExportMixin`: no cell of a CSV file is a formula.

    Spreadsheet programs calculate what begins with one of these, wherever it came from (OWASP, CSV injection). In XLSX
    Wagtail marks such cells as text itself.
    """

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        shown = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV and isinstance(shown, str) and shown.startswith(STARTS_A_FORMULA):
            return f"'{shown}"
        return shown
