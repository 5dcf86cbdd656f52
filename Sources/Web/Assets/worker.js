// Shows the messages that Gatepost sends to this browser and opens the page that they are about, and stands in with one page that is the
// same for everybody while there is no connection. It never keeps a page of somebody's, nor a picture. The server puts `release` above this: a hash of all that
// belongs together and where it lies, so that any change to it makes a new worker.

const shell = `gatepost ${release.version}`;
const ways = ["/sign-out", "/account/sign-out-everywhere"];

self.addEventListener("install", (event) => {
  // Past the browser's own copies: the parts of a release must all be of that release.
  const parts = release.parts.map((path) => new Request(path, { cache: "reload" }));
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(parts)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name !== shell) await caches.delete(name);
    // Pages are asked for while the worker is still waking up, so that nobody waits for it.
    await self.registration.navigationPreload?.enable();
    await self.clients.claim();
  })());
});

/** Takes away what pages have kept: things by name, or everything with its key. */
function forget(...names) {
  return new Promise((done) => {
    const request = indexedDB.open("gatepost-offline", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("kept");
    request.onerror = () => done();
    request.onsuccess = () => {
      const change = request.result.transaction("kept", "readwrite"), store = change.objectStore("kept");
      if (names.length) names.forEach((name) => store.delete(name)); else store.clear();
      change.oncomplete = change.onabort = () => { request.result.close(); done(); };
    };
  });
}

async function look(event) {
  let answer;
  try { answer = await event.preloadResponse ?? await fetch(event.request); } catch { return await caches.match("/offline") ?? Response.error(); }
  // Whoever is shown a way in has no session any more, and whoever is turned away may have lost what let them read. What somebody wrote
  // waits for them.
  const { pathname } = new URL(event.request.url);
  const isWayIn = answer.status === 200 && ["/sign-in", "/permissions/door"].some((way) => pathname.startsWith(way));
  if (isWayIn || answer.status === 401 || answer.status === 403) await forget("page", "writer");
  return answer;
}

self.addEventListener("fetch", (event) => {
  const { request } = event, { origin, pathname, search } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.mode === "navigate" && request.method === "GET") event.respondWith(look(event));
  else if (request.mode === "navigate" && ways.includes(pathname)) event.waitUntil(forget());
  else if (release.parts.includes(pathname + search)) event.respondWith(caches.match(request).then((found) => found ?? fetch(request)));
});

const words = (value, otherwise) => (typeof value === "string" && value ? value : otherwise);

/** An address within Gatepost, whatever a message says. */
function local(path) {
  const address = new URL(words(path, "/"), self.location.origin);
  return address.origin === self.location.origin ? address.pathname + address.search : "/";
}

self.addEventListener("push", (event) => {
  let said = {};
  try { said = event.data?.json() ?? {}; } catch { /* Shown in general words: a browser that shows nothing is taken off by its service. */ }
  const path = local(said.path);
  event.waitUntil(self.registration.showNotification(words(said.title, "Gatepost"), {
    body: words(said.body, "There is something to see."), tag: path, data: { path }, lang: words(said.lang, "en-GB"), dir: "auto",
  }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const address = new URL(local(event.notification.data?.path), self.location.origin).href;
  event.waitUntil((async () => {
    const open = await self.clients.matchAll({ type: "window" });
    const here = open.find((one) => one.url === address);
    return here ? here.focus() : self.clients.openWindow(address);
  })());
});
