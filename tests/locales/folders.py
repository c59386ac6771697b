"""Small sets of languages, written to disk."""

from pathlib import Path

from locales.texts import Texts

METADATA = {
    "en": "{autonym: English, locale: en_GB, hints: [en]}",
    "ar": "{autonym: العربية, direction: rtl, locale: ar, hints: [ar], fallback: [en]}",
    "ru": "{autonym: Русский, locale: ru, hints: [ru], fallback: [en]}",
}
NOTE = "fallback-note = Not in { $asked }, in { $shown }.\n"


def write(folder: Path, **sources: str) -> Path:
    """Writes the metadata of some languages, and <language>/words.ftl for those with a source; gives the folder."""
    for code, metadata in METADATA.items():
        (folder / code).mkdir(parents=True, exist_ok=True)
        (folder / code / "locale.yaml").write_text(metadata, "utf-8")
    for code, source in sources.items():
        (folder / code / "words.ftl").write_text(source, "utf-8")
    (folder / "wanted.yaml").write_text(
        "- {code: ckb, autonym: کوردی, direction: rtl, fallback: [ar, en], hints: [ckb]}\n", "utf-8"
    )
    return folder


def texts(folder: Path, **sources: str) -> Texts:
    """The texts of such a folder."""
    return Texts.load(write(folder, **sources))
