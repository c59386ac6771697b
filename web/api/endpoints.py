"""Every endpoint in one list: the routes, and the description of them in OpenAPI 3.1."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from aiohttp import web
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from web.api import announcements, models
from web.api.answers import Work, answer, unknown

BASE = "/api/v1"
DESCRIPTION = f"{BASE}/openapi.json"
_ID = "/announcements/{id}"


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A method and path, what does it, and what it takes and gives."""

    method: str
    path: str
    work: Work
    gives: type[BaseModel]
    takes: type[BaseModel] | None = None
    status: int = 200

    @property
    def says(self) -> str:
        """What it does, in a line."""
        return (self.work.__doc__ or "").strip().partition("\n")[0]


ENDPOINTS = (
    Endpoint("POST", "/announcements", announcements.create, models.Brief, models.NewAnnouncement, 201),
    Endpoint("GET", "/announcements", announcements.listed, models.Listing),
    Endpoint("GET", _ID, announcements.get, models.Full),
    Endpoint("PUT", _ID, announcements.edit, models.Brief, models.Edited),
    Endpoint("GET", f"{_ID}/preview", announcements.preview, models.Shown),
    Endpoint("GET", f"{_ID}/report", announcements.report, models.Reported),
    Endpoint("POST", f"{_ID}/approve", announcements.approve, models.Brief, models.Approval),
    Endpoint("POST", f"{_ID}/pause", announcements.pause, models.Brief),
    Endpoint("POST", f"{_ID}/resume", announcements.resume, models.Brief),
    Endpoint("POST", f"{_ID}/cancel", announcements.cancel, models.Brief),
    Endpoint("POST", f"{_ID}/correct", announcements.correct, models.Brief, models.Correction),
    Endpoint("POST", f"{_ID}/recall", announcements.recall, models.Brief),
    Endpoint("POST", f"{_ID}/retry", announcements.retry, models.Again, models.Retried),
)


def routes() -> Sequence[web.RouteDef]:
    """All of them, the description, and an answer for every other path below."""
    made = [web.route(each.method, BASE + each.path, _handler(each)) for each in ENDPOINTS]
    return [*made, web.get(DESCRIPTION, description), web.route("*", f"{BASE}/{{rest:.*}}", unknown)]


def _handler(endpoint: Endpoint) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def handle(request: web.Request) -> web.StreamResponse:
        return await answer(request, endpoint.work, endpoint.takes, endpoint.status)

    return handle


async def description(request: web.Request) -> web.Response:
    """The description, for everybody."""
    return web.json_response(openapi(), headers={"Cache-Control": "public, max-age=300"})


@cache
def openapi() -> dict[str, Any]:
    """The API in OpenAPI 3.1."""
    used = {each.gives for each in ENDPOINTS} | {each.takes for each in ENDPOINTS if each.takes} | {models.Problem}
    ordered = sorted(used, key=lambda model: model.__name__)
    _, schemas = models_json_schema(
        [(model, "validation") for model in ordered], ref_template="#/components/schemas/{model}"
    )
    paths: dict[str, dict[str, Any]] = {}
    for each in ENDPOINTS:
        paths.setdefault(BASE + each.path, {})[each.method.lower()] = _operation(each)
    return {
        "openapi": "3.1.0",
        "info": {"title": "Passerelle", "version": "1", "description": "Announcements of staff, for programs."},
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": schemas["$defs"],
        },
    }


def _operation(endpoint: Endpoint) -> dict[str, Any]:
    name = endpoint.work.__name__
    described: dict[str, Any] = {
        "operationId": name,
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
    if endpoint.status == 201:
        found.append({"name": "Idempotency-Key", "in": "header", "schema": {**text, "maxLength": 255}})
    return found


def _content(model: type[BaseModel]) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{model.__name__}"}}}
