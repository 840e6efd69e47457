"""A table with real headers, in a form that wagtail-localize can translate cell by cell."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue


class Table(TypedTableBlock):
    """The first column holds the row headers. Cells are text; figures are set to the right.

    wagtail-localize 1.14.5 passes typed tables by, so the two methods that it looks for are here.
    """

    text = blocks.CharBlock(label=_("Text"), default="", required=False)
    number = blocks.CharBlock(label=_("Number"), default="", required=False)

    class Meta:
        icon = "table"
        label = _("Table")
        group = _("Facts and figures")
        description = _("Rows and columns with a caption. The first column is the heading of each row.")
        template = "blocks/table.html"
        preview_value = {
            "columns": [{"type": "text", "heading": "År"}, {"type": "number", "heading": "Möten"}],
            "rows": [{"values": ["2024", "11"]}, {"values": ["2025", "14"]}],
            "caption": "Möten per år",
        }

    def get_translatable_segments(self, table: TypedTable) -> list[StringSegmentValue]:
        """Every text of the table that is not empty, by its place: `caption`, `heading.0`, `cell.1.0`."""
        return [StringSegmentValue(path, text) for path, text in self._texts(table) if text]

    def restore_translated_segments(self, table: TypedTable, segments: list[StringSegmentValue]) -> TypedTable:
        """Return the source's table with the translated texts in their places."""
        texts = dict(self._texts(table)) | {segment.path: segment.render_text() for segment in segments}
        columns = [{**column, "heading": texts[f"heading.{index}"]} for index, column in enumerate(table.columns)]
        rows = [
            {"values": [texts[f"cell.{row}.{column}"] for column in range(len(table.columns))]}
            for row in range(len(table.row_data))
        ]
        return TypedTable(columns=columns, row_data=rows, caption=texts["caption"])

    def _texts(self, table: TypedTable) -> Iterator[tuple[str, str]]:
        yield "caption", table.caption
        for index, column in enumerate(table.columns):
            yield f"heading.{index}", column["heading"]
        for row_index, row in enumerate(table.row_data):
            for column_index, value in enumerate(row["values"]):
                yield f"cell.{row_index}.{column_index}", value
