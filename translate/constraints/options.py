"""How far enforcement goes; what the thresholds are and where they come from."""

from dataclasses import dataclass, field

from translate.engine.engine import DecodingOptions


@dataclass(frozen=True, slots=True)
class EnforcementOptions:
    """How far enforcement goes. Costs are differences of length-normalised log-probability."""

    free: DecodingOptions = field(default=DecodingOptions(beam_size=4))
    forced: DecodingOptions = field(default=DecodingOptions(beam_size=2))
    """For what is decoded anew."""
    cheap_cost: float = 1.0
    """A splice that costs no more than this is kept without decoding anew: the model finds it nearly as good as
    its own words."""
    max_anew_cost: float = 1.0
    """A sentence decoded anew may cost so much more than the repaired one under the plain source, and no more: what
    the model says around a term that it finds implausible is not to be trusted."""
    max_recommended_cost: float = 2.0
    """A recommended term that would cost more than this is left out: OVERRULED."""
    max_rounds: int = 8
    """Repair rounds, one term each; a segment with more missing terms gets the rest by the guarantee."""
    uses_inline: bool = True
    uses_prefixes: bool = True
    is_enforcing: bool = True
    """False: translate freely and only report what is met."""
