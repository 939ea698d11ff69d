"""Drives the one script of the pages as a reader does, and says where it does something else than it should.

Usage: check_script.py LESSON-PAGE INDEX-PAGE

The lesson's page needs a stepper that names parts of code and equation, and tabs; the index a search.
"""
import sys

from browser import run


def check(browser, paths):
    lesson, index = paths
    for part in [buttons, slider, playing, deep_links, lights, height, theme, tabs]:
        tab = browser.open(lesson)
        steppers = tab.locator(".steps")
        if steppers.count() == 0:
            browser.report(lesson, "no stepper")
            return
        part(Reader(browser, lesson, tab, steppers.first))
        tab.context.close()
    search(browser, index)


class Reader:
    """One stepper of an open page, and what is expected of it."""

    def __init__(self, browser, page, tab, figure):
        self.browser, self.page, self.tab, self.figure = browser, page, tab, figure
        self.count = figure.locator(".frames > div").count()
        self.id = figure.get_attribute("id").removesuffix("-figure")

    def press(self, name):
        self.figure.locator(f"[data-go={name}]").click()

    def is_off(self, name):
        return self.figure.locator(f"[data-go={name}]").is_disabled()

    @property
    def now(self):
        return int(self.figure.locator(".frames > .now").get_attribute("id").split("-")[-1])

    def expect(self, what, holds):
        if not holds:
            self.browser.report(self.page, what)


def buttons(reader):
    reader.expect("a page opens at the first frame", reader.now == 1)
    reader.expect("first and back are off at the first frame", reader.is_off("first") and reader.is_off("back"))
    reader.press("forward")
    reader.expect("forward leads to the second frame", reader.now == 2)
    reader.press("last")
    reader.expect("last leads to the last frame", reader.now == reader.count)
    reader.expect("forward and last are off there", reader.is_off("forward") and reader.is_off("last"))
    reader.press("back")
    reader.expect("back leads to the frame before", reader.now == reader.count - 1)
    reader.press("first")
    reader.expect("first leads to the first frame", reader.now == 1)
    reader.expect("one frame is seen", reader.figure.locator(".frames > div:visible").count() == 1)


def slider(reader):
    slider = reader.figure.locator("input[type=range]")
    slider.focus()
    reader.tab.keyboard.press("ArrowRight")
    reader.expect("the slider steps by keyboard", reader.now == 2)
    reader.tab.keyboard.press("End")
    reader.expect("the slider goes to the end", reader.now == reader.count)
    said = slider.get_attribute("aria-valuetext")
    reader.expect("the slider says what is to be seen", reader.figure.locator(".now p").inner_text().split()[0] in said)


def playing(reader):
    reader.figure.focus()
    reader.tab.keyboard.press("Space")
    reader.expect("the space key plays", "playing" in reader.figure.get_attribute("class"))
    reader.tab.wait_for_timeout(1700)
    reader.expect("playing steps", reader.now == 2)
    name = reader.figure.locator("[data-go=play]").get_attribute("aria-label")
    reader.press("play")
    reader.expect("the button says what it does", name != reader.figure.locator("[data-go=play]").get_attribute("aria-label"))
    reader.tab.wait_for_timeout(1700)
    reader.expect("playing can be stopped", reader.now == 2)


def deep_links(reader):
    reader.press("forward")
    reader.tab.wait_for_timeout(300)
    reader.expect("the address names the frame", reader.tab.evaluate("location.hash") == f"#{reader.id}/frame-2")
    reader.tab.evaluate(f"location.hash = '#{reader.id}/frame-{reader.count}'")
    reader.tab.wait_for_timeout(100)
    reader.expect("a link within the page leads to its frame", reader.now == reader.count)
    reader.tab.goto("about:blank")
    reader.tab.goto(f"{reader.page.as_uri()}#{reader.id}/frame-2")
    reader.expect("a page opens at the frame of its address", reader.now == 2)


