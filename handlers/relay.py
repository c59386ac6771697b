"""Passing updates on: an organisation asks, is answered, and settles in private what is posted where."""

from datetime import datetime

from dialogue.inbound import Inbound, Kind
from dialogue.replies import Attachment, Choice, Code, Day, Link, Reply, Say
from handlers import relay_colleagues, relay_places, relay_posts
from handlers.context import Context, command, lines
from handlers.filling import ASKING, Answers, fill, open_form
from handlers.journey import TEXT, Journey, Step
from reviews import colleagues, members, places, relays
from reviews.forms.relay import relay_form
from reviews.relays import NotFound, Relay, RelayError, WrongState

HOME = Choice("relay:home", Say("relay-back"))
_FORM = "relay"
_NOTE = "note"
_NOTED = "noted "
"""Where the cursor keeps a note until it is sent."""


async def answer(ctx: Context, step: Step) -> Reply:
    """Every verb says itself who may use it; what is not theirs looks like what is not there."""
    if step.verb in ("ask", "f", "continue") or (step.verb == TEXT and ctx.cursor.at == ASKING):
        return await _asking(ctx, step)
    try:
        return await _answer(ctx, step)
    except places.NotAdministrator:
        return lines(Say("relay-not-administrator"), choices=[HOME, command("menu")])
    except places.NotChecked:
        return lines(Say("relay-not-checked"), choices=[HOME, command("menu")])
    except NotFound:
        return await _home(ctx)
    except RelayError:
        return lines(Say("relay-too-late"), choices=[HOME, command("menu")])


async def _answer(ctx: Context, step: Step) -> Reply:
    match step.verb:
        case "place" | "set" | "try" | "hand" | "groups":
            return await relay_places.answer(ctx, step)
        case "text" if ctx.cursor.at.startswith(relay_places.LISTENS):
            return await relay_places.typed(ctx, step)
        case "waiting" | "yes" | "no" | "posted" | "unposted":
            return await relay_posts.answer(ctx, step)
        case "invite":
            return await _invite(ctx)
        case "colleague" | "colleagues" | "dismiss" | "dismissed" | "leave" | "leaveyes":
            return await relay_colleagues.answer(ctx, step)
        case "numbers":
            return await _numbers(ctx)
        case "note" | "notesend" | "text":
            return await _note(ctx, step)
        case "part":
            await members.part_from(ctx.work.tx, relay=step.arg, person=ctx.person.person, now=ctx.work.now)
            return lines(Say("relay-parted"), choices=[command("menu")])
        case _:
            return await _home(ctx)


async def acting(ctx: Context) -> Relay:
    """The relay that this person acts for. Raises NotFound."""
    return await relays.acting(ctx.work.tx, ctx.work.vault, person=ctx.person.person)


# Where it begins


