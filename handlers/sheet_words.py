"""The words of an announcement: one text in each language, and the language for those whose own has none."""

from dialogue.replies import Choice, Code, Language, Reply, Say
from dialogue.words import cleaned
from handlers.context import Context, command, lines
from handlers.journey import Step
from handlers.sheet import BACK, Sheet, keep
from reviews import audience, wording
from reviews.staff import Staff

WRITE = "write:"


async def change(ctx: Context, by: Staff, sheet: Sheet, step: Step, listening: str) -> Sheet | Reply | None:
    """None where this is about something else."""
    if listening.startswith(WRITE):
        return await _written(ctx, sheet, listening.removeprefix(WRITE), step.inbound.text)
    match step.verb:
        case "texts":
            return await texts(ctx, sheet)
        case "write":
            return ask(ctx, step.arg)
        case "unwrite":
            left = {language: text for language, text in sheet.content.texts.items() if language != step.arg}
            fallback = sheet.content.fallback if sheet.content.fallback in left else None
            return sheet.with_content(texts=left, fallback=fallback)
        case "fallback":
            return _fallback(sheet, step.arg)
        case _:
            return None


async def texts(ctx: Context, sheet: Sheet, *before: Say) -> Reply:
    """Which languages there are among those it is for, how many read each, and which have no text yet."""
    counts = await audience.count(ctx.work.tx, audience=sheet.content.audience, calendar=ctx.work.calendar)
    readers: dict[str, int] = {}
    for language, number in counts.by_language.items():
        readers[language or "en"] = readers.get(language or "en", 0) + number
    says = [_line(language, number, sheet) for language, number in readers.items()]
    shipped = [each.code for each in ctx.around.languages(None) if each.shipped]
    languages = dict.fromkeys([*readers, *sheet.content.texts, *shipped])
    writing = [Choice(f"announce:write:{each}", Say("announce-write", language=Language(each))) for each in languages]
    delete = [
        Choice(f"announce:unwrite:{each}", Say("announce-unwrite", language=Language(each)))
        for each in sheet.content.texts
    ]
    choices = [*writing, *delete, Choice("announce:fallback", Say("announce-fallback")), BACK, command("menu")]
    return lines(*before, Say("announce-which-language"), *says, choices=choices)


def _line(language: str, number: int, sheet: Sheet) -> Say:
    written = "yes" if language in sheet.content.texts else "no"
    return Say("announce-readers", language=Language(language), number=number, written=written)


def ask(ctx: Context, language: str) -> Reply:
    """The next text is the words in this language."""
    ctx.cursor.journey, ctx.cursor.at = "announce", WRITE + language[:20]
    codes = tuple(Code(f"{{{name}}}") for name in wording.VARIABLES)
    asked = Say("announce-ask-words", language=Language(language[:20]))
    return lines(asked, Say("announce-variables", codes=codes), choices=[BACK, command("menu")])


async def _written(ctx: Context, sheet: Sheet, language: str, text: str) -> Reply:
    """Kept if it fits and its variables have values; else they hear why, and write again."""
    words = cleaned(text, lines=True)
    changed = sheet.with_content(texts={**sheet.content.texts, language: words})
    if wrong := list(wording.problems(changed.content, ctx.work.calendar)):
        reply = ask(ctx, language)
        return lines(*wrong, *reply.says, choices=reply.choices)
    keep(ctx, changed)
    return await texts(ctx, changed, Say("announce-kept", language=Language(language)))


def _fallback(sheet: Sheet, language: str) -> Sheet | Reply:
    if language in sheet.content.texts:
        return sheet.with_content(fallback=language)
    if language == "none":
        return sheet.with_content(fallback=None)
    choices = [
        Choice(f"announce:fallback:{each}", Say("announce-fallback-to", language=Language(each)))
        for each in sheet.content.texts
    ]
    choices.append(Choice("announce:fallback:none", Say("announce-fallback-none")))
    return lines(Say("announce-ask-fallback"), choices=[*choices, BACK, command("menu")])
