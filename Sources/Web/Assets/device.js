// The setting's devices: the browser makes a key that it gives to nobody, keeps it, and signs with it whatever a page asks it to. Each form
// that takes part says so, with a challenge; where nothing can be signed its words say what to do.

import { bytes, digits, fill } from "./digits.js";

const kind = { name: "ECDSA", namedCurve: "P-256" };

/** Does one thing with the keys that this browser keeps, by device. */
function keep(mode, what) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("gatepost-device", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("keys");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction("keys", mode);
      const asked = what(transaction.objectStore("keys"));
      transaction.oncomplete = () => { opening.result.close(); resolve(asked.result); };
      transaction.onabort = () => { opening.result.close(); reject(transaction.error); };
    };
  });
}

async function sign(key, challenge) {
  const words = new TextEncoder().encode("gatepost device 1\n");
  const message = new Uint8Array([...words, ...bytes(challenge)]);
  return digits(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, message));
}

async function enrol(place, form) {
  const pair = await crypto.subtle.generateKey(kind, false, ["sign", "verify"]);
  const key = digits(await crypto.subtle.exportKey("raw", pair.publicKey));
  // Kept before it is handed in: a device that the setting knows and that has no key would be no use to anybody.
  await keep("readwrite", (keys) => keys.put(pair.privateKey, form.elements.id.value));
  fill(form, { device_key: key, device_signature: await sign(pair.privateKey, place.dataset.challenge) });
}

async function prove(place, form) {
  const key = await keep("readonly", (keys) => keys.get(place.dataset.device));
  if (!key) throw new Error("no key");
  fill(form, { device_signature: await sign(key, place.dataset.challenge) });
}

function set(place) {
  const form = place.closest("form");
  const says = place.querySelector("[role=status]");
  const attempt = async (what) => {
    says.textContent = "";
    try { await what(place, form); } catch { says.textContent = place.dataset.failed; }
  };
  if (place.dataset.signs === "prove") {
    // Once by itself; after that somebody presses the button.
    if (place.dataset.again === undefined) attempt(prove);
    form.addEventListener("submit", (event) => { event.preventDefault(); attempt(prove); });
    return;
  }
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (form.reportValidity()) attempt(place.dataset.signs === "enrol" ? enrol : prove);
  });
  // A shared tablet lies there with this page open: what it signs is always fresh.
  const lasts = Number(place.dataset.lasts);
  const anew = () => form.elements.pin?.value ? setTimeout(anew, 20_000) : location.replace(location.pathname);
  if (lasts) setTimeout(anew, lasts * 1_000);
}

const places = document.querySelectorAll("[data-signs]");
if (window.isSecureContext && crypto.subtle && window.indexedDB) places.forEach(set);
else document.querySelectorAll("[data-not-secure]").forEach((words) => { words.hidden = false; });
