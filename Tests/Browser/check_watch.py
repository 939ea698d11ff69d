"""Watches a lesson as its author does: a saved change shows by itself, at the place and the frame that were there.

Usage: check_watch.py PROGRAM
"""
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

LESSON = """# Watched

```swift
explain(Neuron(weights: [0.8, -0.4], bias: 0.1, activation: .sigmoid), on: [1, 0.5])
```

""" + "A paragraph.\n\n" * 60 + """```swift
print("first words")
```
"""


def wait_for(condition, seconds=15):
    end = time.time() + seconds
    while time.time() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


def check(address, lesson):
    problems = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium") or shutil.which("google-chrome"), args=["--no-sandbox"])
        tab = browser.new_page(viewport={"width": 1000, "height": 700})
        errors = []
        tab.on("pageerror", lambda error: errors.append(str(error)))
        tab.on("console", lambda message: errors.append(f"{message.text} {message.location}") if message.type == "error" else None)
        tab.goto(address)
        slider = tab.locator(".steps input[type=range]").first
        tab.locator(".steps [data-go=forward]").first.click()
        tab.locator(".steps [data-go=forward]").first.click()
        tab.evaluate("window.scrollTo(0, 900)")
        time.sleep(0.5)
        lesson.write_text(LESSON.replace("first words", "second words"))
        if not wait_for(lambda: "second words" in tab.inner_text("body")):
            problems.append("a saved change does not show by itself")
        time.sleep(0.7)
        if slider.input_value() != "3":
            problems.append(f"the stepper is at frame {slider.input_value()} and was at 3")
        if abs(tab.evaluate("window.scrollY") - 900) > 2:
            problems.append(f"the page is at {tab.evaluate('window.scrollY')} and was at 900")
        problems += [f"console: {error}" for error in errors if "favicon" not in error]
        browser.close()
    return problems


def main():
    with tempfile.TemporaryDirectory() as folder:
        lesson = pathlib.Path(folder) / "a.md"
        lesson.write_text(LESSON)
        log = pathlib.Path(folder) / "log"
        with log.open("w") as output:
            watcher = subprocess.Popen([sys.argv[1], "watch", str(lesson)], stdout=output)
        try:
            wait_for(lambda: "Open" in log.read_text())
            problems = check(re.search(r"http\S+", log.read_text()).group(0), lesson)
        finally:
            watcher.send_signal(signal.SIGINT)
            watcher.wait()
    for problem in problems:
        print(f"watch: {problem}")
    sys.exit(1 if problems else 0)


main()
