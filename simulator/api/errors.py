"""Refusals of the Bot API, in Telegram's own words."""

from __future__ import annotations

from simulator.contents import Json


class ApiError(Exception):
    """A call that is refused, with the HTTP status and the description that Telegram gives."""

    def __init__(self, code: int, description: str, **parameters: Json) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    @property
    def envelope(self) -> dict[str, Json]:
        """The body of the answer."""
        body = {"ok": False, "error_code": self.code, "description": self.description}
        return body | ({"parameters": self.parameters} if self.parameters else {})


def bad_request(text: str) -> ApiError:
    """The request is wrong, or asks for what is not there."""
    return ApiError(400, f"Bad Request: {text}")


def forbidden(text: str) -> ApiError:
    """The bot may not do this."""
    return ApiError(403, f"Forbidden: {text}")


def conflict(text: str) -> ApiError:
    """Two ways of fetching updates are in each other's way."""
    return ApiError(409, f"Conflict: {text}")


def too_many_requests(seconds: int) -> ApiError:
    """The bot sends too fast, and is told how long to wait."""
    text = f"Too Many Requests: retry after {seconds}"
    return ApiError(429, text, retry_after=seconds)


def unauthorized() -> ApiError:
    """No bot has this token."""
    return ApiError(401, "Unauthorized")


def not_found() -> ApiError:
    """Nothing is at this address."""
    return ApiError(404, "Not Found")


def method_not_found() -> ApiError:
    """The Bot API has no such method, or it is not played here."""
    return ApiError(404, "Not Found: method not found")


def chat_not_found() -> ApiError:
    """There is no such chat."""
    return bad_request("chat not found")


def upgraded(supergroup: int) -> ApiError:
    """The group became a supergroup, which has another id."""
    text = "Bad Request: group chat was upgraded to a supergroup chat"
    return ApiError(400, text, migrate_to_chat_id=supergroup)


def too_old() -> ApiError:
    """A tap was answered already, or nobody waits for the answer any more."""
    return bad_request("query is too old and response timeout expired or query ID is invalid")


def not_modified() -> ApiError:
    """An edit that changes nothing."""
    return bad_request(
        "message is not modified: specified new message content and reply markup are exactly"
        " the same as a current content and reply markup of the message"
    )
