// Shows the messages that Gatepost sends to this browser, and opens the page that they are about. It keeps nothing and fetches nothing.

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
