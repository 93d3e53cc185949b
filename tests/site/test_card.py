"""The reference card on paper."""

import re

import pytest


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_card_is_one_sheet(page, address, paper):
    """And what follows begins on the next: with the heading below the card alone, there are two."""
    page.goto(address + "reference-card/")
    page.locator(".card + h2 ~ *").evaluate_all("found => found.forEach(element => element.remove())")
    printed = page.pdf(format=paper, margin=dict.fromkeys(("top", "right", "bottom", "left"), "10mm"))
    assert len(re.findall(rb"/Type /Page\b", printed)) == 2
