"""Says things in a person's language: messages by id become words.

Everything that is inserted is escaped and isolated by its type, so it can neither bring tags nor turn the text around
it. A message that is missing or broken in one language is said in the next one of the person's chain; every fault is
counted in `errors` and none is ever raised to the person.
"""

import html
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache, partial
from pathlib import Path
from typing import NamedTuple

from dialogue.replies import Argument, Attachment, Label, Made, Message, Name, Reply, Say
from locales.countries import country_codes, country_names
from locales.dates import listed
from locales.entries import Entries
from locales.isolation import isolated, run_right_to_left
from locales.languages import Language, chain_of, closest, offered, read_languages
from locales.templates import Template, Templates
from locales.values import TOLD
from locales.words import command_words, danger_words

Chain = tuple[str, ...]
"""The languages of a person, first choice first; English is tried last, named or not."""

_WHOLE: tuple[str | None, ...] = (None,)
_SHORT: tuple[str | None, ...] = ("short", None)
_TAG = re.compile("</?[bi]>")
_UNKNOWN = "…"


@dataclass(frozen=True, slots=True)
class _Asked:
    """How something is to be said, and which languages it took."""

    chain: Chain
    forms: tuple[str | None, ...] = _WHOLE
    """The attributes to take, the first there is; a message inside a message is told in the same form."""
    used: dict[str, None] = field(default_factory=dict)


class _Said(NamedTuple):
    text: str
    language: str
    """The language it was said in."""


