from pathlib import Path

import pytest

from dialogue.words import command, dangerous, safe_word_allowed
from locales.texts import Texts
from locales.words import split
from tests.locales.folders import texts

TEXTS = Texts.load()


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("stop", "stop"),
        ("STOP!", "stop"),
        (" Stop  all ", "stop"),
        ("menu", "menu"),
        ("Language", "language"),
        ("cancel", "cancel"),
        ("help", "help"),
        ("weather", "safe"),
        ("parar", "stop"),
        ("मदद", "help"),
        ("زبان", "language"),
        ("stop it", None),
        ("I need help with my form", None),
    ],
)
def test_words_that_win_when_they_are_the_whole_message(typed: str, name: str | None) -> None:
    found = command(typed, TEXTS.commands)
    assert (found.name if found else None) == name


def test_every_shipped_language_has_a_word_for_each() -> None:
    for code in TEXTS.languages:
        own = Texts({code: TEXTS.known[code]}, {code: TEXTS._templates[code]})
        assert set(own.commands.values()) == {"stop", "menu", "language", "cancel", "help", "verify", "safe"}


def test_no_word_that_wins_can_be_a_safe_word() -> None:
    assert [word for word in TEXTS.commands if safe_word_allowed(word, TEXTS.commands)] == []


DANGER = {
    "en": (
        *(
            "They threatened me after the meeting",
            "I’m afraid to speak",
            "We fear reprisals.",
            "danger",
            "SOS",
            "S.O.S.!",
        ),
        *("This is an emergency", "I feel unsafe here", "I got a threat", "threat😡", "somebody threatens my family"),
        *("they said they would hurt me", "he is hurting me", "I was attacked", "my sister was kidnapped"),
        *("We were trafficked", "they threatned me", "I want to kill myself", "emergency number of the office"),
    ),
    "es": ("¡Socorro!", "Auxilio", "me amenazaron", "es una emergencia", "me quiero matar"),
    "fr": ("un viol", "viol!", "jai peur", "j’ai peur", "mont frappé", "je veux mourir"),
    "ar": ("النجدة", "النجدة!", "نجدة", "أنقذوني", "هددوني", "أريد أن أنتحر"),
    "ru": ("Спасите!", "спасите меня", "нам угрожают", "хочу покончить с собой"),
    "am": ("አስፈራሩብኝ", "አስፈራሩኝ", "አድኑኝ"),
    "zh": ("威脅", "他們威脅我的家人", "他们威胁我", "護照被老闆拿走", "护照被老板拿走", "我想自杀", "我想自殺"),
    "pt": ("me ameaçaram", "Estou com medo", "socorro", "me bateram", "eles querem me matar"),
}
CALM = {
    "en": (
        *(
            "We help families to find each other",
            "Our skills: training",
            "violet",
            "a traffic jam",
            "Eradicate trafficking",
        ),
        *("I sat in the back", "weekday", "sostenuto", "Where is the emerging market paper?", "I teach the viola"),
    ),
    "es": ("desarrollo sostenible", "violeta", "primeros auxilios", "sostenemos que sí", "tráfico", "el sábado"),
    "fr": ("violet", "la violette", "un violon", "trafic", "je pars"),
    "ar": ("متى يبدأ الاجتماع؟", "نريد التسجيل", "لبنان"),
    "ru": ("когда встреча?", "спасибо", "спасательный"),
    "am": ("ስብሰባው መቼ ነው?", "ኢትዮጵያ"),
    "zh": ("会议什么时候开始？", "護照要帶嗎？", "护照号码"),
    "pt": ("quando é a reunião?", "bom dia", "a mediação"),
}


@pytest.mark.parametrize("typed", [each for cases in DANGER.values() for each in cases])
def test_words_of_danger(typed: str) -> None:
    assert dangerous(typed, TEXTS.danger)


@pytest.mark.parametrize("typed", [each for cases in CALM.values() for each in cases])
def test_other_words_are_none(typed: str) -> None:
    assert not dangerous(typed, TEXTS.danger)


def test_a_list_may_use_the_commas_of_any_script(tmp_path: Path) -> None:
    assert split("a, b،c、d，e፣f;g\nh,") == list("abcdefgh")
    said = texts(tmp_path, en="word-stop = stop", ar="word-stop = توقف، قف\nwords-danger = خطر، تهديد، نجدة.")
    assert said.commands == {"stop": "stop", "توقف": "stop", "قف": "stop"}
    assert said.danger == {"خطر", "تهديد", "نجدة "}
