"""Where an organisation's own system may be written to: public addresses only, never a machine behind ours. Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TypeAlias
from urllib.parse import urlsplit

Address: TypeAlias = IPv4Address | IPv6Address

LONGEST_URL = 2_000
_NEVER = tuple(
    ip_network(each)
    for each in (
        "192.0.0.0/24",  # IETF protocols, RFC 6890; also a metadata service
        "192.88.99.0/24",  # 6to4 relays, RFC 7526
        "168.63.129.16/32",  # Azure's inside service, at a public address
        "2001::/23",  # Teredo, ORCHID and other special uses, RFC 6890
        "2001:db8::/32",  # for documentation
        "2002::/16",  # 6to4: an IPv4 address inside
        "3fff::/20",  # for documentation, RFC 9637
    )
)
_GLOBAL = IPv6Network("2000::/3")
"""All of IPv6 that is in public use."""
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""An IPv4 address as a network with IPv6 alone shows it (NAT64, RFC 6052)."""


def is_public(address: Address) -> bool:
    """Whether anybody on the Internet could reach it; what is wrapped is judged by what is in it."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped
        if inner is None and address in _TRANSLATED:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.scope_id is not None or address not in _GLOBAL:
            return False
    if not address.is_global or address.is_multicast or address.is_reserved:
        return False
    return not any(address.version == net.version and address in net for net in _NEVER)


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be written to."""

    schemes: tuple[str, ...] = ("https",)
    allowed: Callable[[Address], bool] = is_public

    def allows(self, host: str) -> bool:
        """Whether this address, in figures, may be written to. What is none may not."""
        try:
            return self.allowed(ip_address(host))
        except ValueError:
            return False

    def takes(self, url: str) -> bool:
        """Whether a URL may be kept. What its name stands for is looked at each time before connecting."""
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port
        except ValueError:
            return False
        plain = url.isprintable() and " " not in url and len(url) <= LONGEST_URL and not parts.fragment
        named = bool(host) and "@" not in parts.netloc and port != 0
        return plain and named and parts.scheme in self.schemes and self._may_be(host or "")

    def _may_be(self, host: str) -> bool:
        try:
            literal = ip_address(host)
        except ValueError:
            return host.rstrip(".").casefold() != "localhost" or self.allows("127.0.0.1")
        return self.allowed(literal)


PUBLIC = Policy()
