"""What is typed is also data: numbers as numbers, ISO dates, ids that are the same in every language."""

import csv
import json
from collections.abc import Callable
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpResponse

from content.agreements.actors import NOBODY
from content.agreements.models import Signatory
from content.agreements.models.principle_rows import Answering
from content.agreements.promises import Promises, partners_of
from content.exports import STARTS_A_FORMULA

Record = dict[str, Any]


def agreements(promises: Promises) -> list[Record]:
    page = promises.agreement
    days = ("adopted_on", "signed_on", "valid_from")
    record = {"id": str(page.translation_key), "title": page.title, "language": page.locale.language_code}
    record |= {"url": page.full_url, "status": page.status, "version": page.version}
    return [record | {name: getattr(page, name) for name in days}]


def actions(promises: Promises) -> list[Record]:
    return [
        {
            "id": row.key,
            "principle": row.page.number,
            "number": row.label,
            "text": row.text,
            "goal": row.goal,
            "status": row.status,
            "due": row.due,
            **_who(promises, row),
        }
        for row in promises.actions
    ]


def responsibilities(promises: Promises) -> list[Record]:
    return [
        {"id": row.key, "principle": row.page.number, "text": row.text, **_who(promises, row)}
        for row in promises.responsibilities
    ]


def indicators(promises: Promises) -> list[Record]:
    return [
        {"id": row.key, "principle": row.page.number, "level": row.level, "text": row.text, "reason": row.reason}
        for row in promises.indicators
    ]


def signatories(promises: Promises) -> list[Record]:
    rows = promises.agreement.signatory_rows
    partners = partners_of(rows)
    return [
        {"id": row.key, "name": name_of(row, partners), "side": row.side, "from": row.acceded_on, "until": row.left_on}
        for row in rows
    ]


def name_of(row: Signatory, partners: dict) -> str:
    return partners[row.partner_id].name if row.partner_id in partners else row.name


def _who(promises: Promises, row: Answering) -> Record:
    actor = promises.who(row)
    return {"actor": actor.code if actor else NOBODY, "actor_name": actor.name if actor else ""}


KINDS: dict[str, Callable[[Promises], list[Record]]] = {
    "agreements": agreements,
    "actions": actions,
    "responsibilities": responsibilities,
    "indicators": indicators,
    "signatories": signatories,
}
HEADINGS = {
    "agreements": "id title language url status version adopted_on signed_on valid_from",
    "actions": "id principle number text goal status due actor actor_name",
    "responsibilities": "id principle text actor actor_name",
    "indicators": "id principle level text reason",
    "signatories": "id name side from until",
}


def as_json(promises: Promises) -> HttpResponse:
    found = {kind: records(promises) for kind, records in KINDS.items()}
    text = json.dumps(found, cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
    return HttpResponse(text, content_type="application/json; charset=utf-8")


def as_csv(kind: str, records: list[Record]) -> HttpResponse:
    """With a mark of the encoding, without which Excel takes å for two letters."""
    response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{kind}.csv"'
    headings = HEADINGS[kind].split()
    writer = csv.DictWriter(response, headings)
    writer.writeheader()
    writer.writerows({name: inert(record[name]) for name in headings} for record in records)
    return response


def inert(value: Any) -> Any:
    """No cell is a formula, wherever it came from."""
    return f"'{value}" if isinstance(value, str) and value.startswith(STARTS_A_FORMULA) else value
