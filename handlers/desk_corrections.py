"""Putting right what was sent: with the facts of now, with a ready notice, or in new words for a second yes."""

from dataclasses import replace

from dialogue.replies import Choice, Language, Reply, Say
from dialogue.words import cleaned
from handlers import desk_card, proof
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import announcements, wording
from reviews.announcements import NOTICES, Announcement, Content, NotYet
from reviews.staff import Staff

_WORDS = "correct:"
_DRAFT = "desk:words"


async def answer(ctx: Context, by: Staff, step: Step, listening: str) -> Reply | None:
    """None where this is about something else."""
    if listening.startswith(_WORDS):
        id, _, language = listening.removeprefix(_WORDS).partition(":")
        return await _written(ctx, by, id, language, step.inbound.text)
    match step.verb:
        case "correct":
            return await _ways(ctx, by, step.arg)
        case "facts" | "notice":
            return await _at_once(ctx, by, step)
        case "words":
            return await _words(ctx, by, step.arg, "".join(step.args[1:]))
        case "fallback":
            return await _fallback(ctx, by, step.arg, "".join(step.args[1:]))
        case "continue":
            kept = await ctx.drafts.read(_DRAFT)
            return await _ways(ctx, by, kept["id"]) if kept else None
        case "corrected":
            return await _hand_over(ctx, by, step.arg)
        case _:
            return None


async def _ways(ctx: Context, by: Staff, id: str) -> Reply:
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    choices = [Choice(f"desk:facts:{id}", Say("desk-correct-facts"), "good")]
    fact = ctx.work.calendar.fact(found.content.subject or "")
    fitting = [each for each in NOTICES if wording.suits(each, fact)]
    choices += [Choice(f"desk:notice:{id}:{each}", Say(f"announce-notice-{each}")) for each in fitting]
    choices += [_write(id, each) for each in await _languages(ctx, found)]
    return lines(Say("desk-ask-correct"), choices=[*choices, _back(found), command("menu")])


async def _at_once(ctx: Context, by: Staff, step: Step) -> Reply:
    """Catalogue words and calendar facts alone need one person; the others are shown what it was."""
    id, notice = step.arg, step.args[1] if step.verb == "notice" and len(step.args) > 1 else None
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    if question := await proof.ask_pin(ctx, journey="desk", then=":".join((step.verb, *step.args))):
        return question
    done = await announcements.correct(
        ctx.work.tx,
        id=found.id,
        by=by,
        calendar=ctx.work.calendar,
        new_id=ctx.work.token(),
        notice=notice if notice in NOTICES else None,
        now=ctx.work.now,
    )
    return await desk_card.show(ctx, by, done, Say("desk-corrected"))


async def _words(ctx: Context, by: Staff, id: str, language: str) -> Reply:
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    if language not in await _languages(ctx, found):
        return await _ways(ctx, by, id)
    ctx.cursor.journey, ctx.cursor.at = "desk", f"{_WORDS}{id}:{language}"
    asked = Say("announce-ask-words", language=Language(language))
    return lines(asked, choices=[_back(found), command("menu")])


async def _languages(ctx: Context, found: Announcement) -> list[str]:
    """In which it can be written anew: those of its readers first, those it was written in, and all others we have."""
    readers = [each or "en" for each in await announcements.readers(ctx.work.tx, of=found)]
    shipped = [each.code for each in ctx.around.languages(None) if each.shipped]
    return list(dict.fromkeys((*readers, *found.content.texts, *shipped)))


def _write(id: str, language: str) -> Choice:
    return Choice(f"desk:words:{id}:{language}", Say("announce-write", language=Language(language)))


async def _written(ctx: Context, by: Staff, id: str, language: str, text: str) -> Reply:
    """Kept until all languages are written anew that have to be; then a second person is asked."""
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    before = await _kept(ctx, found)
    content = replace(before, texts={**before.texts, language: cleaned(text, lines=True)})
    if wrong := list(wording.problems(content, ctx.work.calendar)):
        asked = await _words(ctx, by, id, language)
        return lines(*wrong, *asked.says, choices=asked.choices)
    ctx.cursor.journey, ctx.cursor.at = None, ""
    return await _sheet(ctx, found, content, Say("announce-kept", language=Language(language)))


async def _kept(ctx: Context, found: Announcement) -> Content:
    """What has been written of its correction so far."""
    kept = await ctx.drafts.read(_DRAFT) or {}
    mine = kept if kept.get("id") == found.id else {}
    return Content(
        found.content.audience, mine.get("texts", {}), subject=found.content.subject, fallback=mine.get("fallback")
    )


async def _sheet(ctx: Context, found: Announcement, content: Content, *before: Say) -> Reply:
    """What is still lacking, and who gets what instead; it is kept."""
    ctx.drafts.keep(_DRAFT, {"id": found.id, "texts": dict(content.texts), "fallback": content.fallback}, "1")
    lacking = wording.missing(content, await announcements.readers(ctx.work.tx, of=found))
    says = [Say("announce-no-text", language=Language(each)) for each in lacking]
    says += [Say("announce-fallback-is", language=Language(content.fallback))] if content.fallback else []
    choices = [_write(found.id, each) for each in await _languages(ctx, found) if each not in content.texts]
    choices.append(Choice(f"desk:fallback:{found.id}", Say("announce-fallback")))
    choices.append(Choice(f"desk:corrected:{found.id}", Say("announce-hand"), "good"))
    return lines(*before, *says, choices=[*choices, _back(found), command("menu")])


async def _fallback(ctx: Context, by: Staff, id: str, language: str) -> Reply:
    """Which text those get whose language has no new one."""
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    content = await _kept(ctx, found)
    if not content.texts:
        return await _ways(ctx, by, id)
    if language == "none" or language in content.texts:
        return await _sheet(ctx, found, replace(content, fallback=None if language == "none" else language))
    ways = [(each, Say("announce-fallback-to", language=Language(each))) for each in content.texts]
    ways.append(("none", Say("announce-fallback-none")))
    choices = [Choice(f"desk:fallback:{id}:{each}", say) for each, say in ways]
    return lines(Say("announce-ask-fallback"), choices=[*choices, _back(found), command("menu")])


async def _hand_over(ctx: Context, by: Staff, id: str) -> Reply:
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    content, work = await _kept(ctx, found), ctx.work
    if not content.texts:
        return await _ways(ctx, by, id)
    try:
        made = await announcements.correct(
            work.tx,
            id=id,
            by=by,
            calendar=work.calendar,
            new_id=work.token(),
            texts=content.texts,
            fallback=content.fallback,
            now=work.now,
        )
    except NotYet as missing:
        return await _sheet(ctx, found, content, *missing.reasons)
    ctx.drafts.drop(_DRAFT)
    return await desk_card.show(ctx, by, made, *await desk_card.ask(ctx, by, made))


def _back(found: Announcement) -> Choice:
    return Choice(f"desk:open:{found.id}", Say("desk-back"))
