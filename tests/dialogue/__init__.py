"""Tests of the room `dialogue`."""
