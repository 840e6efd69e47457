"""Compiled catalogues: what Django reads instead of the `.po`, and what no repository needs to keep.

Django's own compilemessages calls gettext; a machine with only Python has none.
"""

from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.checks import Warning as CheckWarning
from django.utils.translation.reloader import translation_file_changed


def stale() -> list[Path]:
    """The catalogues that are newer than their compiled form, or have none."""
    found = (path for root in settings.LOCALE_PATHS for path in Path(root).glob("*/LC_MESSAGES/*.po"))
    return sorted(path for path in found if not _is_compiled(path))


def compile_stale() -> list[Path]:
    """Compile what is stale, and have this process read it again.

    A server that starts meanwhile finds the old or the new, never a half.
    """
    catalogues = stale()
    for path in catalogues:
        draft = path.with_suffix(".draft.mo")
        polib.pofile(str(path)).save_as_mofile(str(draft))
        draft.replace(path.with_suffix(".mo"))
        translation_file_changed(None, path.with_suffix(".mo"))
    return catalogues


def check_compiled(**_kwargs: Any) -> list[CheckWarning]:
    hint = "Run manage.py compile_catalogues."
    return [
        CheckWarning(
            f"{path.relative_to(settings.BASE_DIR)} is not compiled: its readers get English.", hint=hint, id="cms.W001"
        )
        for path in stale()
    ]


def _is_compiled(path: Path) -> bool:
    compiled = path.with_suffix(".mo")
    return compiled.exists() and compiled.stat().st_mtime >= path.stat().st_mtime
