from collections import defaultdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from wagtail.models import Page

from content.translating.files import exporting, matching
from content.translating.states import target_languages


class Command(BaseCommand):
    help = "Write the translations to a language as PO files: one for each page, one for each kind of words."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("language", help="The code of the language, such as en.")
        parser.add_argument("folder", type=Path, help="Where the files are written; it is made when it is not there.")

    def handle(self, *_args: Any, language: str, folder: Path, **_options: Any) -> None:
        if language not in dict(target_languages()):
            raise CommandError(
                f"Nothing is translated to {language}. Languages: {', '.join(dict(target_languages()))}."
            )
        folder.mkdir(parents=True, exist_ok=True)
        words = defaultdict(list)
        pages = 0
        found = matching.translations().filter(target_locale__language_code=language)
        for translation in found.select_related("source__specific_content_type").order_by("pk"):
            model = translation.source.specific_content_type.model_class()
            if issubclass(model, Page):
                name = f"{translation.pk}-{exporting.file_name(translation)}"
                (folder / name).write_bytes(exporting.as_bytes(exporting.page_file(translation)))
                pages += 1
            else:
                words[model].append(translation)
        for model, translations in words.items():
            file = exporting.model_file(model, language, translations)
            (folder / f"{model._meta.label_lower}-{language}.po").write_bytes(exporting.as_bytes(file))
        self.stdout.write(f"{pages} pages and {len(words)} kinds of words are written to {folder}.")
