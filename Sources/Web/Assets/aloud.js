// Reads a post aloud or translates it, where this device can do that by itself. No word leaves the device: a voice that works over the
// network is not used, and the translator is the browser's own, which works here.

const template = document.querySelector("template[data-aloud]");
const page = document.documentElement.lang.split("-")[0];

/** A voice that is on this device, for a language. */
function voice(language) {
  return window.speechSynthesis?.getVoices().find((one) => one.localService && one.lang.toLowerCase().startsWith(language));
}

/** What a post says: its heading and its paragraphs. */
function parts(post) {
  return [...post.querySelector(".words").querySelectorAll("h1, h2 a, p")];
}

function speak(post, controls) {
  const language = post.dataset.translated ?? "en";
  const words = new SpeechSynthesisUtterance(parts(post).map((part) => part.innerText).join("\n"));
  words.voice = voice(language);
  words.lang = words.voice.lang;
  const over = () => controls.reading(false);
  words.addEventListener("end", over);
  words.addEventListener("error", over);
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
  controls.reading(true);
}

async function translate(post) {
  const translator = await self.Translator.create({ sourceLanguage: "en", targetLanguage: page });
  for (const part of parts(post)) {
    const words = await translator.translate(part.innerText);
    part.dataset.written ??= part.innerText;
    part.innerText = words;
    part.lang = page;
  }
  post.dataset.translated = page;
}

function asWritten(post) {
  for (const part of parts(post)) {
    if (part.dataset.written === undefined) continue;
    part.innerText = part.dataset.written;
    part.removeAttribute("lang");
  }
  delete post.dataset.translated;
}

function place(post, canTranslate) {
  const buttons = template.content.cloneNode(true);
  const find = (name) => buttons.querySelector(`[data-${name}]`);
  const [speaks, hush, translates, back, status] = [find("speak"), find("hush"), find("translate"), find("back"), buttons.querySelector("[role=status]")];
  const show = () => {
    const translated = post.dataset.translated;
    speaks.hidden = !voice(translated ?? "en") || !hush.hidden;
    translates.hidden = !canTranslate || translated !== undefined;
    back.hidden = translated === undefined;
  };
  const controls = { reading(isReading) { hush.hidden = !isReading; show(); } };
  speaks.addEventListener("click", () => { speak(post, controls); hush.focus(); });
  hush.addEventListener("click", () => { speechSynthesis.cancel(); controls.reading(false); speaks.focus(); });
  translates.addEventListener("click", async () => {
    translates.disabled = true;
    status.textContent = await translate(post).then(() => "", () => template.dataset.failed);
    translates.disabled = false;
    show();
    if (!back.hidden) back.focus();
  });
  back.addEventListener("click", () => { asWritten(post); show(); translates.focus(); });
  window.speechSynthesis?.addEventListener("voiceschanged", show);
  show();
  post.querySelector("footer").append(buttons);
}

if (template) {
  const pair = { sourceLanguage: "en", targetLanguage: page };
  const canTranslate = page !== "en" && "Translator" in self && await self.Translator.availability(pair).catch(() => "unavailable") !== "unavailable";
  for (const post of document.querySelectorAll(".post")) place(post, canTranslate);
  window.addEventListener("pagehide", () => window.speechSynthesis?.cancel());
}
