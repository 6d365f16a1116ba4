"""Files that carry terminology between tools."""

from termbase.exchange.tbx_categories import BASIC, OWN_DIALECT
from termbase.exchange.tbx_reader import iterate_tbx, read_tbx
from termbase.exchange.tbx_writer import TbxHeader, to_tbx, write_tbx

__all__ = ["BASIC", "OWN_DIALECT", "TbxHeader", "iterate_tbx", "read_tbx", "to_tbx", "write_tbx"]
