"""What was translated before? Pure functions."""

from termbase.memory.concordance import concordance
from termbase.memory.difference import Piece, PieceKind, difference, post_edit_distance
from termbase.memory.lookup import lookup
from termbase.memory.similarity import similarity
from termbase.memory.substitution import substitute

__all__ = [
    "Piece",
    "PieceKind",
    "concordance",
    "difference",
    "lookup",
    "post_edit_distance",
    "similarity",
    "substitute",
]
