import pytest

from tui.widgets.memory_panel import difference


@pytest.mark.parametrize(
    ("old", "new", "shown"),
    [
        ("De motie is aangenomen.", "De motie is verworpen.", "De motie is [-aangenomen-]{+verworpen+}."),
        ("De motie.", "De motie.", "De motie."),
        ("De motie.", "De eerste motie.", "De{+ eerste+} motie."),
        ("[b]a", "[b]\tc", "[b][-a-]{+⇥c+}"),
    ],
    ids=["replaced", "same", "added", "literal"],
)
def test_difference_has_signs(old, new, shown):
    assert difference(old, new).plain == shown
