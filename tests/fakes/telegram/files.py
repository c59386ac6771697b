"""Files that people send to a bot."""

from typing import Any

from tests.fakes.telegram.rules import bad

Params = dict[str, Any]
MOST_BYTES = 20_000_000
"""The largest file that a bot may fetch."""


class Files:
    """What can be fetched."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        """What people uploaded, by file id."""
        self.tells_size = True

    def getFile(self, params: Params) -> Params:
        """https://core.telegram.org/bots/api#getfile"""
        file_id = str(params["file_id"])
        if file_id not in self.files:
            raise bad("wrong file_id or the file is temporarily unavailable")
        size = len(self.files[file_id])
        if size > MOST_BYTES:
            raise bad("file is too big")
        told = {"file_size": size} if self.tells_size else {}  # optional, as documented
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_path": self.path(file_id)} | told

    def path(self, file_id: str) -> str:
        """Where a file can be fetched."""
        return f"documents/file {file_id}"

    def upload(self, file_id: str, content: bytes) -> Params:
        """A file that somebody sends: what their message carries."""
        self.files[file_id] = content
        return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_name": "a.yaml", "file_size": len(content)}
