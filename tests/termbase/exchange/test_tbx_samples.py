"""Files of other tools, where they are at hand; only whether they are read as they should be."""

from collections import Counter
from pathlib import Path

import pytest
from lxml import etree

from termbase.errors import ExchangeFormatError
from termbase.exchange import read_tbx, to_tbx
from termbase.model import Gender, Language, TermStatus
from tests.contracts.repository import LID

_SAMPLES = Path(__file__).parents[3].parent / "shared" / "samples"


@pytest.fixture(scope="module")
def samples() -> Path:
    if not _SAMPLES.is_dir():
        pytest.skip("no folder shared/samples beside the project")
    return _SAMPLES


def test_own_dca_snippet(samples: Path):
    losses: Counter[str] = Counter()
    (concept,) = read_tbx(samples / "own-snippets" / "tbx_basic_dca_nl_en.tbx", losses=losses)
    assert [(term.text, term.language, term.status) for term in concept.terms] == [
        ("Kamerstuk", Language.NL, TermStatus.PREFERRED),
        ("Parliamentary Paper", Language.EN, TermStatus.PREFERRED),
        ("Chamber piece", Language.EN, TermStatus.DEPRECATED),
    ]
    assert concept.terms[0].gender is Gender.NEUTER
    assert (concept.domain, concept.source) == ("parliamentary procedure", "in-house")
    assert losses == {"context": 1, "transactionType": 1}


def test_own_dct_snippet(samples: Path):
    (concept,) = read_tbx(samples / "own-snippets" / "tbx_basic_dct_nl_en.tbx")
    assert [term.text for term in concept.terms] == ["verdienvermogen", "earning capacity"]
    assert concept.domain == "economic policy"


@pytest.mark.parametrize(
    ("name", "n_concepts", "languages"),
    [
        ("okapi/okapi/libraries/lib-terminology/src/test/resources/medtronic_TBX.tbx", 3, {"nl", "en"}),
        ("byutrg-tbx-basic-v2/TBX-basic-sample.tbx", 5, {"en"}),
        ("ltac-tbx-basic/DCA/Example_Astronomy_DCA_VALID.tbx", 39, {"en"}),
        ("ltac-tbx-basic/DCT/Example_Astronomy_DCT_VALID.tbx", 39, {"en"}),
        ("ltac-tbx-test-files/basic_good.tbx", 39, {"en"}),
    ],
)
def test_files_of_other_tools(samples: Path, name: str, n_concepts: int, languages: set[str]):
    concepts = read_tbx(samples / name)
    assert len(concepts) == n_concepts
    assert {str(term.language) for concept in concepts for term in concept.terms} == languages


def test_a_file_that_is_not_well_formed(samples: Path):
    with pytest.raises(ExchangeFormatError, match="line 42: not well-formed XML"):
        read_tbx(samples / "ltac-tbx-test-files" / "poorly_formed_xml.tbx")


def test_what_is_written_is_valid_against_the_core_schema(samples: Path):
    schema = etree.RelaxNG(etree.parse(samples / "byutrg-tbxv3" / "2023-01-12-TBXcoreStructV03.rng"))
    document = etree.fromstring(to_tbx([LID]).encode()).getroottree()
    assert schema.validate(document), schema.error_log
