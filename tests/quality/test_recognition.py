"""Recognition against hand labels: exact place and concept."""

from collections import Counter
from pathlib import Path

import pytest

from termbase.model import Concept, Language, MatchKind, Span
from termbase.recognition.index import TermIndex
from termbase.recognition.recogniser import recognise
from termbase.starter import starter_concepts
from tests.quality.gold import GoldSentence, Label, parse, read_gold

GOLD = Path(__file__).parent / "recognition.nl.txt"

# Measured on 2026-11-25: precision 0.9909, recall 1.0000 over 654 labels; without the passages that were added
# after the first run 0.9888 and 1.0000 over 529. All 6 false hits are decoys, right by form and wrong by sense
# (*beroep* as an occupation). Before the errors were read and rules made of them, all labels together gave 0.9744
# and 0.9923: the figures tell how well these sentences are read, not others. The README tells what was looked at
# when.
MIN_PRECISION = 0.98
MIN_RECALL = 0.97

pytestmark = pytest.mark.quality


@pytest.fixture(scope="module")
def concepts() -> tuple[Concept, ...]:
    return tuple(starter_concepts())


@pytest.fixture(scope="module")
def gold() -> tuple[GoldSentence, ...]:
    return read_gold(GOLD)


def found(sentence: GoldSentence, index: TermIndex) -> list[Label]:
    return [
        Label(match.span, match.concept.id, match.kind is MatchKind.COMPOUND)
        for match in recognise(sentence.text, index)
    ]


def describe(verdict: str, sentence: GoldSentence, label: Label) -> str:
    return f"{verdict} line {sentence.line}: {label.span.of(sentence.text)!r} {label.concept_id}"


def first_passage() -> int:
    """Number of the line from which on sentences were added after the recogniser's first run."""
    lines = GOLD.read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if line.startswith("# == passages"))


def rates(counts: Counter[str]) -> tuple[float, float, int]:
    """Precision, recall and number of labels."""
    hits = counts["right"] + counts["kind"]
    return hits / (hits + counts["false"]), hits / (hits + counts["missed"]), hits + counts["missed"]


def test_the_annotation_gives_back_text_labels_and_decoys() -> None:
    sentence = parse(r"De [[leden|lid]] in de {{kamer}} zien [[asielcijfers~asiel]],\nniet meer.", 7)

    assert sentence.text == "De leden in de kamer zien asielcijfers,\nniet meer."
    assert sentence.labels == (Label(Span(3, 8), "lid", False), Label(Span(26, 38), "asiel", True))
    assert sentence.decoys == (Span(15, 20),)


@pytest.mark.parametrize("broken", ["[[leden]]", "[[leden|lid]", "{{kamer}", "[[leden|Het Lid]]"])
def test_a_malformed_annotation_is_refused(broken: str) -> None:
    with pytest.raises(ValueError, match="line 3"):
        parse(f"De {broken} hier.", 3)


def test_the_gold_is_wide_and_hard_enough(
    gold: tuple[GoldSentence, ...], concepts: tuple[Concept, ...]
) -> None:
    labelled = {label.concept_id for sentence in gold for label in sentence.labels}

    assert len(gold) >= 180
    assert sum(bool(sentence.decoys) for sentence in gold) >= 45
    assert len(labelled) >= 220
    assert sorted(labelled - {concept.id for concept in concepts}) == []


def test_precision_and_recall(
    gold: tuple[GoldSentence, ...], concepts: tuple[Concept, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    index = TermIndex.build(concepts, Language.NL)
    counts: Counter[str] = Counter()
    blind: Counter[str] = Counter()
    passages = first_passage()
    errors = []
    for sentence in gold:
        expected = {(label.span, label.concept_id): label for label in sentence.labels}
        actual = {(label.span, label.concept_id): label for label in found(sentence, index)}
        for key in expected.keys() | actual.keys():
            if key not in actual:
                verdict = "missed"
            elif key not in expected:
                verdict = "false"
            else:
                verdict = "right" if expected[key] == actual[key] else "kind"
            counts[verdict] += 1
            blind[verdict] += sentence.line < passages
            if verdict != "right":
                errors.append(describe(verdict, sentence, expected.get(key) or actual[key]))
        for decoy in sentence.decoys:
            counts["decoys"] += 1
            counts["taken"] += any(span.overlaps(decoy) for span, _ in actual)
    precision, recall, n_labels = rates(counts)
    blind_precision, blind_recall, n_blind = rates(blind)

    with capsys.disabled():
        print(
            f"\nrecognition: precision {precision:.4f}, recall {recall:.4f} over {n_labels} "
            f"labels in {len(gold)} sentences; "
            f"without the passages {blind_precision:.4f}, {blind_recall:.4f} over {n_blind}; "
            f"{counts['taken']} of {counts['decoys']} decoys taken"
        )
        print("\n".join(f"  {error}" for error in sorted(errors)))
    assert precision >= MIN_PRECISION, errors
    assert recall >= MIN_RECALL, errors
    assert counts["kind"] == 0, errors
