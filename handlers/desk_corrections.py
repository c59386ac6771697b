"""Putting right what was sent: with the facts of now, with a ready notice, or in new words for a second yes."""

from dialogue.replies import Choice, Code, Language, Name, Reply, Say
from dialogue.words import cleaned
from handlers import desk_card, proof
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import announcements, desk, staff, wording
from reviews.announcements import NOTICES, Announcement
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
    choices += [
        Choice(f"desk:words:{id}:{each}", Say("announce-write", language=Language(each)))
        for each in found.content.texts
    ]
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
    if language not in found.content.texts:
        return await _ways(ctx, by, id)
    ctx.cursor.journey, ctx.cursor.at = "desk", f"{_WORDS}{id}:{language}"
    asked = Say("announce-ask-words", language=Language(language))
    return lines(asked, choices=[_back(found), command("menu")])


async def _written(ctx: Context, by: Staff, id: str, language: str, text: str) -> Reply:
    """Kept until all languages are written anew that have to be; then a second person is asked."""
    found = await announcements.get(ctx.work.tx, id=id, by=by)
    kept = await ctx.drafts.read(_DRAFT) or {}
    texts = {**(kept.get("texts", {}) if kept.get("id") == id else {}), language: cleaned(text, lines=True)}
    content = announcements.Content(found.content.audience, texts, subject=found.content.subject)
    if wrong := list(wording.problems(content, ctx.work.calendar)):
        asked = await _words(ctx, by, id, language)
        return lines(*wrong, *asked.says, choices=asked.choices)
    ctx.cursor.journey, ctx.cursor.at = None, ""
    ctx.drafts.keep(_DRAFT, {"id": id, "texts": texts}, "1")
    left = [each for each in found.content.texts if each not in texts]
    choices = [Choice(f"desk:words:{id}:{each}", Say("announce-write", language=Language(each))) for each in left]
    says = [Say("announce-kept", language=Language(language))]
    says += [Say("announce-no-text", language=Language(each)) for each in left]
    over = Choice(f"desk:corrected:{id}", Say("announce-hand"), "good")
    return lines(*says, choices=[*choices, over, _back(found), command("menu")])


async def _hand_over(ctx: Context, by: Staff, id: str) -> Reply:
    kept = await ctx.drafts.read(_DRAFT)
    if kept is None or kept["id"] != id:
        return await _ways(ctx, by, id)
    work = ctx.work
    made = await announcements.correct(
        work.tx, id=id, by=by, calendar=work.calendar, new_id=work.token(), texts=kept["texts"], now=work.now
    )
    ctx.drafts.drop(_DRAFT)
    others = [each.id for each in await staff.approvers(work.tx, reach=made.reach) if each.id != by.id]
    asked = (Say("announce-desk-asked", who=Name(by.name)),)
    await desk.tell(work.tx, of=made, who=others, says=asked, now=work.now)
    told = Say("announce-handed-over", code=Code(made.code), number=len(others))
    return await desk_card.show(ctx, by, made, told)


def _back(found: Announcement) -> Choice:
    return Choice(f"desk:open:{found.id}", Say("desk-back"))
