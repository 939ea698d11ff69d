// The one script of every page: steppers, the theme that was chosen, the heading in view. A page is whole without it.
(function () {
  "use strict";
  var root = document.documentElement;
  root.classList.add("js");

  colour(kept());

  function all(selector, within) {
    return Array.from((within || document).querySelectorAll(selector));
  }

  // The named parts of code and equation, and those that are lit: one frame at a time, all over the page.
  var named = {};
  var lit = [];

  function collectNames() {
    all("[data-names], [data-term]").forEach(part => {
      var name = part.dataset.term ? "t " + part.dataset.term : "n " + part.dataset.names;
      (named[name] = named[name] || []).push(part);
    });
  }

  function light(frame) {
    lit.forEach(part => { part.classList.remove("lit"); });
    lit = [];
    (frame.dataset.lights || "").split(" ").forEach(name => {
      ["n ", "t "].forEach(kind => { lit = lit.concat(near(frame, named[kind + name] || [])); });
    });
    var line = frame.dataset.line && document.getElementById("L" + frame.dataset.line);
    if (line) lit.push(line);
    lit.forEach(part => { part.classList.add("lit"); });
  }

  // Of a name that comes again and again, the parts of the cell or equation that stands next above the figure.
  function near(frame, parts) {
    var above = parts.filter(part => part.compareDocumentPosition(frame) & 4);
    var box = parts.length && (above.pop() || parts[0]).closest(".cell, .math, p, li, td");
    return parts.filter(part => box.contains(part));
  }

  // The address follows once the steps pause: a browser slows a page down that changes it too often.
  var waiting = null;
  function address(id) {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try { history.replaceState(null, "", "#" + id); } catch (error) { /* A page in a sandbox. */ }
    }, 150);
  }

  function Stepper(figure) {
    var box = figure.querySelector(".frames");
    var frames = all(".frames > div", figure);
    frames.forEach((frame, place) => { frame.id = figure.id.replace(/-figure$/, "/frame-") + (place + 1); });
    var bar = figure.querySelector(".controls");
    bar.appendChild(document.getElementById("_stepper").content.cloneNode(true));
    var slider = bar.querySelector("input");
    var count = bar.querySelector("output");
    var play = bar.querySelector("[data-go=play]");
    var playWord = play.title;
    var now = 0;
    var width = 0;
    var tallest = 0;
    var timer = null;
    slider.max = frames.length;

    function show(index) {
      frames[now].classList.remove("now");
      now = Math.max(0, Math.min(frames.length - 1, index));
      frames[now].classList.add("now");
      slider.value = now + 1;
      count.textContent = (now + 1) + " / " + frames.length;
      // Only the frames that stand on paper have a name of their own: the others get theirs when they are shown.
      var says = frames[now].querySelector("p").textContent;
      var picture = frames[now].firstChild;
      if (!picture.hasAttribute("role")) {
        picture.setAttribute("role", "img");
        picture.setAttribute("aria-label", says);
      }
      slider.setAttribute("aria-valuetext", count.textContent + ": " + says);
      all("[data-go=first], [data-go=back]", bar).forEach(button => { button.disabled = now === 0; });
      all("[data-go=forward], [data-go=last]", bar).forEach(button => {
        button.disabled = now === frames.length - 1;
      });
    }

    // A step that somebody takes: what it is about lights up, and what stands below the figure does not move once its
    // tallest frame was seen.
    function step(index, remember) {
      var height = box.offsetHeight;
      if (box.offsetWidth !== width) { width = box.offsetWidth; tallest = 0; }
      if (height > tallest) { tallest = height; box.style.minHeight = height + "px"; }
      show(index);
      light(frames[now]);
      reveal(frames[now].firstChild);
      if (remember) address(frames[now].id);
    }

    // On a narrow screen, what the frame is about comes into view.
    function reveal(picture) {
      var mark = picture.querySelector("svg .now, svg .window");
      if (!mark || picture.clientWidth >= picture.scrollWidth) return;
      var part = mark.getBoundingClientRect(), whole = picture.getBoundingClientRect();
      picture.scrollLeft += (part.left + part.right - whole.left - whole.right) / 2;
    }

    function stop() {
      clearInterval(timer);
      timer = null;
      figure.classList.remove("playing");
      play.title = playWord;
      play.setAttribute("aria-label", playWord);
    }

    function start() {
      if (now === frames.length - 1) step(0);
      figure.classList.add("playing");
      play.title = play.dataset.pause;
      play.setAttribute("aria-label", play.dataset.pause);
      timer = setInterval(() => {
        if (now === frames.length - 1) stop(); else step(now + 1);
      }, 1400);
    }

    function go(where) {
      if (where === "play") { if (timer) stop(); else start(); return; }
      stop();
      var places = { first: 0, back: now - 1, forward: now + 1, last: frames.length - 1 };
      step(places[where], true);
    }

    bar.addEventListener("click", event => {
      var button = event.target.closest("button");
      if (button) go(button.dataset.go);
    });
    slider.addEventListener("input", () => { stop(); step(slider.value - 1, true); });
    figure.tabIndex = 0;
    figure.addEventListener("keydown", event => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.target !== figure && event.target.tagName !== "BUTTON") return;
      var keys = { ArrowRight: "forward", ArrowLeft: "back", Home: "first", End: "last" };
      if (event.target === figure && event.key === " ") keys[" "] = "play";
      if (!keys[event.key]) return;
      event.preventDefault();
      go(keys[event.key]);
    });
    show(0);
    return { figure: figure, frames: frames, step: step };
  }

  function follow(steppers) {
    var id = decodeURIComponent(location.hash.slice(1));
    steppers.forEach(stepper => {
      stepper.frames.forEach((frame, index) => {
        if (frame.id !== id) return;
        stepper.step(index);
        stepper.figure.scrollIntoView({ block: "center" });
      });
    });
  }

  // The choice of colours stays for the next page where the browser lets a file keep anything.
  function kept() {
    try { return localStorage.getItem("theme"); } catch (error) { return null; }
  }

  function colour(theme) {
    if (theme === "light" || theme === "dark") root.dataset.theme = theme; else delete root.dataset.theme;
  }

  function rememberTheme() {
    all("input[name=theme]").forEach(input => {
      if (input.value === kept()) input.checked = true;
      input.addEventListener("change", () => {
        colour(input.value);
        try { localStorage.setItem("theme", input.value); } catch (error) { /* Then for this page alone. */ }
      });
    });
  }

  // Tabs of one group all over the page show the same name.
  function Tabs(box) {
    var tabs = all(".tab", box).filter(tab => tab.parentNode === box);
    var bar = document.createElement("div");
    bar.className = "tab-names";
    bar.setAttribute("role", "tablist");
    var buttons = tabs.map(tab => {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = tab.dataset.tab;
      button.setAttribute("role", "tab");
      tab.setAttribute("role", "tabpanel");
      tab.setAttribute("aria-label", tab.dataset.tab);
      bar.appendChild(button);
      return button;
    });
    function choose(name) {
      if (!tabs.some(tab => tab.dataset.tab === name)) return;
      tabs.forEach((tab, place) => {
        var isChosen = tab.dataset.tab === name;
        tab.hidden = !isChosen;
        buttons[place].setAttribute("aria-selected", String(isChosen));
        buttons[place].tabIndex = isChosen ? 0 : -1;
      });
    }
    bar.addEventListener("keydown", event => {
      var step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      var next = step && buttons[buttons.indexOf(document.activeElement) + step];
      if (!next) return;
      next.focus();
      next.click();
    });
    bar.addEventListener("click", event => {
      var name = buttons.indexOf(event.target) >= 0 && event.target.textContent;
      if (name) groups.forEach(group => { if (group.name === box.dataset.group) group.choose(name); });
    });
    box.insertBefore(bar, box.firstChild);
    choose(tabs[0].dataset.tab);
    groups.push({ name: box.dataset.group, choose: choose });
  }
  var groups = [];

  // Sections that hold every word asked for, those with a word in the title first; the text around the first find.
  function Search(input) {
    var box = document.querySelector(".sections");
    var list = box.querySelector("ol");
    var output = document.querySelector(".search output");
    var sections = all("li", list).map(item => {
      var text = item.querySelector("p");
      var title = plain(item.querySelector("a").textContent);
      return { item: item, shown: text, text: text.textContent, plain: plain(text.textContent), title: title };
    });
    // Letter for letter, so that places stay; words are found from their first letter on.
    function plain(text) { return " " + text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, " "); }
    function around(section, word) {
      var text = section.text;
      var at = section.plain.indexOf(" " + word);
      var start = at > 60 ? text.indexOf(" ", at - 60) + 1 : 0;
      var end = text.length > start + 180 ? text.lastIndexOf(" ", start + 180) : text.length;
      return (start ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
    }
    function find() {
      var words = plain(input.value).split(" ").filter(Boolean);
      box.classList.toggle("finding", words.length > 0);
      if (words.length) box.open = true;
      var found = sections.filter(section => {
        section.item.hidden = !words.every(word => (section.title + section.plain).indexOf(" " + word) >= 0);
        section.shown.textContent = words.length ? around(section, words[0]) : section.text;
        return !section.item.hidden;
      });
      function rank(section) { return words.some(word => section.title.indexOf(" " + word) >= 0) ? 0 : 1; }
      sections.slice().sort((a, b) => {
        return (words.length ? rank(a) - rank(b) : 0) || sections.indexOf(a) - sections.indexOf(b);
      }).forEach(section => { list.appendChild(section.item); });
      output.textContent = !words.length ? "" : found.length ? String(found.length) : output.dataset.none;
    }
    input.addEventListener("input", find);
  }

  function watchHeadings() {
    var links = all(".contents a");
    if (!("IntersectionObserver" in window) || !links.length) return;
    var observer = new IntersectionObserver(entries => {
      entries.forEach(entry => {
        if (!entry.isIntersecting) return;
        links.forEach(link => {
          link.classList.toggle("here", link.hash === "#" + entry.target.id);
        });
      });
    }, { rootMargin: "0px 0px -75% 0px" });
    all("main h2[id], main h3[id]").forEach(heading => { observer.observe(heading); });
  }

  document.addEventListener("DOMContentLoaded", () => {
    collectNames();
    var steppers = all(".steps").map(Stepper);
    all(".tabs").forEach(Tabs);
    follow(steppers);
    window.addEventListener("hashchange", () => { follow(steppers); });
    rememberTheme();
    all("input[type=search]").forEach(Search);
    watchHeadings();
    // Folded parts are open on paper.
    var opened = [];
    window.addEventListener("beforeprint", () => {
      opened = all("main details:not([open]):not(.note)");
      opened.forEach(part => { part.open = true; });
    });
    window.addEventListener("afterprint", () => {
      opened.forEach(part => { part.open = false; });
    });
  });
})();
