"""Opens pages in headless Chromium and says what is wrong with them; exit status 1 if anything is.

Usage: check_pages.py PAGE...

Checked on each page, in light and dark, wide and narrow: no violation that axe knows, no console message, no request to
a network, no sideways scrolling, every figure named, every stepper usable by keyboard alone, everything readable with
scripts off, folded parts open and no figure cut when printed.
"""
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = [1400, 768, 360]


class Checker:
    def __init__(self, browser):
        self.browser = browser
        self.problems = []

    def report(self, page, what):
        self.problems.append(f"{page.name}: {what}")

    def open(self, page, width=1400, scheme="light", script=True):
        context = self.browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script)
        tab = context.new_page()
        tab.on("console", lambda message: self.report(page, f"console: {message.text}"))
        tab.on("pageerror", lambda error: self.report(page, f"error: {error}"))
        tab.on("request", lambda request: self.check_request(page, request))
        tab.goto(page.as_uri())
        return tab

    def check_request(self, page, request):
        if not request.url.startswith(("file:", "data:")):
            self.report(page, f"request to {request.url}")

    def check(self, page):
        for scheme in ["light", "dark"]:
            tab = self.open(page, scheme=scheme)
            self.check_axe(page, tab, scheme)
            tab.context.close()
        for width in WIDTHS:
            tab = self.open(page, width=width)
            self.check_width(page, tab, width)
            tab.context.close()
        tab = self.open(page)
        self.check_names(page, tab)
        self.check_keyboard(page, tab)
        tab.context.close()
        self.check_without_script(page)
        self.check_print(page)

    def check_axe(self, page, tab, scheme):
        results = Axe().run(tab, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]})
        for violation in results.response["violations"]:
            node = violation["nodes"][0]
            self.report(
                page, f"axe ({scheme}): {violation['id']}: {violation['help']}: {len(violation['nodes'])} times, "
                f"first {node['html'][:160]} {node.get('failureSummary', '')[:200]}")

    def check_width(self, page, tab, width):
        scroll = tab.evaluate("document.documentElement.scrollWidth")
        if scroll > width:
            self.report(page, f"scrolls sideways at {width}: {scroll}")

    def check_names(self, page, tab):
        unnamed = tab.evaluate("""
            [...document.querySelectorAll('[role=img]')].filter(e => {
                const by = e.getAttribute('aria-labelledby');
                const target = by && document.getElementById(by);
                return !(target ? target.textContent.trim() : (e.getAttribute('aria-label') || '').trim());
            }).length""")
        if unnamed:
            self.report(page, f"{unnamed} pictures without a name")

    def check_keyboard(self, page, tab):
        for index in range(tab.locator(".steps").count()):
            figure = tab.locator(".steps").nth(index)
            figure.focus()
            count = figure.locator(".frame").count()
            tab.keyboard.press("End")
            if figure.locator(".frame.now").get_attribute("id").split("-")[-1] != str(count):
                self.report(page, f"stepper {index + 1}: End does not lead to the last frame")
            tab.keyboard.press("Home")
            tab.keyboard.press("ArrowRight")
            if figure.locator(".frame.now").get_attribute("id").split("-")[-1] != "2":
                self.report(page, f"stepper {index + 1}: the arrow key does not step")
            if figure.locator(".frame:visible").count() != 1:
                self.report(page, f"stepper {index + 1}: not exactly one frame is seen")

    def check_without_script(self, page):
        tab = self.open(page, script=False)
        hidden = tab.locator(".steps").count()
        shown = sum(tab.locator(".steps").nth(i).locator(".frame:visible").count() > 0 for i in range(hidden))
        if shown != hidden:
            self.report(page, f"without a script {hidden - shown} steppers show nothing")
        if tab.locator("main").inner_text().strip() == "":
            self.report(page, "without a script there is no text")
        tab.context.close()

    def check_print(self, page):
        tab = self.open(page)
        tab.emulate_media(media="print")
        tab.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        # A4 less its margins, in CSS pixels.
        tab.set_viewport_size({"width": 673, "height": 980})
        tall = tab.evaluate("""
            [...document.querySelectorAll('main .panels, main .frame')]
                .map(e => e.getBoundingClientRect()).filter(b => b.height > 980).length""")
        if tall:
            self.report(page, f"{tall} pictures are taller than a sheet of paper")
        wide = tab.evaluate("""
            [...document.querySelectorAll('main svg.drawing:not(.defs)')]
                .map(e => e.getBoundingClientRect()).filter(b => b.width > 0 && b.right > 680).length""")
        if wide:
            self.report(page, f"{wide} pictures are wider than a sheet of paper")
        tab.context.close()


def main(paths):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        checker = Checker(browser)
        for path in paths:
            checker.check(pathlib.Path(path).resolve())
        browser.close()
    for problem in checker.problems:
        print(problem)
    print(f"{len(paths)} pages, {len(checker.problems)} problems")
    return 1 if checker.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
