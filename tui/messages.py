"""What widgets tell their screen: what the user wants, as values."""

from dataclasses import dataclass

from textual.message import Message

from termbase.model import Issue


@dataclass
class WordsChosen(Message):
    """Words are to go in at the cursor."""

    words: str


@dataclass
class TargetChosen(Message):
    """A text is to take the place of the whole target."""

    target: str


@dataclass
class IssueChosen(Message):
    """An issue is to be shown in the text."""

    issue: Issue


@dataclass
class PanelShown(Message):
    """Another panel came to the front."""

    name: str
