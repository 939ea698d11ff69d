"""Opens pages in headless Chromium and says what is wrong with them; exit status 1 if anything is.

Usage: check_pages.py PAGE...

Checked on each page, in light and dark, wide and narrow: nothing that the Nu HTML checker finds, no violation that axe
knows, no console message, no request to a network, no sideways scrolling, every figure named, every stepper usable by
keyboard alone, everything readable with scripts off, folded parts open and no figure cut when printed.
"""
import sys

from axe_playwright_python.sync_playwright import Axe

from browser import html_problems, run

WIDTHS = [1400, 768, 360]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Sheets less their margins of 16 mm at the sides, 18 mm above and 20 mm below, in CSS pixels.
SHEETS = {"A4": (673, 979), "Letter": (695, 912)}


def check(browser, paths):
    browser.problems += html_problems(paths)
    for page in paths:
        for scheme in ["light", "dark"]:
            check_axe(browser, page, scheme)
        for width in WIDTHS:
            check_width(browser, page, width)
        check_names(browser, page)
        check_keyboard(browser, page)
        check_without_script(browser, page)
        for name, size in SHEETS.items():
            check_print(browser, page, name, size)


def check_axe(browser, page, scheme):
    tab = browser.open(page, scheme=scheme)
    tab.evaluate("document.querySelectorAll('details:not(.note)').forEach(part => part.open = true)")
    results = Axe().run(tab, options={"runOnly": RULES})
    for violation in results.response["violations"]:
        node = violation["nodes"][0]
        browser.report(
            page, f"axe ({scheme}): {violation['id']}: {violation['help']}: {len(violation['nodes'])} times, "
            f"first {node['html'][:160]} {node.get('failureSummary', '')[:200]}")
    tab.context.close()


def check_width(browser, page, width):
    tab = browser.open(page, width=width)
    scroll = tab.evaluate("document.documentElement.scrollWidth")
    if scroll > width:
        browser.report(page, f"scrolls sideways at {width}: {scroll}")
    tab.context.close()


def check_names(browser, page):
    tab = browser.open(page)
    unnamed = tab.evaluate("""
        [...document.querySelectorAll('[role=img]')].filter(e => {
            const by = e.getAttribute('aria-labelledby');
            const target = by && document.getElementById(by);
            return !(target ? target.textContent.trim() : (e.getAttribute('aria-label') || '').trim());
        }).length""")
    if unnamed:
        browser.report(page, f"{unnamed} pictures without a name")
    tab.context.close()


def check_keyboard(browser, page):
    tab = browser.open(page)
    steppers = tab.locator(".steps")
    if steppers.count() and not is_reached_by_tab(tab):
        browser.report(page, "the tab key does not reach the first stepper")
    for index in range(steppers.count()):
        figure = steppers.nth(index)
        figure.focus()
        count = figure.locator(".frames > div").count()

        def expect(key, place):
            tab.keyboard.press(key)
            now = figure.locator(".frames > .now")
            if now.count() != 1 or now.get_attribute("id").split("-")[-1] != str(place):
                browser.report(page, f"stepper {index + 1}: {key} does not lead to frame {place}")

        expect("End", count)
        expect("ArrowLeft", count - 1)
        expect("Home", 1)
        expect("ArrowRight", 2)
        if figure.locator(".frames > div:visible").count() != 1:
            browser.report(page, f"stepper {index + 1}: not exactly one frame is seen")
        name = figure.locator(".frames > .now > div").get_attribute("aria-label") or "by id"
        if not name.strip():
            browser.report(page, f"stepper {index + 1}: a frame without a name")
    tab.context.close()


def is_reached_by_tab(tab):
    for _ in range(600):
        tab.keyboard.press("Tab")
        if tab.evaluate("document.activeElement.classList.contains('steps')"):
            return True
        if tab.evaluate("document.activeElement === document.body"):
            return False
    return False


def check_without_script(browser, page):
    tab = browser.open(page, script=False)
    steppers = tab.locator(".steps")
    for index in range(steppers.count()):
        if steppers.nth(index).locator(".frames > div:visible").count() == 0:
            browser.report(page, f"without a script stepper {index + 1} shows nothing")
    if tab.locator(".tab:not(:visible)").count():
        browser.report(page, "without a script a tab is hidden")
    if tab.locator("main").inner_text().strip() == "":
        browser.report(page, "without a script there is no text")
    tab.context.close()


def check_print(browser, page, name, size):
    width, height = size
    tab = browser.open(page)
    tab.emulate_media(media="print")
    tab.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    tab.set_viewport_size({"width": width, "height": height})
    boxes = tab.evaluate("""
        [...document.querySelectorAll('main .panels, main .frames > div, main .frames svg, main .panels > svg')]
            .filter(e => !e.closest('.card')).map(e => e.getBoundingClientRect())
            .filter(b => b.width > 0).map(b => [b.right, b.height])""")
    tall = sum(box[1] > height for box in boxes)
    wide = sum(box[0] > width + 1 for box in boxes)
    if tall:
        browser.report(page, f"{tall} pictures are taller than a sheet of {name}")
    if wide:
        browser.report(page, f"{wide} pictures are wider than a sheet of {name}")
    uneven = tab.evaluate("""
        [...document.querySelectorAll('main .frames:not([data-columns="1"])')].filter(strip => {
            const scales = [...strip.querySelectorAll('.key svg:not(.room)')]
                .filter(e => e.getBoundingClientRect().width > 0)
                .map(e => e.getBoundingClientRect().width / e.viewBox.baseVal.width);
            return Math.max(...scales) > Math.min(...scales) * 1.06;
        }).length""")
    if uneven:
        browser.report(page, f"{uneven} film strips have frames of different scale on {name}")
    folded = tab.evaluate("[...document.querySelectorAll('main details:not(.note)')].filter(d => !d.open).length")
    if folded:
        browser.report(page, f"{folded} parts stay folded on paper")
    tab.context.close()


if __name__ == "__main__":
    sys.exit(run(check, sys.argv[1:]))
