"""Somebody who fills in a form: says and taps, and remembers where the form stands. Each turn goes through JSON."""

import json
from dataclasses import dataclass, field, replace

from dialogue.drafts import Draft, from_json, to_json
from dialogue.forms import Form
from dialogue.inbound import Kind
from dialogue.reading import Reading
from dialogue.replies import Reply
from dialogue.turns import Outcome, Turn, begin, resume, turn
from tests.dialogue.walks import READING, inbound


@dataclass
class Chat:
    """One conversation in one form."""

    form: Form
    reading: Reading = READING
    last: Turn = field(init=False)

    def __post_init__(self) -> None:
        self.last = begin(self.form, self.reading)

    @property
    def draft(self) -> Draft:
        return self.last.draft

    @property
    def reply(self) -> Reply:
        return self.last.reply

    @property
    def outcome(self) -> Outcome:
        return self.last.outcome

    @property
    def said(self) -> list[str]:
        """Ids of what was said last."""
        return [say.id for say in self.reply.says]

    @property
    def offered(self) -> list[str]:
        """Ids of the labels under it."""
        return [choice.label.id for choice in self.reply.choices]

    def data(self, label: str) -> str:
        return next(choice.data for choice in self.reply.choices if choice.label.id == label)

    def tap(self, *labels: str) -> None:
        for label in labels:
            self.send(Kind.choice, self.data(label))

    def say(self, *texts: str) -> None:
        for text in texts:
            self.send(Kind.text, text)

    def send(self, kind: Kind, text: str = "", file_id: str | None = None) -> None:
        kept = from_json(json.loads(json.dumps(to_json(self.draft))))
        self.last = turn(self.form, kept, replace(inbound(kind, text), file_id=file_id), self.reading)

    def come_back(self, form: Form | None = None) -> None:
        """After a pause, perhaps to a form that a deploy has changed."""
        self.form = form or self.form
        self.last = resume(self.form, from_json(json.loads(json.dumps(to_json(self.draft)))), self.reading)
