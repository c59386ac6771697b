"""An announcement on the desk: how it stands, live, and what whoever looks may do to it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dialogue.replies import Attachment, Choice, Code, Day, Language, Name, Reply, Say
from handlers import proof, sheet_preview
from handlers import sheet as sheets
from handlers.context import Context, command, lines
from handlers.journey import Step
from reviews import announcements, desk, telling, wording
from reviews.announcements import EXPORT, Announcement, NotAllowed
from reviews.plots import line_of
from reviews.staff import Staff

_STATES = ("sent", "pending", "sending", "uncertain", "failed", "gone", "skipped")


async def show(ctx: Context, by: Staff, found: Announcement, *before: Say) -> Reply:
    """The card, with its counts as they are now."""
    says = [_heading(found), sheets.excerpt(found.content)]
    content = replace(found.content, at=found.starts) if found.state == "approved" else found.content
    told = list(sheets.told(ctx, content))[1:]
    says += told if found.state in {"draft", "approved"} else [say for say in told if say.id != "announce-starts-now"]
    says.append(Say("desk-author", who=Name(found.author_name), day=Day(found.created.date().isoformat())))
    if found.corrects:
        says.append(Say("desk-corrects"))
    elif found.state == "draft":
        says += await sheet_preview.in_the_way(ctx, found.content, found.code)
    says += await _counts(ctx, by, found) if found.job else []
    choices = [*_choices(by, found), *await _put_right(ctx, by, found)]
    return lines(*before, *says, choices=[*choices, command("desk"), command("menu")])


async def ask(ctx: Context, by: Staff, made: Announcement) -> list[Say]:
    """Ask for its approval; what is said of that: how many may, and whether they heard of it."""
    asked = await desk.ask(ctx.work.tx, of=made, by=by, now=ctx.work.now)
    says = [Say("announce-handed-over", code=Code(made.code), number=asked.colleagues)]
    if asked.colleagues:
        says.append(told_in(asked.chats))
    if made.alone:
        says.append(Say("announce-alone"))
    elif not asked.colleagues:
        says.append(Say("announce-nobody-approves"))
    return says


def told_in(chats: int) -> Say:
    """In how many chats colleagues were told, or that nobody could be."""
    return Say("announce-told", number=chats) if chats else Say("announce-told-nobody")


def line(ctx: Context, found: Announcement) -> Say:
    """One of a list: its code, what it is about, how it stands, whose it is."""
    fact = ctx.work.calendar.fact(found.content.subject or "")
    what = telling.title(ctx.work.calendar, fact) if fact else sheets.excerpt(found.content)
    state = Say(f"desk-state-{found.state}")
    return Say("desk-line", code=Code(found.code), what=what, state=state, who=Name(found.author_name))


def _heading(found: Announcement) -> Say:
    return Say("desk-card", code=Code(found.code), state=Say(f"desk-state-{found.state}"), version=found.version)


async def _counts(ctx: Context, by: Staff, found: Announcement) -> list[Say]:
    """By state; they always sum to the audience."""
    report = await announcements.report(ctx.work.tx, id=found.id, by=by)
    says = [Say("desk-audience", number=report.audience)]
    return says + [Say(f"desk-count-{state}", number=n) for state in _STATES if (n := report.states.get(state, 0))]


def _choices(by: Staff, found: Announcement) -> Iterator[Choice]:
    if found.state == "draft" and _approves(by, found):
        yield Choice(f"desk:approve:{found.id}:{found.version}", Say("desk-approve"), "good")
    if found.job:
        yield Choice(f"desk:open:{found.id}", Say("desk-refresh"))
        yield Choice(f"desk:report:{found.id}", Say("desk-report"))
    if found.state in {"sending", "paused"} and by.may("announcement.pause", found.reach):
        verb = "pause" if found.state == "sending" else "resume"
        yield Choice(f"desk:{verb}:{found.id}", Say(f"desk-{verb}"))
    yield Choice(f"desk:text:{found.id}", Say("desk-text"))
    if found.state == "draft" and not found.corrects:
        yield Choice(f"desk:preview:{found.id}", Say("announce-preview"))
    if found.state in {"draft", "approved"} and found.author == by.id and not found.corrects:
        yield Choice(f"desk:edit:{found.id}", Say("desk-edit"))
    own = found.author == by.id and found.state in {"draft", "approved"}
    if found.state in {"draft", "approved", "sending", "paused"} and (
        own or by.may("announcement.cancel", found.reach)
    ):
        yield Choice(f"desk:cancel:{found.id}", Say("desk-cancel"), "danger")


async def _put_right(ctx: Context, by: Staff, found: Announcement) -> list[Choice]:
    """To correct it and to take it back, once somebody has it."""
    if not await announcements.can_be_put_right(ctx.work.tx, of=found):
        return []
    correct = Choice(f"desk:correct:{found.id}", Say("desk-correct"))
    recall = Choice(f"desk:recall:{found.id}", Say("desk-recall"), "danger")
    verbs = (("announcement.correct", correct), ("announcement.recall", recall))
    return [choice for verb, choice in verbs if by.may(verb, found.reach)]


def _approves(by: Staff, found: Announcement) -> bool:
    try:
        announcements.approvable(found, by)
    except NotAllowed:
        return False
    return True


# More of it


async def details(ctx: Context, by: Staff, step: Step) -> Reply:
    """Its whole text, what it would mean, or its report."""
    found = await announcements.get(ctx.work.tx, id=step.arg, by=by)
    if step.verb == "preview":
        seen = await sheet_preview.look(ctx, found.content, found.code)
        return lines(*sheet_preview.told(seen), choices=[_back(found), command("menu")])
    if step.verb in {"picture", "table"}:
        return await _file(ctx, by, step, found)
    if step.verb == "text":
        return _text(ctx, found, "".join(step.args[1:]))
    return await _report(ctx, by, found)


def _text(ctx: Context, found: Announcement, language: str) -> Reply:
    """As those see it who read that language."""
    if found.words:
        words = wording.unpacked(found.words)
    elif list(wording.problems(found.content, ctx.work.calendar)):
        words = {}
    else:
        words = wording.replies(found.content, ctx.work.calendar, found.code, found.tenant)
    shown = words.get(language) or next(iter(words.values()), None)
    says = shown.says if shown else (Say("notice-no-value", name=Code("{…}")),)
    others = [
        Choice(f"desk:text:{found.id}:{each}", Say("announce-show", language=Language(each))) for each in words if each
    ]
    return lines(*says, choices=[*others, _back(found), command("menu")])


async def _report(ctx: Context, by: Staff, found: Announcement) -> Reply:
    """Every recipient in one state, with the reason; what failed of one kind can be sent again."""
    report = await announcements.report(ctx.work.tx, id=found.id, by=by)
    says = [Say("desk-audience", number=report.audience)]
    says += _lines(report.reasons)
    says += [
        Say("desk-report-channel", channel=Name(channel), number=sum(states.values()), sent=states.get("sent", 0))
        for channel, states in report.channels.items()
    ]
    if report.places:
        says.append(Say("desk-report-places", number=sum(report.places.values())))
        says += _lines(report.places)
    failed = sorted({reason for state, reason in report.reasons if state == "failed" and len(reason) <= 30})
    retries = [Choice(f"desk:retry:{found.id}:{each}", Say("desk-retry", reason=Code(each))) for each in failed]
    files = [Choice(f"desk:picture:{found.id}", Say("desk-picture"))]
    files += [Choice(f"desk:table:{found.id}", Say("desk-table"))] if by.may(EXPORT, found.reach) else []
    may = by.may("announcement.retry", found.reach)
    return lines(*says, choices=[*(retries if may else ()), *files, _back(found), command("menu")])


def _lines(numbers: Mapping[tuple[str, str], int]) -> list[Say]:
    """By state and reason, a line each."""
    return [line_of(state, reason, number) for (state, reason), number in sorted(numbers.items())]


async def _file(ctx: Context, by: Staff, step: Step, found: Announcement) -> Reply:
    """The report as a picture; or as a table, which is an export and asks the PIN."""
    if step.verb == "table":
        if question := await proof.ask_pin(ctx, journey="desk", then=f"table:{found.id}"):
            return question
        table = await announcements.export(ctx.work.tx, id=found.id, by=by, now=ctx.work.now)
        made = Attachment("csv", table)
    else:
        plot = await announcements.plot(ctx.work.tx, id=found.id, by=by)
        made = Attachment("plot", plot.packed())
    told = Say(f"desk-here-{step.verb}", code=Code(found.code))
    return Reply((told,), (_back(found), command("menu")), keep=True, attachment=made)


def _back(found: Announcement) -> Choice:
    return Choice(f"desk:open:{found.id}", Say("desk-back"))
