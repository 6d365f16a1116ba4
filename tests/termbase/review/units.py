from datetime import UTC, datetime

from termbase.model import LetterId, SubState, TranslationUnit, UnitId

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)
BY_ANNA = {"by": "anna", "at": NOON}
BY_BEN = {"by": "ben", "at": NOON}


def unit_in(sub_state: SubState = SubState.MACHINE, **fields) -> TranslationUnit:
    """A unit as the actions leave it in that state, unless `fields` say otherwise."""
    untouched = sub_state in {SubState.MACHINE, SubState.FUZZY}
    target = "" if sub_state is SubState.NEW else "A motion." if untouched else "The motion."
    values = {
        "id": UnitId(7),
        "letter_id": LetterId(1),
        "position": 3,
        "segment_id": "b12.2",
        "block_id": "b12",
        "leading": "",
        "trailing": " ",
        "source": "De motie.",
        "target": target,
        "draft": "A motion.",
        "sub_state": sub_state,
        "is_locked": False,
        "version": 4,
        "account": "{}",
        "note": "",
        "dismissals": (),
        "changed_by": "import",
        "changed_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    return TranslationUnit(**{**values, **fields})
