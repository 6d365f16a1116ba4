import pytest

from translate.house_rules.places import PLACES, render_places
from translate.house_rules.rendering import RenderingKind

CASES = {
    "the-hague": ("in Den Haag is", "Den Haag", "The Hague"),
    "s-gravenhage": ("te ’s-Gravenhage", "’s-Gravenhage", "The Hague"),
    "country": ("raakt Nederland achterop", "Nederland", "the Netherlands"),
    "longest": ("in Caribisch Nederland", "Caribisch Nederland", "the Caribbean Netherlands"),
    "opener": ("In Nederland is", "Nederland", "the Netherlands"),
    "province": ("in Noord-Brabant", "Noord-Brabant", "North Brabant"),
    "neighbour": ("met Duitsland,", "Duitsland", "Germany"),
    "region": ("in Vlaanderen.", "Vlaanderen", "Flanders"),
    "city": ("te Parijs", "Parijs", "Paris"),
    "inner-capital": (
        "in de Verenigde Staten van Amerika",
        "Verenigde Staten van Amerika",
        "United States of America",
    ),
}
NOTHING = {
    "adjective": "de Nederlandse sector en het Brusselse overleg",
    "genitive": "Nederlands positie",
    "organisation-before": "Techniek Nederland en Rechtbank Den Haag",
    "organisation-after": "Europa Nostra",
    "hyphen": "MKB-Nederland en Nederland-België",
    "same-in-english": "Brainport Eindhoven in Utrecht",
    "lower-case": "wenen om het luik",
    "empty": "",
}


@pytest.mark.parametrize(("text", "stretch", "english"), CASES.values(), ids=CASES)
def test_a_place_in_english(text, stretch, english):
    (found,) = render_places(text)
    assert (found.span.of(text), found.target) == (stretch, english)
    assert found.kind is RenderingKind.PLACE
    assert not found.is_protected


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_place(text):
    assert render_places(text) == []


@pytest.mark.parametrize("name", PLACES)
def test_every_place_of_the_table_is_found(name):
    (found,) = render_places(f"het gaat om {name}.")
    assert found.target == PLACES[name]
