"""What a page must be for whoever reads it large, on a small screen, in other colours or by keyboard; axe does not ask these."""

# What can be unfolded is looked at unfolded.
UNFOLD = "const folded = [...document.querySelectorAll('details:not([open])')]; for (const one of folded) one.open = true;"
FOLD = "for (const one of folded) one.open = false;"

# Nothing sticks out of the window or is cut off, but inside what can be scrolled on its own.
FITS = f"() => {{ {UNFOLD}" + """
    const wide = document.documentElement.clientWidth, wrong = [];
    if (document.documentElement.scrollWidth > wide) wrong.push(`the page is ${document.documentElement.scrollWidth} wide`);
    for (const part of document.body.querySelectorAll("*")) {
        if (!part.getClientRects().length || part.closest("svg, .scroll, .visually-hidden, .skip, [hidden]")) continue;
        const box = part.getBoundingClientRect(), style = getComputedStyle(part);
        if (style.visibility === "hidden" || style.opacity === "0" || style.clipPath !== "none") continue;
        if (box.width && (box.right > wide + 1 || box.left < -1)) wrong.push(`sticks out by ${Math.round(Math.max(box.right - wide, -box.left))}: ${part.outerHTML.slice(0, 120)}`);
        const cuts = ["hidden", "clip"].includes(style.overflowX) && part.scrollWidth > part.clientWidth + 1;
        if (cuts && part.textContent.trim() && style.textOverflow !== "ellipsis") wrong.push(`cut off: ${part.outerHTML.slice(0, 120)}`);
    }
    """ + FOLD + """
    return wrong.slice(0, 5);
}"""

# Every control can be come to with the Tab key in the order in which it is read, shows that it has the focus, and is not under something.
KEYBOARD = f"() => {{ {UNFOLD}" + """
    const wrong = [], say = (what, part) => wrong.push(`${what}: ${part.outerHTML.slice(0, 120)}`);
    const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, video[controls], [tabindex]";
    for (const part of document.querySelectorAll(all)) {
        if (part.disabled || !part.getClientRects().length || part.closest("[hidden], [inert]")) continue;
        if (getComputedStyle(part).visibility === "hidden") continue;
        if (part.tabIndex > 0) say("out of order", part);
        const isOwn = part.matches("a[href], button, input, select, textarea, summary");
        // Whatever can be done about a face is in the list that its line opens, so Tab goes from face to face.
        const isListed = part.closest("[data-face]")?.querySelector("[role=combobox]");
        if (part.tabIndex < 0 && isOwn && !isListed && !part.matches(".visually-hidden")) say("out of reach", part);
        if (part.tabIndex < 0 || part.matches(".skip")) continue;
        part.focus();
        if (document.activeElement !== part) { say("takes no focus", part); continue; }
        // What is drawn by its label, or in a picture, shows it there.
        const shown = [part, part.closest("label"), part.querySelector("rect")].filter(Boolean).some((one) => {
            const style = getComputedStyle(one);
            return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (one.tagName === "rect" && parseFloat(style.strokeWidth) >= 4);
        });
        if (!shown) say("does not show the focus", part);
        const box = [...part.getClientRects()].find((one) => one.width && one.height) ?? part.getBoundingClientRect();
        // What is taller than the window, or than what the bar leaves of it, need only show a part.
        const middle = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2, label = part.closest("label");
        const places = [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3, (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2];
        const over = places.map((place) => document.elementFromPoint(middle, place));
        if (!over.some((top) => top && (part.contains(top) || top.contains(part) || label?.contains(top) || part.closest("svg")))) {
            say(`is under ${over[3] ? over[3].outerHTML.slice(0, 60) : "the edge of the window"} when it has the focus`, part);
        }
    }
    document.activeElement?.blur();
    for (const part of document.querySelectorAll(".side, .scroll")) part.scrollTo(0, 0);
    scrollTo(0, 0);
    """ + FOLD + """
    return wrong.slice(0, 8);
}"""

LARGE = "size => { document.documentElement.style.fontSize = size; }"


def fits(page) -> list[str]:
    return page.evaluate(FITS)


def by_keyboard(page) -> list[str]:
    return page.evaluate(KEYBOARD)


def write_large(page, size: str = "200%") -> None:
    """Writes everything twice as large, as somebody has set their phone; an empty size is the usual one again."""
    page.evaluate(LARGE, size)
