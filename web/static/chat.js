/* New messages appear without loading the page again. Without this file everything works by plain forms. */
(() => {
  "use strict";
  const log = document.getElementById("log");
  const form = document.getElementById("say");
  const text = document.getElementById("text");
  const status = document.getElementById("status");
  document.getElementById("latest").scrollIntoView({ block: "nearest", behavior: "auto" });
  // The first message goes the plain way: its answer brings the session.
  if (!log.dataset.live || !window.EventSource || !window.fetch) return;

  const lines = () => [...log.querySelectorAll("[data-id]")];
  const last = () => Math.max(0, ...lines().map((line) => Number(line.dataset.id)));

  function say(words) {
    const line = document.createElement("div");
    const said = document.createElement("p");
    line.className = "line mine";
    said.dir = "auto";
    said.textContent = words;
    line.append(said);
    log.append(line);
    return line;
  }

  /* Puts in what is new; takes out what was cleared, and with it the person's own words. */
  function show(html) {
    const part = new DOMParser().parseFromString(html, "text/html").querySelector("[data-state]");
    if (!part) return location.reload();
    const ids = new Set(part.dataset.ids.split(" "));
    const gone = lines().filter((line) => !ids.has(line.dataset.id));
    if (gone.length) [...gone, ...log.querySelectorAll(".mine")].forEach((line) => line.remove());
    const seen = last();
    const fresh = [...part.querySelectorAll("[data-id]")].filter((line) => Number(line.dataset.id) > seen);
    const reading = log.contains(document.activeElement);
    if (fresh.length) document.getElementById("latest")?.removeAttribute("id");
    if (fresh.some((line) => line.querySelector("button")))
      lines().forEach((line) => {
        const old = line.querySelector(".choices");
        if (old && line.classList.contains("keep")) old.querySelectorAll("button > b").forEach((n) => n.remove());
        else old?.remove();
      });
    log.append(...fresh);
    log.dataset.state = part.dataset.state;
    form.elements.form.value = part.dataset.form;
    if (!fresh.length) return;
    // A tapped button may be gone: whoever used it goes on reading at the answer.
    if (reading) fresh[0].focus({ preventScroll: true });
    fresh[0].scrollIntoView({ block: "nearest" });
  }

  async function ask(url, options) {
    const answer = await fetch(url, { credentials: "same-origin", ...options });
    if (!answer.ok) throw new Error((await answer.text()).slice(0, 300));
    show(await answer.text());
  }

  let queue = Promise.resolve();
  const later = (job) => (queue = queue.then(job, job));
  /* In a frame of another site there may be no cookie: what the form carries goes along. */
  const session = form.elements.session;
  const post = (body) => {
    if (session) body.set("session", session.value);
    return ask(form.action, { method: "POST", body, headers: { "X-After": String(last()) } });
  };
  const news = () => ask("/chat/lines", { headers: { "X-After": String(last()) } });
  const refresh = () => (session ? post(new URLSearchParams()) : news()).catch(() => {});

  /* What is on its way, by form and words: a second tap on the same is the same. */
  const sent = new Set();

  async function send(body, words, fromText) {
    const key = body.toString();
    const line = say(words);
    status.textContent = status.dataset.sending;
    line.scrollIntoView({ block: "nearest" });
    try {
      await post(body);
      if (fromText && text.value.trim() === words) text.value = "";
      status.textContent = "";
    } catch (error) {
      sent.delete(key);
      line.remove();
      status.textContent = (error instanceof TypeError ? "" : error.message) || status.dataset.failed;
    }
  }

  form.addEventListener("submit", (event) => {
    if (["all", "file"].includes(event.submitter?.name)) return;
    event.preventDefault();
    const tapped = event.submitter?.name === "choice" ? event.submitter : null;
    const words = tapped ? (tapped.querySelector("bdi") || tapped).textContent.trim() : text.value.trim();
    if (!words) return;
    const body = new URLSearchParams({ form: form.elements.form.value, key: form.elements.key.value });
    body.set(tapped ? "choice" : "text", tapped ? tapped.value : words);
    if (sent.has(body.toString())) return;
    sent.add(body.toString());
    later(() => send(body, words, !tapped));
  });

  /* Enter sends where there is a real keyboard; a new line is made with Shift. */
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !matchMedia("(pointer: fine)").matches) return;
    event.preventDefault();
    form.requestSubmit();
  });

  if (session) return void setInterval(() => document.hidden || later(refresh), 15000);
  const live = new EventSource("/chat/events");
  live.onmessage = (event) => later(() => (event.data === log.dataset.state ? null : refresh()));
})();
