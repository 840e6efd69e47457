"""From `search`, which hands over the tables as they are."""

import django.db.models.deletion
import wagtail.coreutils
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("search", "0003_lean_index"),
        migrations.swappable_dependency(settings.WAGTAIL_PAGE_MODEL),
    ]

    operations = [
        migrations.SeparateDatabaseAndState(
            state_operations=[
                migrations.CreateModel(
                    name="Synonym",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=wagtail.coreutils.get_content_languages,
                                default="sv",
                                max_length=20,
                                verbose_name="language",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                help_text="Separated by commas. Whoever searches for one finds all of them.",
                                max_length=255,
                                verbose_name="words",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "synonyms",
                        "verbose_name_plural": "synonyms",
                        "ordering": ["words"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="Recommendation",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        (
                            "language",
                            models.CharField(
                                choices=wagtail.coreutils.get_content_languages,
                                default="sv",
                                max_length=20,
                                verbose_name="language",
                            ),
                        ),
                        (
                            "words",
                            models.CharField(
                                help_text="As visitors write it, in any inflection.",
                                max_length=120,
                                verbose_name="question",
                            ),
                        ),
                        ("expires", models.DateField(blank=True, null=True, verbose_name="recommended until")),
                        (
                            "page",
                            models.ForeignKey(
                                on_delete=django.db.models.deletion.CASCADE,
                                related_name="+",
                                to=settings.WAGTAIL_PAGE_MODEL,
                                verbose_name="page",
                            ),
                        ),
                    ],
                    options={
                        "verbose_name": "recommendation",
                        "verbose_name_plural": "recommendations",
                        "ordering": ["words"],
                        "abstract": False,
                    },
                ),
                migrations.CreateModel(
                    name="SearchCount",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                            ),
                        ),
                        ("day", models.DateField()),
                        (
                            "language",
                            models.CharField(
                                choices=wagtail.coreutils.get_content_languages, max_length=20, verbose_name="language"
                            ),
                        ),
                        ("query", models.CharField(max_length=60)),
                        (
                            "found",
                            models.CharField(
                                choices=[("0", "0"), ("1–3", "1–3"), ("4+", "4+")], max_length=3, verbose_name="hits"
                            ),
                        ),
                        ("repaired", models.CharField(max_length=60)),
                        ("times", models.PositiveIntegerField(default=0)),
                    ],
                    options={
                        "verbose_name": "counted question",
                        "verbose_name_plural": "Searches",
                        "default_permissions": ("view",),
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("day", "language", "query", "found", "repaired"), name="counted_once_a_day"
                            )
                        ],
                    },
                ),
            ]
        )
    ]
