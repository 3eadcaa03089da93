"""What staff do with lists of people: a template, a document of all faults, the import itself."""

from __future__ import annotations

from dialogue.words import Text, t
from domain import delimited
from domain.newcomer_cells import Column
from domain.newcomers import Listing
from handlers import lists, post
from handlers.texts import render
from handlers.turn import Visit
from storage import documents, newcoming

EXAMPLE_PHONE = "13800000000"


async def give_template(visit: Visit) -> None:
    """Send an empty list with an example, to be filled in."""
    header = [_said(visit, Text(f"column-{column}")) for column in Column]
    compound = visit.community.compounds[0].name
    name, alone = (_said(visit, t(key)) for key in ("import-example-name", "import-yes"))
    example = [name, EXAMPLE_PHONE, compound, "3", "2", "501", alone]
    content = delimited.written([header, example])
    await post.give_document(visit, _said(visit, t("import-template")), content, t("import-how"))


async def report_faults(visit: Visit, document_id: int) -> bool:
    """Send a document of everything that is wrong with a list, and forget the list."""
    listing = await lists.read_document(visit, document_id)
    if not isinstance(listing, Listing):
        return False
    columns = ("import-line", "import-column", "import-cell", "import-what")
    header = [_said(visit, Text(key)) for key in columns]
    rows = [
        [
            str(one.line),
            _said(visit, Text(f"column-{one.column}")),
            one.cell,
            _said(visit, lists.wrong(one)),
        ]
        for one in listing.faults
    ]
    name = _said(visit, t("import-faults-file"))
    content = delimited.written([header, *rows])
    await post.give_document(visit, name, content, t("import-faults-caption"))
    await documents.forget(visit.tx, document_id)
    return True


async def carry_out(visit: Visit, document_id: int, expected: int) -> int:
    """Register all who are new, or nobody: 0 if it is not so any more as it was told."""
    listing = await lists.read_document(visit, document_id)
    if not isinstance(listing, Listing) or listing.faults:
        return 0
    new = (await lists.compare(visit, listing)).new
    if len(new) != expected:
        return 0
    await newcoming.register(
        visit.tx,
        visit.community_id,
        visit.now,
        new,
        language=visit.community.language,
        actor_id=visit.speaker.id,
    )
    await documents.forget(visit.tx, document_id)
    return len(new)


def _said(visit: Visit, text: Text) -> str:
    return render(text, visit.speaker.language)