class Texts:
    """All texts in all languages; each message is parsed when it is said first. Make one and keep it."""

    def __init__(self, languages: Mapping[str, Language], templates: Mapping[str, Templates]) -> None:
        self.known = languages
        self.errors: Counter[tuple[str, str]] = Counter()
        """(language, message id) -> how often it could not be said as it should be; for the metrics."""
        self._templates = templates
        self._countries: dict[str, Mapping[str, Name]] = {}
        self._closest = lru_cache(maxsize=256)(partial(closest, languages.values()))
        self._shorts: dict[tuple[str, Chain], str] = {}
        """Labels without arguments that could be said as they should be, by message and languages."""

    @classmethod
    def load(cls, folder: Path = Path(__file__).parent) -> "Texts":
        """Reads the languages of a folder. Raises `ValueError` naming the file that cannot be read."""
        languages = read_languages(folder)
        sources = {code: sorted((folder / code).glob("*.ftl")) for code, one in languages.items() if one.shipped}
        return cls(
            languages,
            {
                code: Templates(languages[code].locale, Entries(file.read_text("utf-8") for file in files))
                for code, files in sources.items()
            },
        )

    @cached_property
    def languages(self) -> Mapping[str, Language]:
        """The languages that are shipped, by code; English first."""
        return {code: language for code, language in self.known.items() if language.shipped}

    def offered(self, hint: str | None) -> tuple[Language, ...]:
        """All languages that can be tapped, shipped or not, in the order for somebody whose app gives this hint."""
        return offered(self.known, hint)

    def closest(self, hint: str | None) -> Language | None:
        """The language that an app's tag means, shipped or not."""
        return self._closest(hint)

    def chain(self, code: str) -> Chain:
        """The languages to show somebody who has chosen `code`, ending in English."""
        return chain_of(self.known, code)

    def say(self, say: Say, chain: Chain) -> str:
        """The message as HTML: everything is escaped but <b> and <i>."""
        return self._say(say, _Asked(chain)).text

    def plain(self, say: Say, chain: Chain) -> str:
        """The message without tags, nothing escaped."""
        return _without_tags(self.say(say, chain))

    def short(self, say: Say, chain: Chain) -> str:
        """The message's short form for a label (its own text where it has none), without tags, nothing escaped."""
        if (known := self._shorts.get((say.id, chain))) is not None and not say.args:
            return known
        asked = _Asked(chain, _SHORT)
        text = _without_tags(self._say(say, asked).text)
        if not say.args and tuple(asked.used) == chain[:1]:
            self._shorts[say.id, chain] = text
        return text

    def wordings(self, say: Say, chain: Chain) -> tuple[str, ...]:
        """Every wording that a label answers to: in full and short."""
        return self.plain(say, chain), self.short(say, chain)

    def message(
        self, reply: Reply, chain: Chain, make: Callable[[Attachment, Chain], Made | None] | None = None
    ) -> Message:
        """The reply in words. `make` makes its attachment, if it can.

        Where something is not in the reader's language, a last paragraph says so, once. Whoever chose a language that
        is not shipped was told so then: that all is in the nearest one is not said again below each message.
        """
        asked = self._readable(chain).code
        whole = _Asked(chain)
        said = [self._say(say, whole) for say in reply.says]
        if others := [code for code in whole.used if code != asked]:
            said.append(self._say(self.fallback_note(asked, others[0]), whole))
        language = said[0].language if said else asked
        return Message(
            text="\n\n".join(self._directed(one) for one in said if one.text),
            labels=tuple([Label(c.data, self.short(c.label, chain), c.style, c.url) for c in reply.choices]),
            language=language,
            right_to_left=self._right_to_left(language),
            keep=reply.keep,
            silent=reply.silent,
            file=make(reply.attachment, chain) if make and reply.attachment else None,
        )

    @cached_property
    def commands(self) -> Mapping[str, str]:
        """Every word that always wins, in every language, as `dialogue.words.command` looks it up -> its command."""
        return command_words(self.known.values(), self._templates)

    @cached_property
    def danger(self) -> frozenset[str]:
        """Words and phrases of danger in every language, for `dialogue.words.dangerous`."""
        return danger_words(self.known.values(), self._templates)

    @cached_property
    def countries(self) -> Mapping[str, str]:
        """Every name of a country in every shipped language, as `dialogue.words.plain` makes it -> ISO 3166 code."""
        return country_codes(self.languages.values())

    def country_names(self, chain: Chain) -> Mapping[str, Name]:
        """ISO 3166 code -> the country's name in the first shipped language of the chain, in the order of the names."""
        language = self._readable(chain)
        if language.code not in self._countries:
            names = country_names(language)
            self._countries[language.code] = {code: Name(name, language.code) for code, name in names.items()}
        return self._countries[language.code]

    def nearest(self, code: str) -> str:
        """The shipped language in which somebody is written to who has chosen `code`."""
        return self._readable(self.chain(code)).code

    def _readable(self, chain: Chain) -> Language:
        return next(self.known[code] for code in (*chain, "en") if code in self._templates)

    def _say(self, say: Say, asked: _Asked) -> _Said:
        """The message in the first language that has it whole."""
        broken: _Said | None = None
        for code in asked.chain if "en" in asked.chain else (*asked.chain, "en"):
            templates = self._templates.get(code)
            if templates is None:
                continue
            template = next((t for form in asked.forms if (t := templates.form(say.id, form, say.args))), None)
            if template and not template.faults:
                asked.used[code] = None
                return _Said(self._filled(template, say, self.known[code], asked), code)
            self.errors[code, say.id] += 1
            if template and not broken:
                broken = _Said(self._filled(template, say, self.known[code], asked), code)
        return broken if broken and broken.text else _Said(say.id.replace("-", " "), "en")

    def _filled(self, template: Template, say: Say, language: Language, asked: _Asked) -> str:
        if len(template.pieces) == 1:
            return template.pieces[0]
        pieces = list(template.pieces)
        for at in range(1, len(pieces), 2):
            try:
                pieces[at] = self._value(say.args[pieces[at]], language, asked)
            except (KeyError, ValueError):  # an argument that was not given, or a day that is none
                self.errors[language.code, say.id] += 1
                pieces[at] = _UNKNOWN
        return "".join(pieces)

    def _value(self, value: Argument, language: Language, asked: _Asked) -> str:
        """An argument as HTML; a message inside a message may come in another language than the one around it."""
        if isinstance(value, Say):
            said = self._say(value, asked)
            return said.text if said.language == language.code else isolated(said.text)
        if isinstance(value, tuple):
            return listed([self._value(item, language, asked) for item in value], language.locale)
        return TOLD[type(value)](value, language)

    def fallback_note(self, asked: str, shown: str) -> Say:
        """That something is shown in another language than the one that was asked for; by their codes."""
        names = [self.known[code].autonym if code in self.known else code for code in (asked, shown)]
        return Say("fallback-note", asked=Name(names[0], asked), shown=Name(names[1], shown))

    def _directed(self, said: _Said) -> str:
        return run_right_to_left(said.text) if self._right_to_left(said.language) else said.text

    def _right_to_left(self, code: str) -> bool:
        return code in self.known and self.known[code].direction == "rtl"


def _without_tags(text: str) -> str:
    return html.unescape(_TAG.sub("", text)) if "<" in text or "&" in text else text
