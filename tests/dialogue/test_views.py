from dialogue import replies
from dialogue.fields import (
    Consent,
    Country,
    Day,
    Email,
    File,
    Link,
    Number,
    OneOf,
    Phone,
    SomeOf,
    Text,
    answered,
    options,
)
from dialogue.forms import Form, Group
from dialogue.replies import Code, Say
from dialogue.views import columns, row, schema, view

FORM = Form(
    "f",
    (
        OneOf("named", options=options("yes", "no")),
        Text("name", reads="reads", secret=True, when=answered("named", "yes")),
        SomeOf("topics", options=options("a", "b"), labels="topic-"),
        Number("age", optional=True),
        Day("day"),
        Country("land"),
        Email("mail"),
        Phone("phone"),
        Link("page"),
        Group("files", (File("file"),), most=2),
        Consent("store", version="1"),
    ),
)
ANSWERS = {
    "named": "yes",
    "name": "Amal",
    "topics": ("a", "b"),
    "age": None,
    "day": "2021-03-05",
    "land": "SY",
    "mail": "a@example.org",
    "phone": "+41791234567",
    "page": "https://example.org",
    "files": 1,
    "files.0.file": "file-1",
    "store": ("yes", "1"),
}


def test_questions_and_answers_in_order() -> None:
    assert view(FORM, ANSWERS) == [
        (Say("f-named"), Say("f-named-yes")),
        (Say("f-name"), Say("form-hidden")),
        (Say("f-topics"), (Say("topic-a"), Say("topic-b"))),
        (Say("f-age"), Say("form-none")),
        (Say("f-day"), replies.Day("2021-03-05")),
        (Say("f-land"), replies.Country("SY")),
        (Say("f-mail"), Code("a@example.org")),
        (Say("f-phone"), Code("+41791234567")),
        (Say("f-page"), replies.Link("https://example.org")),
        (Say("form-numbered", number=1, question=Say("f-files-file")), Say("form-file")),
        (Say("f-store"), Say("form-yes")),
    ]


def test_who_has_the_right_sees_what_is_secret() -> None:
    assert view(FORM, ANSWERS, secrets=True)[1] == (Say("f-name"), "Amal")


def test_an_export_row_has_every_column() -> None:
    assert columns(FORM) == (
        *("named", "name", "topics", "age", "day", "land", "mail", "phone", "page"),
        *("files.0.file", "files.1.file", "store"),
    )
    assert row(FORM, ANSWERS) == {
        **dict.fromkeys(columns(FORM), ""),
        **{path: value for path, value in ANSWERS.items() if isinstance(value, str)},
        "topics": "a;b",
        "store": "yes;1",
    }


def test_the_schema_says_what_is_needed_and_when() -> None:
    form = Form("f", (OneOf("named", options=options("yes", "no")), FORM.fields[1], FORM.fields[9]))
    assert schema(form) == {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "f",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "named": {"enum": ["yes", "no"]},
            "name": {"type": "string", "minLength": 1, "maxLength": 500},
            "files": {
                "type": "array",
                "maxItems": 2,
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": {"file": {"type": "string"}},
                    "required": ["file"],
                },
            },
        },
        "required": ["named"],
        "allOf": [
            {
                "if": {
                    "required": ["named"],
                    "properties": {
                        "named": {"anyOf": [{"enum": ["yes"]}, {"type": "array", "contains": {"enum": ["yes"]}}]}
                    },
                },
                "then": {"required": ["name"]},
                "else": {"properties": {"name": False}},
            }
        ],
    }


def test_every_field_has_its_schema() -> None:
    assert {
        key: value for key, value in schema(FORM)["properties"].items() if key not in {"named", "name", "files"}
    } == {
        "topics": {
            "type": "array",
            "uniqueItems": True,
            "minItems": 1,
            "maxItems": 2,
            "items": {"enum": ["a", "b"]},
        },
        "age": {"type": "integer", "minimum": 0, "maximum": 999_999_999},
        "day": {"type": "string", "format": "date"},
        "land": {"type": "string", "pattern": "^[A-Z]{2}$"},
        "mail": {"type": "string", "format": "idn-email"},
        "phone": {"type": "string"},
        "page": {"type": "string", "format": "iri"},
        "store": {"type": "array", "prefixItems": [{"enum": ["yes"]}, {"const": "1"}], "items": False},
    }
