"""Every endpoint in one list: the routes, and the description of them in OpenAPI 3.1."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from web.api import announcements, models, updates
from web.api.answers import Whose, Work, answer, of_staff, unknown

BASE = "/api/v1"
DESCRIPTION = f"{BASE}/openapi.json"
_ID = "/announcements/{id}"
_HOOK = "/webhooks/{id}"
_KEY = "The same key with the same content makes nothing new, and answers the same; with other content: 409."


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A method and path, what does it, and what it takes and gives."""

    method: str
    path: str
    work: Work
    gives: type[BaseModel] | str
    """A model, or the type of what is no JSON."""
    takes: type[BaseModel] | None = None
    status: int = 200
    whose: Whose = of_staff
    asks: Mapping[str, str] = field(default_factory=dict)
    """What may stand after the question mark, and what it means."""

    @property
    def says(self) -> str:
        """What it does, in a line."""
        return (self.work.__doc__ or "").strip().partition("\n")[0]

    @property
    def name(self) -> str:
        """Its name among all of them."""
        own = self.work.__module__ == announcements.__name__
        return self.work.__name__ if own else f"webhook_{self.work.__name__}"


ENDPOINTS = (
    Endpoint("POST", "/announcements", announcements.create, models.Brief, models.NewAnnouncement, 201),
    Endpoint("GET", "/announcements", announcements.listed, models.Listing),
    Endpoint("GET", _ID, announcements.get, models.Full),
    Endpoint("PUT", _ID, announcements.edit, models.Brief, models.Edited),
    Endpoint("GET", f"{_ID}/preview", announcements.preview, models.Shown),
    Endpoint("GET", f"{_ID}/report", announcements.report, models.Reported, asks={"format": "`csv`: as a table."}),
    Endpoint("GET", f"{_ID}/report.svg", announcements.picture, "image/svg+xml", asks={"lang": "The language, `en`."}),
    Endpoint("POST", f"{_ID}/approve", announcements.approve, models.Brief, models.Approval),
    Endpoint("POST", f"{_ID}/pause", announcements.pause, models.Brief),
    Endpoint("POST", f"{_ID}/resume", announcements.resume, models.Brief),
    Endpoint("POST", f"{_ID}/cancel", announcements.cancel, models.Brief),
    Endpoint("POST", f"{_ID}/correct", announcements.correct, models.Brief, models.Correction),
    Endpoint("POST", f"{_ID}/recall", announcements.recall, models.Brief),
    Endpoint("POST", f"{_ID}/retry", announcements.retry, models.Again, models.Retried),
    Endpoint("GET", "/updates", updates.pulled, models.Updates, whose=updates.of_relay, asks=updates.ASKS),
    Endpoint("GET", "/webhooks", updates.listed, models.Webhooks, whose=updates.of_relay),
    Endpoint(
        *("POST", "/webhooks", updates.register, models.WebhookSecret, models.NewWebhook, 201),
        whose=updates.of_relay,
    ),
    Endpoint("GET", _HOOK, updates.get, models.Webhook, whose=updates.of_relay),
    Endpoint("DELETE", _HOOK, updates.remove, models.Webhooks, whose=updates.of_relay),
    Endpoint("POST", f"{_HOOK}/secret", updates.rotate_secret, models.WebhookSecret, whose=updates.of_relay),
    Endpoint("POST", f"{_HOOK}/resume", updates.resume, models.Webhook, whose=updates.of_relay),
)


def routes() -> Sequence[web.RouteDef]:
    """All of them, the description, and an answer for every other path below."""
    made = [web.route(each.method, BASE + each.path, _handler(each)) for each in ENDPOINTS]
    return [*made, web.get(DESCRIPTION, description), web.route("*", f"{BASE}/{{rest:.*}}", unknown)]


def _handler(endpoint: Endpoint) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        return await answer(request, endpoint.work, endpoint.takes, status=endpoint.status, whose=endpoint.whose)

    return handle


async def description(request: web.Request) -> web.Response:
    """The description, for everybody."""
    return web.json_response(openapi(), headers={"Cache-Control": "public, max-age=300"})


@cache
def openapi() -> dict[str, Any]:
    """The API in OpenAPI 3.1."""
    used = (
        {each.gives for each in ENDPOINTS if not isinstance(each.gives, str)}
        | {each.takes for each in ENDPOINTS if each.takes}
        | {models.Problem}
    )
    ordered = sorted(used, key=lambda model: model.__name__)
    _, schemas = models_json_schema(
        [(model, "validation") for model in ordered], ref_template="#/components/schemas/{model}"
    )
    paths: dict[str, dict[str, Any]] = {}
    for each in ENDPOINTS:
        paths.setdefault(BASE + each.path, {})[each.method.lower()] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Passerelle",
            "version": "1",
            "description": "Announcements of staff, and updates of organisations, for programs.",
        },
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas["$defs"],
        },
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    described: dict[str, Any] = {
        "operationId": endpoint.name,
        "summary": endpoint.says,
        "parameters": _parameters(endpoint),
        "responses": {
            str(endpoint.status): {"description": "Done.", "content": _content(endpoint.gives)},
            "default": {"description": "What is wrong, where, what to do.", "content": _content(models.Problem)},
        },
    }
    if endpoint.takes:
        described["requestBody"] = {"required": True, "content": _content(endpoint.takes)}
    return described


def _parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    text = {"type": "string"}
    found: list[dict[str, Any]] = []
    if "{id}" in endpoint.path:
        found.append({"name": "id", "in": "path", "required": True, "schema": text})
    found += [
        {"name": name, "in": "query", "required": False, "description": what, "schema": text}
        for name, what in endpoint.asks.items()
    ]
    if endpoint.status == 201 and endpoint.whose is of_staff:
        found.append(
            {"name": "Idempotency-Key", "in": "header", "description": _KEY, "schema": {**text, "maxLength": 255}}
        )
    return found


def _content(model: type[BaseModel] | str) -> dict[str, Any]:
    if isinstance(model, str):
        return {model: {"schema": {"type": "string"}}}
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}
