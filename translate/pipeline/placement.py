"""Placing inline codes in a target: where the words stand that they stood around in the source."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from termbase.model import Span
from translate.constraints.alignment import AlignedTarget, words
from translate.documents.document import CodeKind, CodeRole, InlineCode, TaggedText


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of source and the stretch of target that is known to stand for it."""

    source: Span
    target: Span


def place_codes(
    source: str, codes: Sequence[InlineCode], target: AlignedTarget, anchors: Sequence[Anchor]
) -> TaggedText:
    """Put every code of a source into its target.

    Args:
        source: The text that the model saw.
        codes: Its codes, in reading order.
        target: The target with its alignment to the words of `source`.
        anchors: Enforced terms, which are surer than attention.

    Returns:
        The target with all codes, each once, an OPEN always before its CLOSE. A pair around the whole source is
        put around the whole target; a code at the end stays at the end; the others go by anchors, else by
        attention.
    """
    placer = _Placer(source, target, anchors)
    positions: dict[tuple[int, CodeKind], int] = {}
    for number, place in _pairs(codes, placer).items():
        positions[(number, CodeKind.OPEN)], positions[(number, CodeKind.CLOSE)] = place.start, place.end
    for index, code in enumerate(codes):
        if (code.id, code.kind) in positions:
            continue
        neighbour = codes[index - 1] if index else None
        if (
            neighbour is not None
            and neighbour.position == code.position
            and neighbour.kind is not CodeKind.OPEN
        ):
            # Directly after another code («focus»<sup>1</sup>): it stays there.
            positions[(code.id, code.kind)] = positions.get(
                (neighbour.id, neighbour.kind), placer.after(code.position)
            )
        elif code.kind is CodeKind.OPEN:
            positions[(code.id, code.kind)] = placer.before(code.position)
        else:
            positions[(code.id, code.kind)] = placer.after(code.position)
    placed = [replace(code, position=positions[(code.id, code.kind)]) for code in codes]
    return TaggedText(target.text, tuple(_ordered(placed)))


def _pairs(codes: Sequence[InlineCode], placer: "_Placer") -> dict[int, Span]:
    """Target places of all pairs, by id; pairs that nest or lie apart in the source do so in the target."""
    opened = {code.id: code.position for code in codes if code.kind is CodeKind.OPEN}
    sources = {
        code.id: Span(opened[code.id], code.position)
        for code in codes
        if code.kind is CodeKind.CLOSE and code.id in opened
    }
    places: dict[int, Span] = {}
    for number, own in sorted(sources.items(), key=lambda item: (item[1].start, -item[1].end)):
        start, end = placer.pair(own)
        for other, place in places.items():
            theirs = sources[other]
            if theirs.start <= own.start and own.end <= theirs.end:
                start = min(max(start, place.start), place.end)
                end = min(max(end, start), place.end)
            elif theirs.end <= own.start and start < place.end and place.start < end:
                start, end = (
                    (place.end, max(end, place.end)) if start >= place.start else (start, place.start)
                )
        places[number] = Span(start, max(start, end))
    return places


def _ordered(codes: list[InlineCode]) -> list[InlineCode]:
    """Reading order: by position; at one place what closes, then what stands alone, then what opens.

    Codes that follow each other in the source keep their order within each of these groups. An empty pair stays
    together.
    """
    opens = {code.id: code.position for code in codes if code.kind is CodeKind.OPEN}

    def key(item: tuple[int, InlineCode]) -> tuple[int, int, int]:
        index, code = item
        if code.kind is CodeKind.CLOSE and opens.get(code.id) == code.position:
            return (code.position, 3, index)
        rank = {CodeKind.CLOSE: 0, CodeKind.STANDALONE: 1, CodeKind.OPEN: 2}[code.kind]
        if code.kind is CodeKind.STANDALONE and code.position == 0:
            rank = 2
        return (code.position, rank, index)

    return [code for _, code in sorted(enumerate(codes), key=key)]


