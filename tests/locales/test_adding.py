import shutil
from pathlib import Path

import locales
from dialogue.replies import Choice, Day, Label, Message, Name, Reply, Say
from locales.texts import Texts

FOLDER = Path(locales.__file__ or "").parent


def test_a_new_language_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "locales"
    shutil.copytree(FOLDER, folder)
    (folder / "eo").mkdir()
    (folder / "eo/locale.yaml").write_text("{autonym: Esperanto, locale: eo, hints: [eo]}", "utf-8")
    (folder / "eo/words.ftl").write_text(
        "word-stop = haltu\nhello = Saluton\n    .short = Hej\nday = { $day }", "utf-8"
    )
    texts = Texts.load(folder)
    assert texts.offered("eo-XX")[0].autonym == "Esperanto"
    assert texts.commands["haltu"] == "stop"
    assert texts.country_names(("eo",))["LB"] == Name("Libano", "eo")
    reply = Reply((Say("hello"), Say("day", day=Day("2021-02-23"))), (Choice("a:b", Say("hello")),))
    assert texts.message(reply, texts.chain("eo")) == Message(
        "Saluton\n\nmardo, la 23-a de Februaro 2021", (Label("a:b", "Hej"),), language="eo"
    )
