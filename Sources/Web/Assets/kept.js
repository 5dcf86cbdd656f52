// What stays in this browser until sign-out: the text of the page as it was last, and on a device of the setting's what was written
// while there was no connection. All of it is sealed with a key that scripts cannot take out of the browser. The worker empties this.

/** Runs something on the store, and resolves to what it asked for. */
async function at(mode, run) {
  const base = await new Promise((done, failed) => {
    const request = indexedDB.open("gatepost-offline", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("kept");
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  try {
    return await new Promise((done, failed) => {
      const change = base.transaction("kept", mode), asked = run(change.objectStore("kept"));
      change.oncomplete = () => done(asked?.result);
      change.onerror = change.onabort = () => failed(change.error);
    });
  } finally { base.close(); }
}

/** The key of this browser; the first to come makes it. */
async function key() {
  if (!await at("readonly", (store) => store.get("key"))) {
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    await at("readwrite", (store) => { const there = store.get("key"); there.onsuccess = () => there.result ?? store.put(made, "key"); });
  }
  return at("readonly", (store) => store.get("key"));
}

/** A name belongs to what is sealed under it, so that one thing cannot be passed off as another. */
const place = (name, iv) => ({ name: "AES-GCM", iv, additionalData: new TextEncoder().encode(name) });

async function put(name, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const sealed = await crypto.subtle.encrypt(place(name, iv), await key(), new TextEncoder().encode(JSON.stringify(value)));
  await at("readwrite", (store) => store.put({ iv, sealed }, name));
}

/** What is kept under a name; nothing where it cannot be opened any more. */
async function get(name) {
  const found = await at("readonly", (store) => store.get(name));
  if (!found) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(place(name, found.iv), await key(), found.sealed)));
  } catch { return undefined; }
}

const names = (beginning) => at("readonly", (store) => store.getAllKeys()).then((all) => all.filter((name) => name.startsWith(beginning)));
const forget = (name) => at("readwrite", (store) => store.delete(name));
const forgetAll = () => at("readwrite", (store) => store.clear());

/** Plain addresses at home have neither a worker nor keys: there nothing is kept, and everything else works. */
const isPossible = isSecureContext && "indexedDB" in window && "serviceWorker" in navigator;

window.kept = { isPossible, put, get, names, forget, forgetAll };
