"""What every translation memory must do. Inherit, and give a `begin` fixture."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from termbase.model import MemoryEntry
from tests.contracts.repository import Begin

NOON = datetime(2026, 4, 1, 12, tzinfo=UTC)

MOTION = MemoryEntry(
    id=0,
    source="De motie is op 3 mei 2024 door de Tweede Kamer aangenomen.",
    target="The motion was adopted by the House of Representatives on 3 May 2024.",
    letter="brief.md",
    segment_id="b3.1",
    previous="Vorige zin.",
    following="",
    by="an",
    at=NOON,
)


def entry(
    source: str, target: str = "English.", *, segment_id: str = "b1.1", minutes: int = 0
) -> MemoryEntry:
    at = NOON + timedelta(minutes=minutes)
    return replace(MOTION, source=source, target=target, segment_id=segment_id, at=at)


def remember(begin: Begin, *entries: MemoryEntry) -> None:
    with begin() as work:
        for one in entries:
            work.memory.remember(one)
        work.commit()


def sources(found: tuple[MemoryEntry, ...]) -> list[str]:
    return [one.source for one in found]


class MemoryRepositoryContract:
    @pytest.fixture
    def begin(self) -> Begin:
        raise NotImplementedError

    def test_begins_empty(self, begin: Begin):
        with begin() as work:
            assert work.memory.count() == 0
            assert work.memory.exact("De motie.") == ()
            assert work.memory.candidates("De motie.") == ()
            assert work.memory.search("motie") == ()

    def test_gives_back_what_was_remembered(self, begin: Begin):
        remember(begin, MOTION)
        with begin() as work:
            assert work.memory.count() == 1
            (found,) = work.memory.exact(MOTION.source)
            assert found == replace(MOTION, id=found.id)
            assert work.memory.candidates(MOTION.source) == (found,)
            assert work.memory.search("motion") == (found,)

    def test_the_same_segment_is_replaced(self, begin: Begin):
        newer = replace(MOTION, target="The motion was carried.", by="bo", at=NOON + timedelta(hours=1))
        remember(begin, MOTION, newer)
        with begin() as work:
            assert work.memory.count() == 1
            (found,) = work.memory.exact(MOTION.source)
            assert found == replace(newer, id=found.id)
            assert work.memory.search("adopted") == ()
            assert work.memory.search("carried") == (found,)

    def test_two_letters_of_one_name_keep_their_own(self, begin: Begin):
        other = replace(MOTION, source="Geachte voorzitter,", target="Dear Madam President,")
        remember(begin, MOTION, other)
        with begin() as work:
            assert work.memory.count() == 2
            assert work.memory.exact(MOTION.source)
            assert work.memory.exact(other.source)

    def test_exact_gives_the_newest_first(self, begin: Begin):
        remember(
            begin,
            *(
                entry("Zo is het.", str(minutes), segment_id=f"b{minutes}", minutes=minutes)
                for minutes in (3, 1, 2)
            ),
        )
        with begin() as work:
            assert [one.target for one in work.memory.exact("Zo is het.")] == ["3", "2", "1"]
            assert [one.target for one in work.memory.exact("Zo is het.", limit=2)] == ["3", "2"]

    @pytest.mark.parametrize(
        ("asked", "is_same"),
        [
            pytest.param("Zie  art.\u00a05 ", True, id="kind and width of spaces"),
            pytest.param("zie art. 5", False, id="capitals"),
            pytest.param("Zie art. 5.", False, id="punctuation"),
            pytest.param("Zie art. 6", False, id="numbers"),
            pytest.param("\ud800", False, id="no character at all"),
            pytest.param("", False, id="nothing"),
        ],
    )
    def test_exact_means_the_same_text(self, begin: Begin, asked: str, is_same: bool):
        remember(begin, entry("Zie art. 5"))
        with begin() as work:
            assert bool(work.memory.exact(asked)) is is_same

    @pytest.mark.parametrize(
        "asked",
        [
            pytest.param(
                "De motie is op 14 juni 2025 door de Tweede Kamer aangenomen.", id="numbers and dates"
            ),
            pytest.param("De moties zijn op 3 mei 2024 door de Kamer aangenomen.", id="inflected"),
            pytest.param("DE MOTIE IS DOOR DE TWEEDE KAMER VERWORPEN.", id="capitals, a word replaced"),
            pytest.param(
                "Zoals bekend is de motie op 3 mei 2024 door de Kamer aangenomen.", id="words added"
            ),
            pytest.param("De motie is door de Tweede Kamer aangenomen, in 2024.", id="words moved"),
        ],
    )
    def test_candidates_are_alike(self, begin: Begin, asked: str):
        others = [
            entry(f"Het kabinet onderzoekt mogelijkheid {number} voor regio's.", segment_id=str(number))
            for number in range(20)
        ]
        remember(begin, MOTION, *others)
        with begin() as work:
            assert sources(work.memory.candidates(asked))[0] == MOTION.source

    @pytest.mark.parametrize(
        ("stored", "asked"),
        [
            pytest.param("Dat is zo.", "Dit is zo.", id="short words only"),
            pytest.param("Ja.", "Ja!", id="one short word"),
            pytest.param("Geachte voorzitter,", "Geachte mevrouw de voorzitter,", id="salutation"),
            pytest.param("Coördinatie", "coordinatie:", id="accents"),
        ],
    )
    def test_candidates_of_short_segments(self, begin: Begin, stored: str, asked: str):
        remember(begin, entry(stored))
        with begin() as work:
            assert sources(work.memory.candidates(asked)) == [stored]

    def test_candidates_are_of_like_length(self, begin: Begin):
        remember(
            begin,
            entry("halfgeleiderindustrie", segment_id="short"),
            entry("De halfgeleiderindustrie groeit sterk.", segment_id="like"),
            entry("De halfgeleiderindustrie groeit " + "en groeit verder " * 9, segment_id="long"),
        )
        with begin() as work:
            found = work.memory.candidates("De halfgeleiderindustrie krimpt.")
            assert set(sources(found)) == {"De halfgeleiderindustrie groeit sterk.", "halfgeleiderindustrie"}

    def test_a_sentence_that_every_letter_has_takes_one_place(self, begin: Begin):
        every = [entry("Geachte voorzitter,", str(n), segment_id=str(n), minutes=n) for n in range(30)]
        remember(begin, *every, entry("Geachte mevrouw de voorzitter,", segment_id="x"))
        with begin() as work:
            found = work.memory.candidates("Geachte heer de voorzitter,")
            assert sorted(sources(found)) == ["Geachte mevrouw de voorzitter,", "Geachte voorzitter,"]
            assert next(one for one in found if one.source == "Geachte voorzitter,").target == "29"

    def test_candidates_are_limited(self, begin: Begin):
        remember(begin, *(entry(f"Beleid voor regio {'abcdefgh'[n]}", segment_id=str(n)) for n in range(8)))
        with begin() as work:
            assert len(work.memory.candidates("Beleid voor regio b")) == 8
            assert len(work.memory.candidates("Beleid voor regio b", limit=3)) == 3

    @pytest.mark.parametrize("asked", ["", " ", "5", "€ 36,00", "—", "\ud800", "🙂"])
    def test_a_text_without_words_has_no_candidates(self, begin: Begin, asked: str):
        remember(begin, MOTION, entry("5"))
        with begin() as work:
            assert work.memory.candidates(asked) == ()

    def test_an_endless_text(self, begin: Begin):
        endless = " ".join(f"{chr(97 + n % 26) * (1 + n % 9)}{chr(97 + n // 26 % 26)}" for n in range(20_000))
        remember(begin, MOTION, entry(endless))
        with begin() as work:
            assert sources(work.memory.exact(endless)) == [endless]
            assert sources(work.memory.candidates(endless + " slot")) == [endless]

    @pytest.mark.parametrize(
        ("phrase", "found"),
        [
            pytest.param("TWEEDE kamer", [MOTION.source], id="source, capitals"),
            pytest.param("house of rep", [MOTION.source], id="target, part of a word"),
            pytest.param("coordinatie", ["Coördinatie: 100%"], id="accents"),
            pytest.param("%", ["Coördinatie: 100%"], id="a wildcard is a character"),
            pytest.param("_", [], id="a wildcard finds nothing by itself"),
            pytest.param("2024. The", [], id="not over both sides"),
            pytest.param("aangenomen. the motion", [], id="not from source to target"),
            pytest.param("'; drop table memory; --", [], id="SQL is text"),
            pytest.param("", [], id="empty"),
            pytest.param("  ", [], id="blank"),
        ],
    )
    def test_search(self, begin: Begin, phrase: str, found: list[str]):
        remember(begin, MOTION, entry("Coördinatie: 100%"))
        with begin() as work:
            assert sources(work.memory.search(phrase)) == found

    def test_search_gives_the_last_and_of_these_the_newest_first(self, begin: Begin):
        remember(begin, *(entry(f"Zin {n}", segment_id=str(n), minutes=n) for n in (2, 3, 1)))
        with begin() as work:
            assert sources(work.memory.search("zin")) == ["Zin 3", "Zin 2", "Zin 1"]
            assert sources(work.memory.search("zin", limit=2)) == ["Zin 3", "Zin 1"]  # the last two to come

    def test_uncommitted_work_is_rolled_back(self, begin: Begin):
        with begin() as work:
            work.memory.remember(MOTION)
        with begin() as work:
            assert work.memory.count() == 0
        remember(begin, MOTION)
        with begin() as work:
            assert work.memory.candidates(MOTION.source)

    @settings(max_examples=25, suppress_health_check=list(HealthCheck), deadline=None)
    @given(text=st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=40))
    def test_any_text_comes_back_and_finds_itself(self, begin: Begin, text: str):
        with begin() as work:
            work.memory.remember(entry(text, text))
            assert sources(work.memory.exact(text)) == [text]
            for word in text.split():
                assert text in sources(work.memory.search(word)) or not word.isalnum()