class _Placer:
    def __init__(self, source: str, target: AlignedTarget, anchors: Sequence[Anchor]) -> None:
        self._source, self._target, self._anchors = source, target, anchors
        self._words = words(source)

    def pair(self, span: Span) -> tuple[int, int]:
        """Where the stretch between an OPEN and its CLOSE stands in the target."""
        text = self._target.text
        inner = span.of(self._source)
        lead, trail = len(inner) - len(inner.lstrip()), len(inner) - len(inner.rstrip())
        span = Span(span.start + lead, max(span.start + lead, span.end - trail))
        at_start = not self._source[: span.start].strip()
        at_end = not self._source[span.end :].strip()
        if at_start and at_end:
            return 0, len(text)
        inside = [anchor for anchor in self._anchors if anchor.source.overlaps(span)]
        within = [a for a in inside if span.start <= a.source.start and a.source.end <= span.end]
        columns = [index for index, word in enumerate(self._words) if word.overlaps(span)]
        exact = next((a.target for a in within if self._covers(a.source, columns)), None)
        found = exact or self._target.stretch(columns)
        if found is None and not columns:
            position = self.after(span.start)
            return position, position
        if found is None:
            found = self._target.strongest(columns) or Span(0, len(text))
        if not exact:
            for anchor in within:
                found = Span(min(found.start, anchor.target.start), max(found.end, anchor.target.end))
        start = 0 if at_start else found.start
        end = len(text) if at_end else found.end
        # A full stop or comma that stood inside the pair in the source stays inside it.
        mark = self._source[span.end - 1 : span.end]
        if not at_end and mark in ".,;:?!" and text[end : end + 1] == mark:
            end += 1
        return start, max(start, end)

    def _covers(self, span: Span, columns: list[int]) -> bool:
        return bool(columns) and all(self._words[index].overlaps(span) for index in columns)

    def after(self, position: int) -> int:
        """Where a code goes that stood after the text before `position`."""
        before = self._source[:position]
        text = self._target.text
        if not self._source[position:].strip():
            return len(text)
        if not before.strip():
            return 0
        anchor = next((a for a in self._anchors if a.source.start < position <= a.source.end), None)
        previous = [index for index, word in enumerate(self._words) if word.end <= position]
        tail = before[self._words[previous[-1]].end :] if previous else ""
        if anchor is not None and anchor.source.end <= position:
            end = anchor.target.end
        elif not previous:
            return 0
        else:
            anchored = next((a for a in self._anchors if a.source.overlaps(self._words[previous[-1]])), None)
            end = anchored.target.end if anchored else self._end_of(previous[-1])
        # After the mark that it followed in the source: “technologies.²”, never “technologies².”
        for mark in tail.strip():
            if text[end : end + 1] == mark:
                end += 1
        return end

    def before(self, position: int) -> int:
        """Where a code goes that stood before the text after `position`."""
        following = [index for index, word in enumerate(self._words) if word.start >= position]
        if not following:
            return len(self._target.text)
        if not self._source[:position].strip():
            return 0
        found = self._target.stretch([following[0]]) or self._target.strongest([following[0]])
        return found.start if found else len(self._target.text)

    def _end_of(self, column: int) -> int:
        found = self._target.stretch([column]) or self._target.strongest([column])
        return found.end if found else len(self._target.text)


def expand(target: TaggedText) -> tuple[TaggedText, list[tuple[int, int]]]:
    """Write protected codes into the text.

    Returns:
        The target with the other codes only, and the insertions as (position in the old text, length), in order.
    """
    parts: list[str] = []
    codes: list[InlineCode] = []
    insertions: list[tuple[int, int]] = []
    end = shift = 0
    for code in target.codes:
        parts.append(target.text[end : code.position])
        end = code.position
        if code.role is CodeRole.PROTECTED:
            written = code.rendered
            if code.position == 0 and written.startswith(" "):
                written = f"{written[1:]} "
            parts.append(written)
            insertions.append((code.position, len(written)))
            shift += len(written)
        else:
            codes.append(replace(code, position=code.position + shift))
    parts.append(target.text[end:])
    return TaggedText("".join(parts), tuple(codes)), insertions


def shifted(span: Span, insertions: Sequence[tuple[int, int]]) -> Span:
    """A span of the text before `expand` in the text after it; text inserted at its end stays outside."""
    start = span.start + sum(length for position, length in insertions if position <= span.start)
    end = span.end + sum(length for position, length in insertions if position < span.end)
    return Span(start, max(start, end))
