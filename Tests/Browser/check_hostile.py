"""Opens pages made of hostile text and says whether anything ran, loaded, or did not show as text.

Usage: check_hostile.py PAGE...

Beside a page, `PAGE.json` may list the texts that must stand on it letter by letter, in order: what each element of the
class `output` and each cell of a table named `texts` holds.
"""
import json
import sys

from browser import run

LOOK = """() => {
    const all = [...document.querySelectorAll('*')];
    const bad = [];
    if (window.hacked !== undefined) bad.push('window.hacked is set');
    if (document.scripts.length !== 1) bad.push(document.scripts.length + ' scripts');
    for (const e of all) {
        for (const a of e.attributes) {
            if (/^on/i.test(a.name)) bad.push('handler ' + a.name + ' on ' + e.tagName);
            if (a.name === 'style' && !e.closest('.frames, .steps')) bad.push('style on ' + e.tagName);
            if (/^(href|src|action|formaction|xlink:href|data)$/i.test(a.name)
                && /^[\\s\\u0000-\\u0020]*(javascript|vbscript|data:text|data:image\\/svg)/i.test(a.value))
                bad.push(a.name + '=' + a.value);
        }
        if (/^(iframe|object|embed|base|form|link|frame|frameset|applet|portal|audio|video|source|animate|set|foreignobject|annotation-xml|maction)$/i
            .test(e.localName)) bad.push('element ' + e.localName);
    }
    if (document.querySelectorAll('meta[http-equiv]').length !== 1) bad.push('meta http-equiv');
    return bad;
}"""


def check(browser, paths):
    for page in paths:
        tab = browser.open(page)
        tab.wait_for_timeout(300)
        for what in tab.evaluate(LOOK):
            browser.report(page, what)
        listed = page.with_name(page.name + ".json")
        if listed.exists():
            check_texts(browser, page, tab, json.loads(listed.read_text()))
        # Whatever can be clicked is clicked: no link may run anything, or lead away by itself.
        for link in tab.locator("main a[href^='#'], main summary").all()[:200]:
            link.dispatch_event("click")
        tab.mouse.move(400, 400)
        tab.wait_for_timeout(200)
        for what in tab.evaluate(LOOK):
            browser.report(page, "after clicks: " + what)
        tab.context.close()


def check_texts(browser, page, tab, texts):
    shown = tab.evaluate("[...document.querySelectorAll('pre.output samp')].map(e => e.textContent)")
    if len(shown) != len(texts):
        browser.report(page, f"{len(shown)} outputs where {len(texts)} texts were printed")
    for wanted, got in zip(texts, shown):
        if wanted != got:
            browser.report(page, f"shown as {got!r}: {wanted!r}")


if __name__ == "__main__":
    sys.exit(run(check, sys.argv[1:]))
