"""The index keeps no copy of the words that it is made of, and the vocabulary one row for all forms of a word.

All of it is made from the site: this migration empties it, in both directions, and `rebuild_search` fills it. What
people wrote and what was counted goes to `content.questions` with its rows, and the texts of PDFs to `cms.library`.
"""

from importlib import import_module

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

before = import_module("search.migrations.0001_entries")

SQLITE = """CREATE VIRTUAL TABLE search_index USING fts5(
    names, introduction, body, parts, content='', tokenize='unicode61 remove_diacritics 0'
)"""
POSTGRESQL = """
    CREATE TABLE search_index (rowid bigint NOT NULL, vector tsvector NOT NULL);
    CREATE INDEX search_index_vector ON search_index USING gin (vector)
"""
# PostgreSQL's own way makes vectors hardly smaller, this one by a fifth; a server may be built without it.
HAS_LZ4 = "SELECT 'lz4' = ANY (enumvals) FROM pg_settings WHERE name = 'default_toast_compression'"
COMPRESSED = "ALTER TABLE search_index ALTER COLUMN vector SET COMPRESSION lz4"


def empty(apps, schema_editor):
    for model in ("Name", "SearchEntry"):
        apps.get_model("search", model).objects.all().delete()
    schema_editor.connection.check_constraints()  # PostgreSQL alters no table that has some to check yet.


def drop_full_text(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for event in ("insert", "delete", "update"):
            schema_editor.execute(f"DROP TRIGGER search_index_{event}")
        schema_editor.execute("DROP TABLE search_index")
    else:
        schema_editor.execute("ALTER TABLE search_searchentry DROP COLUMN vector")


def make_lean_full_text(apps, schema_editor):
    """FTS5 that keeps no content of its own, or a table of vectors with a GIN index; `search.engine` writes them."""
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(SQLITE)
        return
    schema_editor.execute(POSTGRESQL)
    with schema_editor.connection.cursor() as cursor:
        cursor.execute(HAS_LZ4)
        if (found := cursor.fetchone()) and found[0]:
            cursor.execute(COMPRESSED)


def drop_lean_full_text(apps, schema_editor):
    schema_editor.execute("DROP TABLE search_index")


def moved(model, app):
    return migrations.SeparateDatabaseAndState(
        database_operations=[migrations.AlterModelTable(model, f"{app}_{model}")],
        state_operations=[migrations.DeleteModel(model)],
    )


class Migration(migrations.Migration):
    dependencies = [("search", "0002_counts_and_recommendations")]

    operations = [
        migrations.RunPython(empty, before.make_full_text),
        migrations.RunPython(drop_full_text, migrations.RunPython.noop),
        *(
            migrations.RemoveField("searchentry", column)
            for column in ("title_tokens", "name_tokens", "introduction_tokens", "body_tokens", "parts")
        ),
        migrations.AddField("searchentry", "pages", models.PositiveIntegerField(default=0)),
        migrations.DeleteModel("Name"),
        migrations.CreateModel(
            "Name",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "language", "key", "entry_id", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("language", models.CharField(max_length=20)),
                ("key", models.CharField(max_length=255)),
                (
                    "entry",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="names", to="search.searchentry"
                    ),
                ),
            ],
        ),
        migrations.AlterField(
            "searchentry",
            "page",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.WAGTAIL_PAGE_MODEL,
            ),
        ),
        migrations.AlterField(
            "searchentry",
            "document",
            models.ForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.CASCADE,
                related_name="+",
                to=settings.WAGTAILDOCS_DOCUMENT_MODEL,
            ),
        ),
        migrations.AlterField(
            "recommendation", "key", models.CharField(db_index=True, default="", editable=False, max_length=255)
        ),
        migrations.RemoveField("recommendation", "key"),
        migrations.DeleteModel("Word"),
        migrations.CreateModel(
            "Word",
            fields=[
                (
                    "pk",
                    models.CompositePrimaryKey(
                        "language", "stem", blank=True, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("language", models.CharField(max_length=20)),
                ("stem", models.CharField(max_length=60)),
                ("forms", models.TextField()),
                ("parts", models.TextField()),
                ("count", models.PositiveIntegerField(default=1)),
            ],
        ),
        *(moved(model, "questions") for model in ("synonym", "recommendation", "searchcount")),
        moved("documenttext", "library"),
        migrations.RunPython(make_lean_full_text, drop_lean_full_text),
        migrations.RunPython(migrations.RunPython.noop, empty),
    ]