def lights(reader):
    """Each frame lights the lines and the terms that bear its names in the cell and the equation next above, no others."""
    wrong = reader.tab.evaluate("""() => {
        const bad = [];
        const order = [...document.querySelectorAll('*')];
        const home = e => e.closest('.cell') || e.closest('.math, p, li, td');
        const next_above = (figure, key, name) => {
            const parts = [...document.querySelectorAll(`[data-${key}]`)].filter(e => e.dataset[key] === name);
            const above = parts.filter(e => order.indexOf(e) < order.indexOf(figure));
            const near = above[above.length - 1] || parts[0];
            return parts.filter(e => home(e) === home(near));
        };
        document.querySelectorAll('.steps').forEach(figure => {
            const next = figure.querySelector('[data-go=forward]');
            figure.querySelector('[data-go=last]').click();
            figure.querySelector('[data-go=first]').click();
            for (const frame of figure.querySelectorAll('.frames > div')) {
                const names = (frame.dataset.lights || '').split(' ').filter(Boolean);
                const wanted = names.flatMap(
                    name => [...next_above(figure, 'names', name), ...next_above(figure, 'term', name)]);
                if (frame.dataset.line) wanted.push(document.getElementById('L' + frame.dataset.line));
                const lit = [...document.querySelectorAll('.line.lit, .term.lit')];
                if (wanted.filter(Boolean).some(e => !lit.includes(e)) || lit.some(e => !wanted.includes(e)))
                    bad.push(frame.id);
                next.click();
            }
        });
        return bad;
    }""")
    reader.expect(f"frames that light something else: {wrong}", not wrong)
    named = reader.tab.locator("[data-term]").count() and reader.tab.locator("[data-names]").count()
    reader.expect("the page names terms and lines", named)
    reader.press("back")
    lit = reader.tab.locator(".line.lit")
    reader.expect("a name of two cells lights the nearer one's line", lit.count() == 1 and "sum" in lit.inner_text())


def height(reader):
    """What stands below a figure keeps its place once all frames were seen."""
    def tops():
        places = []
        for _ in range(reader.count):
            places.append(round(reader.figure.locator(".controls").bounding_box()["y"]))
            if not reader.is_off("forward"):
                reader.press("forward")
        return places

    tops()
    reader.press("first")
    reader.expect("the controls stay in place", len(set(tops())) == 1)


def theme(reader):
    scheme = "getComputedStyle(document.documentElement).colorScheme"
    reader.tab.locator(".theme span").last.click()
    reader.expect("the dark colours can be chosen", reader.tab.evaluate(scheme) == "dark")
    reader.tab.locator(".theme span").nth(1).click()
    reader.expect("the light colours can be chosen", reader.tab.evaluate(scheme) == "light")
    reader.tab.reload()
    reader.expect("the choice is kept", reader.tab.evaluate(scheme) == "light")


def tabs(reader):
    boxes = reader.tab.locator(".tabs")
    reader.expect("the page has tabs", boxes.count() > 0)
    if boxes.count() == 0:
        return
    first = boxes.first
    reader.expect("one tab is open", first.locator(".tab:visible").count() == 1)
    first.locator("[role=tab]").first.focus()
    reader.tab.keyboard.press("ArrowRight")
    reader.expect("the arrow key opens the next", first.locator(".tab").nth(1).is_visible())
    chosen = first.locator("[aria-selected=true]")
    reader.expect("one tab is chosen", chosen.count() == 1)


def search(browser, page):
    tab = browser.open(page)
    tab.locator("input[type=search]").fill("perceptron")
    found = tab.locator(".sections li:visible").count()
    if found == 0:
        browser.report(page, "the search finds nothing for a word of a title")
    tab.locator("input[type=search]").fill("nosuchwordanywhere")
    if tab.locator(".sections li:visible").count():
        browser.report(page, "the search finds what is not there")
    if not tab.locator(".search output").inner_text().strip():
        browser.report(page, "the search does not say that nothing was found")
    tab.context.close()


if __name__ == "__main__":
    sys.exit(run(check, sys.argv[1:]))
