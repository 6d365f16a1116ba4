"""Model folders: the embedded one, and any other CTranslate2 folder."""
