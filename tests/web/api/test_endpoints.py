"""The description of the API: OpenAPI 3.1, made of the models that are really used."""

from tests.web.api.conftest import Program
from web.api.endpoints import BASE, ENDPOINTS, openapi


async def test_the_description_is_served_to_everybody(program: Program) -> None:
    status, described = await program.call("GET", "/api/v1/openapi.json")
    assert (status, described) == (200, openapi())
    assert described["openapi"] == "3.1.0"


def test_every_endpoint_is_described_once_with_what_it_takes_and_gives() -> None:
    described = openapi()
    found = {(method.upper(), path) for path, methods in described["paths"].items() for method in methods}
    assert found == {(each.method, BASE + each.path) for each in ENDPOINTS}
    names = [operation["operationId"] for methods in described["paths"].values() for operation in methods.values()]
    assert len(set(names)) == len(names)
    assert all(operation["summary"] for methods in described["paths"].values() for operation in methods.values())


def test_every_reference_leads_somewhere() -> None:
    described = openapi()
    schemas = {f"#/components/schemas/{name}" for name in described["components"]["schemas"]}
    assert set(references(described)) == schemas


def references(node: object) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [each for value in node.values() for each in references(value)]
    if isinstance(node, list):
        return [each for value in node for each in references(value)]
    return []
