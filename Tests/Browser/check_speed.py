"""Opens heavy pages and says where they are too slow: first paint within 0.3 s, a step within a frame of 60 a second.

Usage: check_speed.py PAGE...

The best of several tries of each step counts: a busy machine makes a page slower, never faster. So a page that is too slow
is tried again, some more times.
"""
import sys

from browser import run

TRIES = 7
MOST_TRIES = 35
PAINT = 300
FRAME = 1000 / 60
PAINTED = """() => new Promise(done => {
    const entry = () => performance.getEntriesByName('first-contentful-paint')[0];
    const look = () => entry() ? done(entry().startTime) : setTimeout(look, 5);
    look();
})"""
# Each step with its style and layout, as the browser must have it before it can paint.
STEPPED = """() => [...document.querySelectorAll('.steps')].flatMap(figure => {
    const next = figure.querySelector('[data-go=forward]');
    const times = [];
    while (!next.disabled) {
        const start = performance.now();
        next.click();
        figure.getBoundingClientRect();
        times.push(performance.now() - start);
    }
    return times;
})"""


def slowest_step(steps):
    return max(min(tries) for tries in zip(*steps))


def is_slow(paints, steps):
    return min(paints) > PAINT or slowest_step(steps) > FRAME


def check(browser, paths):
    for page in paths:
        paints, steps = [], []
        while len(paints) < TRIES or len(paints) < MOST_TRIES and is_slow(paints, steps):
            tab = browser.open(page)
            paints.append(tab.evaluate(PAINTED))
            steps.append(tab.evaluate(STEPPED))
            tab.context.close()
        paint, slowest = min(paints), slowest_step(steps)
        print(f"{page.name}: first paint {paint:.0f} ms, slowest step {slowest:.1f} ms")
        if paint > PAINT:
            browser.report(page, f"first paint takes {paint:.0f} ms, and {PAINT} are allowed")
        if slowest > FRAME:
            browser.report(page, f"a step takes {slowest:.1f} ms, and a frame has {FRAME:.1f}")


if __name__ == "__main__":
    sys.exit(run(check, sys.argv[1:]))
