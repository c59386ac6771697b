"""Which addresses may be written to."""

from ipaddress import ip_address

import pytest

from reviews.rules.addresses import PUBLIC, is_public

REFUSED = (
    *("0.0.0.1", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.0.1", "172.16.0.1", "192.0.0.1"),
    *("192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1", "224.0.0.1", "240.0.0.1"),
    *("255.255.255.255", "239.255.255.250"),
    *("169.254.169.254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"),  # clouds' metadata
    *("::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::127.0.0.1", "::8.8.8.8"),
    *("64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::1", "64:ff9b:1::8.8.8.8", "100::1"),
    *("fc00::1", "fd12:3456::1", "fe80::1", "fe80::1%eth0", "2606:4700::1%eth0", "fec0::1", "ff02::1", "ff0e::1"),
    *("2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:10::1", "2001:db8::1", "2002:7f00:1::", "3fff::1"),
    *("2002:808:808::1", "4000::1", "5f00::1"),
)
ALLOWED = ("8.8.8.8", "193.0.6.139", "1.1.1.1", "2606:4700:4700::1111", "2a00:1450:4001::1", "::ffff:8.8.8.8")


@pytest.mark.parametrize("address", REFUSED)
def test_nothing_but_the_open_internet(address: str) -> None:
    assert not is_public(ip_address(address))
    assert not PUBLIC.allows(address)


@pytest.mark.parametrize("address", [*ALLOWED, "64:ff9b::808:808"])
def test_what_anybody_can_reach(address: str) -> None:
    assert PUBLIC.allows(address)


def test_what_is_no_address_is_none() -> None:
    assert not any(
        PUBLIC.allows(each) for each in ("", "localhost", "example.org", "0x7f000001", "2130706433", "127.1")
    )


def test_urls_are_kept_by_name_or_public_address() -> None:
    assert PUBLIC.takes("https://hooks.example.org:8443/in?a=1")
    assert PUBLIC.takes("https://[2606:4700:4700::1111]/")
