"""Source text → hypotheses; the only place that knows CTranslate2, sacremoses and subwords."""
