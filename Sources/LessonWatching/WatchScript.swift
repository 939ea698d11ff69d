/// What a watched page does besides: it listens, loads itself anew, and is then where it was, at the frames at which it
/// was.
enum WatchScript {
    static let text = """
        (function () {
          "use strict";
          var key = "lesson-watch " + location.pathname;
          function steppers() { return Array.prototype.slice.call(document.querySelectorAll(".steps input[type=range]")); }
          function owner(slider) { return slider.closest(".steps").id; }
          function keep() {
            var frames = {};
            steppers().forEach(function (slider) { frames[owner(slider)] = slider.value; });
            sessionStorage.setItem(key, JSON.stringify({ y: window.scrollY, hash: location.hash, frames: frames }));
          }
          function restore() {
            var kept = JSON.parse(sessionStorage.getItem(key) || "null");
            sessionStorage.removeItem(key);
            if (!kept) return;
            steppers().forEach(function (slider) {
              var value = kept.frames[owner(slider)];
              if (!value || value === slider.value) return;
              slider.value = value;
              slider.dispatchEvent(new Event("input", { bubbles: true }));
            });
            window.scrollTo(0, kept.y);
            setTimeout(function () { history.replaceState(null, "", kept.hash || location.pathname); }, 400);
          }
          function trouble(text) {
            var bar = document.getElementById("_trouble");
            if (!bar) {
              bar = document.createElement("div");
              bar.id = "_trouble";
              bar.className = "message error";
              bar.setAttribute("role", "alert");
              document.body.insertBefore(bar, document.body.firstChild);
            }
            bar.textContent = text;
          }
          document.addEventListener("DOMContentLoaded", function () {
            setTimeout(restore, 0);
            var source = new EventSource("/events" + location.pathname.replace(/\\/$/, ""));
            source.addEventListener("page", function () { keep(); location.reload(); });
            source.addEventListener("trouble", function (event) { trouble(JSON.parse(event.data)); });
          });
        })();
        """
}
