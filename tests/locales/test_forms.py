"""Every question and every option of every form has its words."""

from collections.abc import Iterator
from typing import get_args

import pytest

from dialogue.fields import OneOf, SomeOf
from dialogue.forms import Form, fields_of, option_label, question
from dialogue.replies import Say
from locales.texts import Texts
from reviews.forms.interest import interest_form
from reviews.vocabulary import Role, StakeholderType

TEXTS = Texts.load()
FORMS = [interest_form(get_args(Role), get_args(StakeholderType))]


def _said_by(form: Form) -> Iterator[Say]:
    for field, group in fields_of(form):
        yield question(form, field, group)
        if isinstance(field, OneOf | SomeOf):
            yield from (option_label(form, field, option.code, group) for option in field.options)


@pytest.mark.requirement("S3-63")
@pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])
@pytest.mark.parametrize("code", list(TEXTS.languages))
def test_every_question_and_option_has_its_words(form: Form, code: str) -> None:
    assert [say.id for say in _said_by(form) if say.id not in TEXTS._templates[code]] == []
