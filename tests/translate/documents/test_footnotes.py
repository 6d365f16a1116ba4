import pytest

from translate.documents.footnotes import footnote_body, footnote_call


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("focus»|<sup>1</sup>,", "1"),
        ("focus|<sup>[12]</sup>", "12"),
        ("focus|<sup>*</sup>", "*"),
        ("in 2025|<sup>3</sup>", "3"),
        ("beleid|¹²", "12"),
        ("Kamer|²", "2"),
        ("beleid|[^noot]", "noot"),
        ("beleid |[4]", "4"),
        ("beleid |\\[4\\]", "4"),
        ("m|<sup>2</sup>", None),
        ("15 km|²", None),
        ("24 m|<sup>3</sup>", None),
        ("CO|<sup>2</sup>", None),
        ("IRIS|²", None),
        ("3 × 10|⁶", None),
        ("de R|²", None),
        ("1|<sup>e</sup>", None),
        ("n|<sup>th</sup>", None),
        ("zie |[4](http://a.nl)", None),
        ("|[sic]", None),
    ],
)
def test_call(text: str, number: str | None):
    start = text.index("|")
    call = footnote_call(text.replace("|", "", 1), start)
    assert (call.number if call else None) == number


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("<sup>1</sup> Kamerstuk 29 826", "1", "Kamerstuk 29 826"),
        ("<sup>1</sup>Kamerstuk 29 826", "1", "Kamerstuk 29 826"),
        ("[^a]: TZ202509-008", "a", "TZ202509-008"),
        ("[1] Kamerstuk", "1", "Kamerstuk"),
        ("\\[1\\] Kamerstuk", "1", "Kamerstuk"),
        ("¹ Kamerstuk", "1", "Kamerstuk"),
        ("¹²Kamerstuk", "12", "Kamerstuk"),
        ("<sup>1</sup>", None, ""),
        ("1 Kamerstuk", None, ""),
        ("<sup>e</sup> x", None, ""),
    ],
)
def test_body(text: str, number: str | None, rest: str):
    body = footnote_body(text)
    assert (body.number if body else None) == number
    if body:
        assert text[body.end :] == rest
