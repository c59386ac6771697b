"""Words for what the ledger holds: in the person's language, with files made at that moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.body import Body
from bot.clock import Clock
from bot.codes import qr_png
from bot.facts import Facts
from dialogue.replies import Attachment, Made, Message, Say
from handlers import MENU
from locales.texts import Texts
from reviews import ics, plots
from reviews.plots import Plot


@dataclass(frozen=True, slots=True)
class Renderer:
    """Says replies in people's languages."""

    texts: Texts
    facts: Facts
    clock: Clock
    host: str
    """Our name in the ids of calendar entries."""

    def message(self, words: Body, language: str | None) -> Message:
        """The message in the language that was chosen, or else the one the app hinted at."""
        if words.language is None:
            return self.texts.message(words.reply, self.chain(language, words.hint), self._file)
        reply = words.reply
        if language and self.texts.nearest(language) != words.language:
            reply = replace(reply, says=(*reply.says, self.texts.fallback_note(language, words.language)))
        return self.texts.message(reply, self.texts.chain(words.language), self._file)

    def chain(self, language: str | None, hint: str | None) -> tuple[str, ...]:
        """The languages to read in, best first."""
        if language is None:
            closest = self.texts.closest(hint)
            language = closest.code if closest else "en"
        return self.texts.chain(language)

    def commands(self, language: str, names: Sequence[str] = MENU) -> Mapping[str, str]:
        """What each command does, in a language."""
        chain = self.texts.chain(language)
        return {name: self.texts.plain(Say(f"command-{name}"), chain) for name in names}

    def _file(self, attachment: Attachment, chain: tuple[str, ...]) -> Made:
        if attachment.kind == "qr":
            return Made("qr.png", "image/png", qr_png(attachment.of))
        if attachment.kind == "csv":
            return Made("report.csv", "text/csv", attachment.of.encode())
        if attachment.kind == "plot":
            plot = Plot.unpacked(attachment.of)
            drawn = plots.svg(plot, words=lambda say: self.texts.plain(say, chain))
            return Made(f"{plot.code}.svg", "image/svg+xml", drawn)
        made = ics.calendar_ics(
            self.facts.calendar,
            of=attachment.of,
            words=lambda say: self.texts.plain(say, chain),
            language=chain[0],
            host=self.host,
            now=self.clock.now(),
        )
        name = "calendar" if " " in attachment.of else attachment.of.rpartition(":")[2]
        return Made(f"{name}.ics", "text/calendar", made)
