import pytest

from termbase.starter import starter_concepts
from tests.fakes.engine import ScramblingEngine
from tests.translate.report import letters
from translate.engine.ctranslate2_engine import CTranslate2Engine
from translate.pipeline.draft import TranslatedLetter


@pytest.fixture(scope="session")
def all_letters(engine: CTranslate2Engine) -> dict[str, TranslatedLetter]:
    concepts = starter_concepts()
    return {
        "engine": letters.translated(letters.LETTER, engine, concepts),
        "scrambling": letters.translated(letters.LETTER, ScramblingEngine(1), concepts),
        "no-terms": letters.translated(letters.PLAIN, engine, ()),
        "one-of-everything": letters.one_of_everything(),
        "hostile": letters.translated(
            letters.HOSTILE, ScramblingEngine(2), concepts, name='<script>&"brief".md'
        ),
    }


@pytest.fixture(params=["engine", "scrambling", "no-terms", "one-of-everything", "hostile"])
def letter(request: pytest.FixtureRequest, all_letters: dict[str, TranslatedLetter]) -> TranslatedLetter:
    return all_letters[request.param]
