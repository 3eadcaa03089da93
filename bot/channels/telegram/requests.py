"""python-telegram-bot's requests over aiohttp, which takes half the processor time of httpx."""

from __future__ import annotations

from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

from aiohttp import (
    ClientError,
    ClientSession,
    ClientTimeout,
    DummyCookieJar,
    FormData,
    TCPConnector,
)
from telegram._utils.defaultvalue import DefaultValue
from telegram._utils.types import ODVInput
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.errors import ConfigError

_CONNECTING_SECONDS = 5
_WRITING_SECONDS = 30
_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Requests(BaseRequest):
    """Connections to one server, opened when they are first needed.

    The proxy variables of the environment hold, but never for loopback. Raises ConfigError for a
    proxy that cannot be used.
    """

    def __init__(self, server: str, *, connections: int, read_timeout: float) -> None:
        self._proxy = _proxy_for(server)
        self._connections = connections
        self._read_timeout = read_timeout
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How many seconds an answer may take, where nothing else is said."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Nothing is opened before it is needed."""

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        write_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        connect_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
        pool_timeout: ODVInput[float] = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Ask the server once. An error's cause tells whether the request left this machine."""
        del write_timeout, connect_timeout, pool_timeout
        timeout = _timeout(self._seconds(read_timeout))
        data, headers = _written(request_data)
        try:
            async with self._opened().request(
                method, url, data=data, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error

    def _opened(self) -> ClientSession:
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                cookie_jar=DummyCookieJar(),
                headers={"User-Agent": self.USER_AGENT},
                proxy=self._proxy,
            )
        return self._session

    def _seconds(self, asked: ODVInput[float]) -> float:
        return self._read_timeout if isinstance(asked, DefaultValue | None) else asked


def _timeout(reading: float) -> ClientTimeout:
    """Bound the whole too: a server that stops reading would hold what is written for ever."""
    return ClientTimeout(
        total=_CONNECTING_SECONDS + _WRITING_SECONDS + reading,
        connect=_CONNECTING_SECONDS,
        sock_read=reading,
    )


def _written(asked: RequestData | None) -> tuple[bytes | FormData | None, dict[str, str]]:
    """Write a request's body, and say of what kind it is."""
    if asked is None:
        return None, {}
    if not asked.contains_files:
        return asked.url_encoded_parameters().encode(), _FORM
    form = FormData(asked.json_parameters, quote_fields=False)
    for name, (file_name, content, kind) in asked.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form, {}


def _proxy_for(server: str) -> str | None:
    """Find the environment's proxy for a server; raises ConfigError for one of a strange kind."""
    address = urlsplit(server)
    host = address.hostname or ""
    proxies = getproxies()
    proxy = proxies.get(address.scheme) or proxies.get("all")
    if not proxy or host in _LOOPBACK or proxy_bypass(host):
        return None
    if urlsplit(proxy).scheme not in ("http", "https"):
        raise ConfigError("the proxy of the environment cannot be used: http and https can")
    return proxy
