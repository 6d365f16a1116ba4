"""All house rules in order, and what they say together about a text."""

from typing import Final

from translate.house_rules.citations import render_citations
from translate.house_rules.claims import Claims
from translate.house_rules.dates import render_dates
from translate.house_rules.links import render_links
from translate.house_rules.names import render_names
from translate.house_rules.numbers import render_numbers
from translate.house_rules.places import render_places
from translate.house_rules.rendering import HouseRule, Rendering

HOUSE_RULES: Final[tuple[HouseRule, ...]] = (
    render_links,
    render_citations,
    render_dates,
    render_numbers,
    render_names,
    render_places,
)
"""Earlier rules win where two claim the same characters: `maart 2024, 123` is no date after `Stb.`."""


def renderings(text: str) -> list[Rendering]:
    """Everything in `text` whose English is fixed.

    Returns:
        In reading order, without overlaps: links and citations before dates, dates before numbers, numbers
        before names (a protected list before single names), names before places.
    """
    found: list[Rendering] = []
    claims = Claims(text)
    for rule in HOUSE_RULES:
        found += (rendering for rendering in rule(text) if claims.claim(rendering.span))
    found.sort(key=lambda rendering: rendering.span)
    return found
