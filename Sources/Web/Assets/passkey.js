// Passkeys: the browser makes one, or signs with one, and the answer goes into the page's own form. Without this script, or where
// the browser has no passkeys, a code generator or a code on paper does the same.

import { bytes, digits, fill } from "./digits.js";

/** The passkeys that this person has here. */
const known = (place) => (place.dataset.credentials || "").split(" ").filter(Boolean).map((id) => ({ type: "public-key", id: bytes(id) }));

async function make(place, form) {
  const name = form.elements.name.value.trim() || "Gatepost";
  const made = await navigator.credentials.create({ publicKey: {
    challenge: bytes(place.dataset.challenge), rp: { id: place.dataset.party, name: "Gatepost" },
    user: { id: bytes(place.dataset.person), name, displayName: name },
    pubKeyCredParams: [{ type: "public-key", alg: -7 }, { type: "public-key", alg: -8 }, { type: "public-key", alg: -257 }],
    excludeCredentials: known(place), attestation: "none",
    authenticatorSelection: { userVerification: "required", residentKey: "discouraged" },
  } });
  fill(form, { passkey_client: digits(made.response.clientDataJSON), passkey_attestation: digits(made.response.attestationObject) });
}

async function prove(place, form) {
  const answer = await navigator.credentials.get({ publicKey: {
    challenge: bytes(place.dataset.challenge), rpId: place.dataset.party, allowCredentials: known(place), userVerification: "required",
  } });
  fill(form, {
    proof_credential: digits(answer.rawId), proof_client: digits(answer.response.clientDataJSON),
    proof_data: digits(answer.response.authenticatorData), proof_signature: digits(answer.response.signature),
  });
}

function set(place) {
  const form = place.closest("form");
  const says = place.querySelector("[role=status]");
  const attempt = async (what) => {
    says.textContent = "";
    try { await what(place, form); } catch { says.textContent = place.dataset.failed; }
  };
  if (place.dataset.passkey === "get") {
    place.hidden = false;
    place.querySelector("button").addEventListener("click", () => attempt(prove));
  } else {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (form.reportValidity()) attempt(make);
    });
  }
}

if (window.PublicKeyCredential) document.querySelectorAll("[data-passkey]").forEach(set);
