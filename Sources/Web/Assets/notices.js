// Turns messages on in this browser, once somebody asks for it and never before. Without it letters come all the same.

const place = document.querySelector("[data-push]");
const supported = "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;

function bytes(letters) {
  const plain = atob(letters.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

async function turnOn() {
  if (await Notification.requestPermission() !== "granted") return "denied";
  // Every page registers our worker.
  await window.kept.worker;
  const registration = await navigator.serviceWorker.ready;
  const found = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(place.dataset.key) });
  const { endpoint, keys } = found.toJSON();
  const answer = await fetch("/account/notices/devices", {
    method: "POST", headers: { "Content-Type": "application/json", "X-Form-Token": place.querySelector("[name=token]").value },
    body: JSON.stringify({ id: place.dataset.id, endpoint, p256dh: keys.p256dh, auth: keys.auth }),
  });
  if (answer.ok) return "on";
  await found.unsubscribe();
  return "failed";
}

if (place && supported) {
  document.querySelector("[data-push-missing]").hidden = true;
  place.hidden = false;
  const button = place.querySelector("button"), said = place.querySelector("[role=status]");
  button.addEventListener("click", async () => {
    button.disabled = true;
    const became = await turnOn().catch(() => "failed");
    if (became === "on") return window.location.reload();
    said.textContent = said.dataset[became];
    button.disabled = false;
  });
}
