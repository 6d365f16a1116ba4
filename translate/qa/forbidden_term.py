"""No deprecated rendering of a recognised term stands in the target."""

from typing import Final

from termbase.model import Issue, Severity, TermStatus
from translate.qa.check import CheckInput
from translate.qa.english_forms import occurrences


class ForbiddenTerm:
    """A rendering that the termbase calls deprecated or obsolete is not in the target.

    It is let through where the same words are approved for a term of this segment (*chamber* within
    `Chamber of Commerce`), and where the source has the English words itself.

    * **error**: a deprecated or obsolete rendering is in the target.
    """

    id: Final = "forbidden-term"
    explanation: Final = "Looks for renderings that the termbase forbids, such as “Second Chamber”."

    def __call__(self, check_input: CheckInput) -> list[Issue]:
        """Search the target for the forbidden renderings of each recognised concept."""
        language, target = check_input.pair.target, check_input.target.text
        concepts = {term_match.concept.id: term_match.concept for term_match in check_input.term_matches}
        found = {
            span: term
            for concept in concepts.values()
            for term in concept.terms_in(language, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
            for span in occurrences(term, target)
            if not any(occurrences(term, check_input.source.text))
        }
        if not found:
            return []
        approved = [
            span
            for concept in concepts.values()
            for term in concept.terms_in(language, TermStatus.PREFERRED, TermStatus.ADMITTED)
            for span in occurrences(term, target)
        ]
        preferred = {
            term: concept.preferred(language)
            for concept in concepts.values()
            for term in concept.terms_in(language, TermStatus.DEPRECATED, TermStatus.OBSOLETE)
        }
        issues = []
        for span, term in sorted(found.items(), key=lambda item: item[0]):
            if any(other.start <= span.start and span.end <= other.end for other in approved):
                continue
            better = preferred[term]
            advice = f"; write “{better.text}”" if better else ""
            message = f"“{span.of(target)}” is not to be used{advice}."
            issues.append(Issue(self.id, Severity.ERROR, message, target=span))
        return issues