async def _home(ctx: Context, *before: Say) -> Reply:
    relay = await relays.of_person(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
    ctx.cursor.at = ""
    ask = Choice("relay:ask", Say("relay-ask"), "good")
    if relay is None:
        says = (Say("relay-what"), Say("relay-no-papers"))
        return lines(*before, *says, choices=[ask, command("menu")])
    if relay.state == "asked":
        day = Day(relay.answer_by.isoformat())
        return lines(*before, Say("relay-asked", relay=relay.called, day=day), choices=[command("menu")])
    if relay.state == "declined":
        return lines(*before, Say("relay-answer-declined", relay=relay.called), choices=[ask, command("menu")])
    return await _board(ctx, relay, *before)


async def _board(ctx: Context, relay: Relay, *before: Say) -> Reply:
    """All that an active relay can do."""
    says = [Say("relay-home", relay=relay.called)]
    says += [Say("relay-second")] if relay.administrators == 1 else []
    waiting = await relay_posts.number_waiting(ctx, relay)
    choices = [Choice("relay:waiting", Say("relay-waiting", number=waiting), "good")] if waiting else []
    choices += await relay_places.choices(ctx, relay)
    verbs = ["groups"] if relay_places.telegram(ctx) else []  # only there we can be added to a group
    verbs += ["hand", "invite", "note", "numbers", "colleague"]
    verbs += ["colleagues", "leave"] if relay.administrators > 1 else ["leave"]
    choices += [Choice(f"relay:{verb}", Say(f"relay-do-{verb}")) for verb in verbs]
    return lines(*before, *says, choices=[*choices, command("menu")])


# Asking


async def _asking(ctx: Context, step: Step) -> Reply:
    form = relay_form(tuple(region.slug for region in ctx.work.calendar.regions))
    if step.verb in ("ask", "continue"):
        relay = await relays.of_person(ctx.work.tx, ctx.work.vault, person=ctx.person.person)
        if relay and relay.state != "declined":
            return await _home(ctx)
        return await open_form(ctx, name=_FORM, form=form)
    return await fill(ctx, step, name=_FORM, form=form, finish=_ask)


async def _ask(ctx: Context, answers: Answers) -> Reply:
    try:
        relay = await relays.ask(
            ctx.work.tx,
            ctx.work.vault,
            person=ctx.person.person,
            answers=answers,
            language=ctx.person.language or "en",
            calendar=ctx.work.calendar,
            id=ctx.work.token(),
            now=ctx.work.now,
        )
    except WrongState:
        return await _home(ctx)
    asked = Say("relay-asked", relay=relay.called, day=Day(relay.answer_by.isoformat()))
    return lines(asked, choices=[command("menu")], keep=True)


# Members


async def _invite(ctx: Context) -> Reply:
    """A link and its QR code; a sheet to print."""
    relay = await acting(ctx)
    pages = ctx.around.chat.rpartition("/")[0]
    link = f"{relay_places.telegram(ctx) or ctx.around.chat}?start=n_{relay.code}"
    sheet = f"{pages}/relays/{relay.code}.{ctx.person.language or 'en'}.pdf"
    says = (Say("relay-invite", link=Link(link)), Say("relay-invite-sheet", link=Link(sheet)))
    return Reply(says, (HOME, command("menu")), keep=True, attachment=Attachment("qr", link))


async def _numbers(ctx: Context) -> Reply:
    """Counts only, and none below ten."""
    found = await members.numbers(ctx.work.tx, relay=(await acting(ctx)).id)
    posted, refused = found.posts.get("posted", 0), found.posts.get("refused", 0)
    says = (
        Say("relay-numbers-members", number=_about(found.members), active=_about(found.active)),
        Say("relay-numbers-posts", posted=posted, refused=refused),
        Say("relay-numbers-why"),
    )
    return lines(*says, choices=[HOME, command("menu")])


def _about(number: int | None) -> Say:
    return Say("relay-in-tens", number=number) if number else Say("relay-under-ten")


async def _note(ctx: Context, step: Step) -> Reply:
    """Their own words to those who came through them: written, shown as it will arrive, sent."""
    relay = await acting(ctx)
    if step.verb == "notesend" and ctx.cursor.at.startswith(_NOTED):
        return await _send_note(ctx, ctx.cursor.at.removeprefix(_NOTED))
    if step.verb == TEXT and ctx.cursor.at == _NOTE and len(step.inbound.text) <= members.LONGEST_NOTE:
        ctx.cursor.at = _NOTED + step.inbound.text
        shown = members.note(relay, step.inbound.text).says
        send = Choice("relay:notesend", Say("relay-note-send"), "good")
        return lines(Say("relay-note-check"), *shown, choices=[send, HOME])
    if step.verb == TEXT and ctx.cursor.at != _NOTE:
        return await _home(ctx)
    if again := members.next_note(relay, ctx.work.now):
        return _too_soon(again)
    too_long = [Say("relay-too-long", longest=members.LONGEST_NOTE)] if step.verb == TEXT else []
    ctx.cursor.journey, ctx.cursor.at = "relay", _NOTE
    return lines(*too_long, Say("relay-note-ask", longest=members.LONGEST_NOTE), choices=[HOME])


async def _send_note(ctx: Context, text: str) -> Reply:
    ctx.cursor.journey, ctx.cursor.at = None, ""
    try:
        number = await members.write_note(
            ctx.work.tx,
            ctx.work.vault,
            person=ctx.person.person,
            text=text,
            calendar=ctx.work.calendar,
            now=ctx.work.now,
        )
    except members.TooSoon as error:
        return _too_soon(error.again)
    return lines(Say("relay-note-sent", number=_about(number)), choices=[HOME, command("menu")], keep=True)


def _too_soon(again: datetime) -> Reply:
    return lines(Say("relay-note-too-soon", day=Day(again.date().isoformat())), choices=[HOME])


# Arriving by a link


async def came_through(ctx: Context, came: str) -> tuple[str, list[Say]]:
    """Where a link leads besides (`n_<code>-<the rest>`), and what is said to whoever came through a relay."""
    if not came.startswith("n_"):
        return came, []
    code, _, rest = came.removeprefix("n_").partition("-")
    relay = await members.came_through(
        ctx.work.tx, ctx.work.vault, code=code, person=ctx.person.person, now=ctx.work.now
    )
    return rest, [Say("relay-came-through", relay=relay.called)] if relay else []


async def arrived(ctx: Context, kind: str, what: str) -> Reply | None:
    """A colleague's one-time link (`j_<token>`), or the way from a group to its settings (`g_<place>`)."""
    if kind == "g":
        return await answer(ctx, Step("place", (what,), _NOTHING))
    if kind != "j":
        return None
    relay = await colleagues.join(ctx.work.tx, ctx.work.vault, token=what, person=ctx.person.person, now=ctx.work.now)
    if relay is None:
        return lines(Say("relay-link-spent"), choices=[command("menu")])
    return await _board(ctx, relay, Say("relay-joined", relay=relay.called, command=Code("/relay")))


_NOTHING = Inbound("", "", "", "", Kind.other)
"""A step that nobody tapped."""

JOURNEY = Journey(
    "relay",
    answer,
    (("relay", "home"),),
    hidden=frozenset({"relay"}),
    composes=frozenset({"preface", _NOTE}),
)
